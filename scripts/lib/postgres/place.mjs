import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outsideFolder } from '../paths.mjs';
import { Stop, say } from '../say.mjs';
import { copiedBinaries, installedBinaries } from './binaries.mjs';

/** The data folder inside an instance's home; named by the major version, whose data no other can read. */
export const CLUSTER = 'cluster-18';

/** PostgreSQL refuses to run as root: then it runs as `postgres`, else as `nobody`. */
function unprivilegedAccount() {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const line = accounts.find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Stop('PostgreSQL may not run as root and there is no account "postgres" or "nobody": set DATABASE_URL.');
}

/** An existing database stays with its account, whatever accounts appear on the machine later. */
function ownerOf(cluster) {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** Whether the account can run the binaries and pass into the folder; not below a folder of mode 0700 such as /root. */
function canUse(account, native, folder) {
  const runs = spawnSync(join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/', env: {} });
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', env: {} });
  return runs.status === 0 && enters.status === 0;
}

/**
 * Where an instance lives and who runs it.
 * @param {string} folder for its data, where the account that runs it can reach it
 * @returns {{ native: string, home: string, account: { uid?: number, gid?: number } }}
 */
export function choosePlace(folder) {
  const native = installedBinaries();
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (process.getuid?.() !== 0) return { native, home: folder, account: {} };
  const account = ownerOf(join(folder, CLUSTER)) ?? unprivilegedAccount();
  if (canUse(account, native, folder)) return { native, home: owned(folder, account), account };
  const outside = outsideFolder();
  const home = join(outside, `${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`);
  const outsider = ownerOf(join(home, CLUSTER)) ?? account;
  say(`The account that runs PostgreSQL cannot reach this folder: the database lies in ${home}.`);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return { native: copiedBinaries(native, outside), home: owned(home, outsider), account: outsider };
}

function owned(folder, { uid, gid }) {
  chownSync(folder, uid, gid);
  return folder;
}
