import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended } from '../children.mjs';
import { Stop, say } from '../say.mjs';
import { CLUSTER } from './place.mjs';

/** Nothing of the caller's environment: PGDATA or PGOPTIONS must not reach it, and secrets need not. */
export const POSTGRES_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * The data folder, made on the first call. It is made under another name and renamed, so that it is complete or absent.
 * @param {{ native: string, home: string, account: { uid?: number, gid?: number } }} place
 * @param {string} password of the superuser `postgres`
 * @returns {Promise<string>}
 */
export async function ensureCluster({ native, home, account }, password) {
  const cluster = join(home, CLUSTER);
  if (existsSync(cluster)) return cluster;
  const unfinished = `${cluster}.new`;
  const passwordFile = join(home, 'password.new');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined) {
    for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  try {
    await runInitdb(native, account, unfinished, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster);
  return cluster;
}

/** A database whose password is lost is of an earlier checkout at the same path: nobody can open it, but it is not ours to delete. */
export function setAside({ home }) {
  const cluster = join(home, CLUSTER);
  if (!existsSync(cluster)) return;
  const aside = `${cluster}.${Date.now()}`;
  renameSync(cluster, aside);
  say(`A database of an earlier checkout was set aside as ${aside}.`);
}

async function runInitdb(native, account, folder, passwordFile) {
  const args = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  args.push('--encoding=UTF8', '--locale=C', '--no-instructions');
  const initdb = spawn(join(native, 'bin/initdb'), args, {
    ...account,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  for (const stream of [initdb.stdout, initdb.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  if ((await ended(initdb)) !== 0) {
    throw new Stop(`The embedded PostgreSQL could not be prepared: ${Buffer.concat(chunks).toString('utf8').trim()}`);
  }
}
