import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { readJson } from './files.mjs';

/**
 * When a process began, in the kernel's ticks: with the pid it names a process for good, since pids are used again.
 * A zombie (dead, but nobody asked for its exit code) gives undefined, as does a system without /proc.
 */
function beganAt(pid) {
  try {
    // The command's name is in parentheses and may hold blanks; the fields after it are counted from its end.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Who holds a lock now, or undefined: a holder that was killed does not count. */
export function lockHolder(path) {
  const holder = readJson(path);
  if (!holder || !isAlive(holder.pid)) return undefined;
  return holder.began === beganAt(holder.pid) ? holder : undefined;
}

/**
 * Takes a lock for this process.
 * @returns {(() => void) | undefined} gives it back; undefined when another living process holds it
 */
export function takeLock(path) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (lockHolder(path)) return undefined;
    rmSync(path, { force: true });
  }
  return undefined;
}
