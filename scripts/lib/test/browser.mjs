import { existsSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../children.mjs';
import { readJson, writeJson } from '../files.mjs';
import { createLifetime } from '../lifetime.mjs';
import { dataPath, root } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { say } from '../say.mjs';
import { loadSecrets } from '../secrets.mjs';
import { startStack } from '../stack.mjs';
import { oneCheck, playwrightCounts } from './counts.mjs';

/** Whether there is anything to run in a browser. */
export function hasBrowserTests(folder = join(root, 'tests/e2e')) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.spec.ts'));
}

/**
 * Playwright against a built server of its own: a new database, a sandbox without traffic, free ports.
 * @param {import('./checks.mjs').Context & { databaseUrl: string }} context `databaseUrl`: of the database to use
 */
export async function runBrowserTests({ lifetime: outer, node, env, databaseUrl }) {
  const lifetime = createLifetime();
  const release = outer.add(() => lifetime.end());
  try {
    return await playwright(lifetime, { node, env, databaseUrl });
  } catch (error) {
    console.error(error.message);
    return oneCheck(false);
  } finally {
    await lifetime.end();
    release();
  }
}

async function playwright(lifetime, { node, env, databaseUrl }) {
  const chromium = await findBrowser(lifetime, node, env);
  const log = (name) => openSync(dataPath('test', name), 'w', 0o600);
  const secrets = loadSecrets(dataPath('test', 'secrets.json'));
  const stack = await startStack(lifetime, {
    ...{ node, env, host: '127.0.0.1', port: await freePort(), demo: true, traffic: 'none' },
    database: { url: databaseUrl, embedded: true },
    secrets,
    logs: { server: log('server.log'), sandbox: log('sandbox.log') },
  });
  const runtime = dataPath('test', 'runtime.json');
  writeJson(runtime, { ...stack.runtime, accounts: stack.accounts, sessionSecret: secrets.nextAuthSecret });
  lifetime.add(() => rmSync(runtime, { force: true }));
  say('The server for the browser tests is ready');
  const report = dataPath('test', 'playwright.json');
  rmSync(report, { force: true });
  const { code } = await runNode(lifetime, node, ['node_modules/@playwright/test/cli.js', 'test'], {
    env: {
      ...env,
      BASE_URL: stack.runtime.url,
      E2E_RUNTIME: runtime,
      CHROMIUM_PATH: chromium.executablePath,
      CHROMIUM_LIBRARY_PATH: chromium.libraryPath ?? '',
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  return playwrightCounts(readJson(report), code);
}

/** In a process of its own: unpacking the packaged browser sets variables of its process. */
async function findBrowser(lifetime, node, env) {
  const { code, stdout, output } = await runNode(lifetime, node, ['tests/support/chromium.mjs'], {
    env,
    output: 'pipe',
  });
  if (code !== 0) throw new Error(`No browser: ${output.trim()}`);
  return JSON.parse(stdout.trim().split('\n').pop());
}
