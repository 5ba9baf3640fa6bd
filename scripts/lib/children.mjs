import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const LEASH = pathToFileURL(join(import.meta.dirname, 'leash.mjs')).href;

/**
 * Starts Node on a script. The child is in a session of its own, so that Ctrl-C reaches only the launcher, which then
 * ends its children in order; and it is on a leash, so that it does not outlive the launcher.
 * @param {string} node executable
 * @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, output?: Output | [Output, Output], cwd?: string }} options
 *   output: of stdout and stderr
 * @typedef {'inherit' | 'pipe' | number} Output
 * @returns {import('node:child_process').ChildProcess}
 */
export function startNode(node, args, { env, output = 'inherit', cwd = root }) {
  const [stdout, stderr] = Array.isArray(output) ? output : [output, output];
  return spawn(node, ['--import', LEASH, ...args], {
    cwd,
    env: { ...env, FIRSTLINE_LEASH_FD: '3' },
    detached: true,
    stdio: ['ignore', stdout, stderr, 'pipe'],
  });
}

/** Resolves with the exit code (1 for a signal) once a child is gone and its output is read. */
export function ended(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode ?? 1);
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Asks a child to end and waits; after `grace` milliseconds it and all that it started are killed. */
export async function stopChild(child, grace = 10_000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => killGroup(child.pid), grace);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(timer);
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group ended in the meantime.
  }
}

/**
 * Runs Node on a script to its end.
 * @returns {Promise<{ code: number, stdout: string, output: string }>} texts are empty unless output is 'pipe';
 *   `output` is stdout and stderr together
 */
export async function runNode(lifetime, node, args, options) {
  const child = startNode(node, args, options);
  const release = lifetime.add(() => stopChild(child));
  const out = [];
  const both = [];
  child.stdout?.on('data', (chunk) => {
    out.push(chunk);
    both.push(chunk);
  });
  child.stderr?.on('data', (chunk) => both.push(chunk));
  const code = await ended(child);
  release();
  return { code, stdout: Buffer.concat(out).toString('utf8'), output: Buffer.concat(both).toString('utf8') };
}
