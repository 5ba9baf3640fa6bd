import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { runNode } from './children.mjs';
import { root, temporaryFolder } from './paths.mjs';
import { Stop } from './say.mjs';

/** With any of these a company has connected something real: then nothing of the demo may run. */
const CONNECTIONS = ['CRM_API_URL', 'CRM_API_TOKEN', 'CRM_WEBHOOK_SECRET', 'BACKEND_API_URL', 'BACKEND_API_TOKEN'];

const CONFIGURATION =
  /^(PORT|LOG_LEVEL|DATABASE_URL|DATABASE_POOL_SIZE|NODE_ENV|SMTP_URL|(NEXTAUTH|BACKEND|CRM|OPENAI|INNGEST|FIRSTLINE|NOTIFY)_\w+)$/;

const isSet = (value) => value !== undefined && value !== '';

/**
 * The environment with what `.env` and `.env.local` add; what is set already stays, and `.env.local` comes before `.env`.
 * @param {Record<string, string | undefined>} env
 */
export function loadEnvironment(env = process.env, folder = root) {
  const merged = { ...env };
  for (const name of ['.env.local', '.env']) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    for (const [key, value] of Object.entries(parseEnv(readFileSync(path, 'utf8')))) merged[key] ??= value;
  }
  return merged;
}

/**
 * The environment without anything that configures the product, so that a test never reaches a real connection.
 * @param {Record<string, string | undefined>} env
 */
export function withoutConfiguration(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !CONFIGURATION.test(name)));
}

/**
 * Whether the sandbox plays the CRM and the company backend: asked for by FIRSTLINE_DEMO, else when nothing is connected.
 * @param {Record<string, string | undefined>} env
 */
export function isDemo(env) {
  if (isSet(env.FIRSTLINE_DEMO)) return env.FIRSTLINE_DEMO === '1';
  return !CONNECTIONS.some((name) => isSet(env[name]));
}

/** What every child process gets besides its own variables. */
export function commonEnvironment(env, path) {
  return { ...env, PATH: path, TMPDIR: temporaryFolder(), NEXT_TELEMETRY_DISABLED: '1' };
}

/** What a server process needs of the system's variables; libraries walk through all there are on each call. */
const SYSTEM =
  /^(PATH|HOME|TZ|LANG|LC_\w+|TMPDIR|NODE_\w+|SSL_CERT_\w+|(HTTPS?|NO|ALL)_PROXY|NEXT_TELEMETRY_DISABLED)$/i;

/**
 * The environment of the server. What the reader configured wins over what is generated, but in the demo the connections
 * are the sandbox's in any case: made-up customers must never write to a real CRM.
 */
export function serverEnvironment({ env, host, port, database, secrets, demo, sandbox }) {
  const generated = {
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: secrets.nextAuthSecret,
    CRM_WEBHOOK_SECRET: secrets.crmWebhookSecret,
  };
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => isSet(value) && (CONFIGURATION.test(name) || SYSTEM.test(name))),
  );
  return {
    ...generated,
    ...given,
    ...(sandbox ? sandboxConnections(sandbox) : {}),
    PORT: String(port),
    HOSTNAME: host,
    DATABASE_URL: database.url,
    FIRSTLINE_DATABASE: database.embedded ? 'embedded' : 'external',
    FIRSTLINE_DEMO: demo ? '1' : '0',
  };
}

function sandboxConnections({ crm, backend }) {
  return {
    // Nobody is called because of a made-up customer.
    SMTP_URL: '',
    NOTIFY_EMAIL_FROM: '',
    NOTIFY_EMAIL_TO: '',
    NOTIFY_WEBHOOK_URL: '',
    CRM_API_URL: crm.url,
    CRM_API_TOKEN: crm.token,
    CRM_WEBHOOK_SECRET: crm.webhookSecret,
    BACKEND_API_URL: backend.url,
    BACKEND_API_TOKEN: backend.token,
  };
}

/** Stops with one sentence that names the variable when the configuration is wrong. */
export async function checkConfiguration(lifetime, node, env) {
  const args = ['--import', 'tsx', 'scripts/check-environment.ts'];
  const { code, output } = await runNode(lifetime, node, args, { env, output: 'pipe' });
  if (code !== 0) throw new Stop(output.trim());
}
