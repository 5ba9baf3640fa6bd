import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../poll.mjs';

const FAST_STOP = 10_000;

/** What PostgreSQL's postmaster.pid says, or undefined. Line 4 is the port, line 8 the state. */
export function readPidFile(cluster) {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** State and name of a process, or undefined; a zombie (dead, but nobody asked for its exit code) has state Z. */
function processOf(pid) {
  if (existsSync('/proc/self/status')) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return { state: /^State:\s+(\S)/m.exec(status)?.[1], name: /^Name:\s+(.*)$/m.exec(status)?.[1] };
    } catch {
      return undefined;
    }
  }
  const [state, name] = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/);
  return state ? { state: state[0], name: name?.split('/').pop() } : undefined;
}

/** Whether a pid is a living PostgreSQL; after a restart of the machine it may be somebody else's. */
export function isPostgres(pid) {
  const found = processOf(pid);
  return found !== undefined && found.state !== 'Z' && found.name === 'postgres';
}

/**
 * Ends a postmaster that an earlier launcher left behind, and removes the pid file of one that is dead: PostgreSQL itself
 * would take a zombie, or a stranger with the same pid, for a living one and refuse to start.
 */
export async function endLeftover(cluster) {
  const left = readPidFile(cluster);
  if (left && isPostgres(left.pid)) {
    process.kill(left.pid, 'SIGINT');
    const gone = () => (isPostgres(left.pid) ? undefined : true);
    if (!(await poll(gone, { timeout: FAST_STOP }))) {
      process.kill(left.pid, 'SIGQUIT');
      await poll(gone, { timeout: FAST_STOP });
    }
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
