import { join } from 'node:path';
import { startNode, stopChild } from './children.mjs';
import { poll } from './poll.mjs';
import { freePort } from './ports.mjs';
import { Stop } from './say.mjs';

const HEALTHY_TIMEOUT = 90_000;
/** Next waits for open requests, and a live page of the console keeps one open; nothing is lost by cutting it. */
const STOP_GRACE = 4_000;

/**
 * The heaps' bounds: without one V8 lets garbage grow with the machine's memory. The two processes of a server stay below 800 MB
 * together, as the one does that is everything.
 */
const WEB_FLAGS = ['--max-old-space-size=192', '--max-semi-space-size=16'];
const EXECUTOR_FLAGS = ['--max-old-space-size=480', '--max-semi-space-size=32'];
const ALONE_FLAGS = ['--max-old-space-size=640', '--max-semi-space-size=32'];

/**
 * The processes of a built server, from one folder and one environment. With the embedded executor they are two, so that no webhook
 * waits for the work on another customer's: one that runs the durable functions, on a port that only its starter knows, and one that
 * people and webhooks talk to. With FIRSTLINE_EXECUTOR=here, or with an Inngest server, there is one.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<{ name: string, flags: string[], env: Record<string, string | undefined>, url: string }[]>}
 */
export async function serverProcesses(env, url) {
  const alone =
    env.FIRSTLINE_EXECUTOR === 'here' || Object.keys(env).some((name) => /^INNGEST_/.test(name) && env[name]);
  if (alone) return [{ name: 'server', flags: ALONE_FLAGS, env, url }];
  const port = await freePort();
  const own = { HOSTNAME: '127.0.0.1', PORT: String(port), FIRSTLINE_EXECUTOR: 'here' };
  return [
    { name: 'executor', flags: EXECUTOR_FLAGS, env: { ...env, ...own }, url: `http://127.0.0.1:${port}` },
    { name: 'server', flags: WEB_FLAGS, env: { ...env, FIRSTLINE_EXECUTOR: 'apart' }, url },
  ];
}

/** Starts the built server; the processes may still be starting when it returns. */
export async function startBuilt(lifetime, node, { folder, env, url, log }) {
  const processes = await serverProcesses({ ...env, NODE_ENV: 'production' }, url);
  return processes.map(({ name, flags, env: own, url: at }) => {
    const child = startNode(node, [...flags, join(folder, 'server.js')], { cwd: folder, env: own, output: log });
    lifetime.add(() => stopChild(child, STOP_GRACE));
    return { name, child, url: at };
  });
}

/** Starts Next's development server, which compiles pages as they are asked for and again when they change. */
export function startDevelopment(lifetime, node, { env, url }) {
  const args = ['node_modules/next/dist/bin/next', 'dev', '--hostname', env.HOSTNAME, '--port', env.PORT];
  const child = startNode(node, args, { env: { ...env, NODE_ENV: 'development' } });
  lifetime.add(() => stopChild(child, STOP_GRACE));
  return { name: 'server', child, url };
}

/** Waits until `/api/health` answers 200; stops with the reason it gave when it does not. */
export async function waitUntilHealthy({ name, child, url }) {
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
  if (healthy === undefined) throw new Stop(`The ${name} did not become healthy: ${last}`);
  if (!healthy) throw new Stop(`The ${name} ended while starting.`);
}
