import { createInterface } from 'node:readline';
import { startNode, stopChild } from './children.mjs';
import { Stop } from './say.mjs';

/**
 * Starts the CRM and the company backend of the sandbox, with its made-up customers.
 * @param {{ env: Record<string, string | undefined>, serverUrl: string, traffic: 'demo' | 'none', stateFile?: string,
 *   secrets: ReturnType<typeof import('./secrets.mjs').loadSecrets>, log: 'inherit' | number }} options
 * @returns {Promise<{ process: import('node:child_process').ChildProcess, crm: { url: string, token: string,
 *   webhookSecret: string }, backend: { url: string, token: string } }>}
 */
export async function startSandbox(lifetime, node, { env, serverUrl, traffic, stateFile, secrets, log }) {
  const child = startNode(node, ['--import', 'tsx', 'sandbox/main.ts'], {
    env: {
      ...env,
      SANDBOX_CRM_PORT: '0',
      SANDBOX_BACKEND_PORT: '0',
      SANDBOX_CRM_TOKEN: secrets.crmToken,
      SANDBOX_BACKEND_TOKEN: secrets.backendToken,
      WEBHOOK_SECRET: secrets.crmWebhookSecret,
      WEBHOOK_TARGET_URL: `${serverUrl}/api/webhooks/crm`,
      WAIT_FOR_URL: `${serverUrl}/api/health`,
      TRAFFIC: traffic,
      ...(stateFile ? { SANDBOX_STATE_FILE: stateFile } : {}),
    },
    output: ['pipe', log],
  });
  lifetime.add(() => stopChild(child));
  const { crm, backend } = await readyLine(child);
  return { process: child, crm, backend };
}

/** The sandbox tells its addresses in one JSON line once it listens. */
function readyLine(child) {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Stop('The sandbox of the demo did not start; see .data/logs/sandbox.log.')));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"ready":true')) resolve(JSON.parse(line));
    });
  });
}
