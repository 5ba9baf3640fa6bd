import { ensureBuild } from './build.mjs';
import { commonEnvironment, serverEnvironment } from './environment.mjs';
import { pathWith } from './node-version.mjs';
import { prepareDatabase } from './prepare.mjs';
import { startSandbox } from './sandbox.mjs';
import { readablePassword } from './secrets.mjs';
import { startBuilt, startDevelopment, waitUntilHealthy } from './server.mjs';

/**
 * Brings a whole Firstline up on a database that runs: prepares the database, builds and starts the sandbox side by side,
 * then serves. Everything started is handed to `lifetime`.
 * @param {{
 *   node: string, env: Record<string, string | undefined>, host: string, port: number,
 *   database: { url: string, embedded: boolean }, secrets: ReturnType<typeof import('./secrets.mjs').loadSecrets>,
 *   demo: boolean, traffic?: 'demo' | 'none', stateFile?: string, development?: boolean,
 *   logs: { server: 'inherit' | number, sandbox: 'inherit' | number },
 * }} options
 */
export async function startStack(lifetime, options) {
  const { node, host, port, database, secrets, demo, logs, development = false } = options;
  const env = commonEnvironment(options.env, pathWith(node));
  const url = `http://127.0.0.1:${port}`;
  const { traffic = 'demo', stateFile } = options;
  // The demo's accounts have a password that everybody may know; a real administrator's is shown once and kept nowhere.
  const adminPassword = demo ? '' : readablePassword();
  const [accounts, build, sandbox] = await Promise.all([
    prepareDatabase(lifetime, node, { env, url: database.url, demo, adminPassword }),
    development ? undefined : ensureBuild(lifetime, node, env),
    demo
      ? startSandbox(lifetime, node, { env, serverUrl: url, traffic, stateFile, secrets, log: logs.sandbox })
      : undefined,
  ]);
  const serverEnv = serverEnvironment({ env, host, port, database, secrets, demo, sandbox });
  const processes = development
    ? [startDevelopment(lifetime, node, { env: serverEnv, url })]
    : await startBuilt(lifetime, node, { folder: build, env: serverEnv, url, log: logs.server });
  await Promise.all(processes.map(waitUntilHealthy));
  const children = Object.fromEntries(processes.map(({ name, child }) => [name, child]));
  return { children: { ...children, sandbox: sandbox?.process }, accounts, runtime: describe(url, serverEnv, build) };
}

/** What other commands need to reach a running instance; holds secrets. */
function describe(url, env, build) {
  return {
    pid: process.pid,
    url,
    webhookSecret: env.CRM_WEBHOOK_SECRET,
    crm: { url: env.CRM_API_URL ?? null, token: env.CRM_API_TOKEN ?? null },
    backend: { url: env.BACKEND_API_URL ?? null, token: env.BACKEND_API_TOKEN ?? null },
    demo: env.FIRSTLINE_DEMO === '1',
    databaseUrl: env.DATABASE_URL,
    build: build ?? null,
  };
}
