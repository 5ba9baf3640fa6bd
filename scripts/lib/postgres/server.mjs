import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from '../files.mjs';
import { dataPath } from '../paths.mjs';
import { poll } from '../poll.mjs';
import { freePort, isFree } from '../ports.mjs';
import { Stop } from '../say.mjs';
import { ensureCluster, POSTGRES_ENVIRONMENT, setAside } from './cluster.mjs';
import { CLUSTER, choosePlace } from './place.mjs';
import { endLeftover, readPidFile } from './postmaster.mjs';

const START_TIMEOUT = 60_000;
const ATTEMPTS = 20;

/** For a small machine; statements and their values stay out of the log, which may hold personal data otherwise. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '150',
  shared_buffers: '192MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Tests kill processes, not the machine: without fsync nothing they look at changes, and they are faster. */
const THROWAWAY = { fsync: 'off', full_page_writes: 'off', max_connections: '300' };

/** Port and password of an instance, kept in a file of mode 0600; the port changes when somebody else took it. */
async function connectionOf(path) {
  const kept = readJson(path);
  const port = kept && (await isFree(kept.port)) ? kept.port : await freePort();
  const connection = { port, password: kept?.password ?? randomBytes(24).toString('hex') };
  if (port !== kept?.port) writeJson(path, connection);
  return connection;
}

function launch({ native, home, account }, cluster, port, throwaway) {
  const settings = { ...SETTINGS, ...(throwaway ? THROWAWAY : {}), port: String(port) };
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(join(home, 'server.log'), 'w', 0o600);
  const server = spawn(join(native, 'bin/postgres'), args, {
    ...account,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.on('error', () => undefined);
  return server;
}

const hasEnded = (child) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function waitUntilReady(server, cluster) {
  return poll(
    () => {
      if (hasEnded(server)) return false;
      const file = readPidFile(cluster);
      return file?.pid === server.pid && file.ready ? true : undefined;
    },
    { timeout: START_TIMEOUT, every: 20 },
  );
}

/** After a kill -9 of the postmaster its processes hold the shared memory for a moment; a new one refuses to start so long. */
async function launchUntilReady(place, cluster, port, throwaway) {
  for (let attempt = 1; ; attempt += 1) {
    const server = launch(place, cluster, port, throwaway);
    if (await waitUntilReady(server, cluster)) return server;
    if (!hasEnded(server)) server.kill('SIGQUIT');
    const log = readFileSync(join(place.home, 'server.log'), 'utf8');
    const passing = /shared memory block .* still in use|could not bind|lock file .* already exists/.test(log);
    if (!passing || attempt === ATTEMPTS) {
      throw new Stop(`The embedded PostgreSQL did not start: ${log.trim().split('\n').slice(-3).join(' ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * A shell of one megabyte that waits for the launcher's end of a pipe to close: when the launcher is killed, it stops the
 * database, which is not a Node process and knows no leash.
 */
function startGuard(account, pid) {
  const script = 'read -r _; kill -INT "$1"';
  const guard = spawn('/bin/sh', ['-c', script, 'firstline-database-guard', String(pid)], {
    ...account,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.stdin.on('error', () => undefined);
  return guard;
}

async function stop(server, guard) {
  guard.kill('SIGKILL');
  if (hasEnded(server)) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const timer = setTimeout(() => server.kill('SIGQUIT'), START_TIMEOUT);
  server.kill('SIGINT');
  await gone;
  clearTimeout(timer);
}

/**
 * Starts the PostgreSQL that comes with the packages, on loopback, with a generated password.
 * @param {{ folder?: string, throwaway?: boolean }} options a throwaway instance begins empty, gives up
 *   safety against power loss for speed, and is deleted when it stops
 * @returns {Promise<{ url(database: string): string, home: string, process: import('node:child_process').ChildProcess, stop(): Promise<void> }>}
 */
export async function startPostgres({ folder = dataPath('database'), throwaway = false } = {}) {
  const place = choosePlace(folder);
  const connectionFile = `${folder}.json`;
  const erase = () => {
    for (const path of [place.home, folder, connectionFile]) rmSync(path, { recursive: true, force: true });
  };
  await endLeftover(join(place.home, CLUSTER));
  if (throwaway) {
    erase();
    return run(choosePlace(folder), connectionFile, true, erase);
  }
  if (!existsSync(connectionFile)) setAside(place);
  return run(place, connectionFile, false, () => undefined);
}

async function run(place, connectionFile, throwaway, afterwards) {
  const connection = await connectionOf(connectionFile);
  const cluster = await ensureCluster(place, connection.password);
  const server = await launchUntilReady(place, cluster, connection.port, throwaway);
  const guard = startGuard(place.account, server.pid);
  return {
    url: (database) => `postgres://postgres:${connection.password}@127.0.0.1:${connection.port}/${database}`,
    home: place.home,
    process: server,
    stop: async () => {
      await stop(server, guard);
      afterwards();
    },
  };
}
