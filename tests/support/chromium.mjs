// Finds a Chromium for the browser tests and prints where it is, as JSON. The one of the system when there is one, else
// the one inside an npm package: nothing is downloaded beyond the packages.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The packaged browser takes its folder from TMPDIR, and brings libraries along only where it believes to be on Lambda. */
async function unpack(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  process.env.TMPDIR = unfinished;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

const starts = (executable) => spawnSync(executable, ['--version', '--no-sandbox']).status === 0;

async function find() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return { executablePath: wanted };
  const installed =
    process.env.FIRSTLINE_PACKAGED_CHROMIUM === '1' ? undefined : SYSTEM.find((path) => existsSync(path));
  if (installed) return { executablePath: installed };
  const folder = resolve('.data/chromium-153');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpack(folder);
  // The libraries that come along are for machines that lack them; elsewhere the machine's own are right.
  return starts(executablePath) ? { executablePath } : { executablePath, libraryPath: join(folder, 'al2023/lib') };
}

console.log(JSON.stringify(await find()));
