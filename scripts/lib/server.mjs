import { join } from 'node:path';
import { startNode, stopChild } from './children.mjs';
import { poll } from './poll.mjs';
import { Stop } from './say.mjs';

const HEALTHY_TIMEOUT = 90_000;
/** Next waits for open requests, and a live page of the console keeps one open; nothing is lost by cutting it. */
const STOP_GRACE = 4_000;

/**
 * The heap's bound: without one V8 lets garbage grow with the machine's memory. A server under full load needs about half of it.
 */
export const SERVER_FLAGS = ['--max-old-space-size=640', '--max-semi-space-size=32'];

/** Starts the built server. */
export function startBuilt(lifetime, node, { folder, env, log }) {
  const child = startNode(node, [...SERVER_FLAGS, join(folder, 'server.js')], {
    cwd: folder,
    env: { ...env, NODE_ENV: 'production' },
    output: log,
  });
  lifetime.add(() => stopChild(child, STOP_GRACE));
  return child;
}

/** Starts Next's development server, which compiles pages as they are asked for and again when they change. */
export function startDevelopment(lifetime, node, { env }) {
  const args = ['node_modules/next/dist/bin/next', 'dev', '--hostname', env.HOSTNAME, '--port', env.PORT];
  const child = startNode(node, args, { env: { ...env, NODE_ENV: 'development' } });
  lifetime.add(() => stopChild(child, STOP_GRACE));
  return child;
}

/** Waits until `/api/health` answers 200; stops with the reason it gave when it does not. */
export async function waitUntilHealthy(child, url) {
  let last = 'it did not answer';
  const ask = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(30_000) });
      if (response.ok) return true;
      last = `${response.status} ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      last = error.cause?.message ?? error.message;
    }
    return undefined;
  };
  const healthy = await poll(ask, { timeout: HEALTHY_TIMEOUT, every: 50 });
  if (healthy === undefined) throw new Stop(`The server did not become healthy: ${last}`);
  if (!healthy) throw new Stop('The server ended while starting.');
}
