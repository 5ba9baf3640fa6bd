import { mkdirSync, openSync, rmSync } from 'node:fs';
import { ended } from './children.mjs';
import { checkConfiguration, commonEnvironment, isDemo, loadEnvironment } from './environment.mjs';
import { writeJson } from './files.mjs';
import { installPackages } from './install.mjs';
import { chooseNode, pathWith } from './node-version.mjs';
import { dataPath } from './paths.mjs';
import { choosePort } from './ports.mjs';
import { startPostgres } from './postgres/server.mjs';
import { Stop, say } from './say.mjs';
import { loadSecrets } from './secrets.mjs';
import { claimCheckout } from './single.mjs';
import { startStack } from './stack.mjs';

/**
 * `npm start` and `npm run dev`: from a bare checkout to a server that answers, then waits for its end.
 * @param {{ development: boolean }} options
 * @returns {(lifetime: ReturnType<typeof import('./lifetime.mjs').createLifetime>) => Promise<number>}
 */
export function appCommand({ development }) {
  return async (lifetime) => {
    claimCheckout(lifetime);
    const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
    const env = loadEnvironment();
    await checkConfiguration(lifetime, node, commonEnvironment(env, pathWith(node)));
    const host = env.FIRSTLINE_HOST || '127.0.0.1';
    const { port, moved } = await choosePort({ wanted: env.PORT, host });
    if (moved) say(`Port 3000 is in use, taking ${port}`);
    const demo = isDemo(env);
    const { database, postgres } = await openDatabase(lifetime, env, demo);
    const stack = await startStack(lifetime, {
      ...{ node, env, host, port, database, demo, development },
      secrets: loadSecrets(),
      stateFile: dataPath('sandbox.json'),
      logs: openLogs(demo && !development),
    });
    announce(lifetime, stack, { port, env, demo });
    return firstToEnd({ ...stack.children, PostgreSQL: postgres });
  };
}

/** The database that is configured, or an embedded one; the demo's made-up customers have a database of their own. */
async function openDatabase(lifetime, env, demo) {
  if (env.DATABASE_URL) return { database: { url: env.DATABASE_URL, embedded: false }, postgres: undefined };
  const server = await startPostgres();
  lifetime.add(server.stop);
  return {
    database: { url: server.url(demo ? 'firstline_demo' : 'firstline'), embedded: true },
    postgres: server.process,
  };
}

/** In the demo the terminal is for the reader, in earnest for the server's log. */
function openLogs(toFiles) {
  mkdirSync(dataPath('logs'), { recursive: true, mode: 0o700 });
  const open = (name) => openSync(dataPath('logs', name), 'w', 0o600);
  return { server: toFiles ? open('server.log') : 'inherit', sandbox: open('sandbox.log') };
}

function announce(lifetime, { accounts, runtime }, { port, env, demo }) {
  writeJson(dataPath('runtime.json'), runtime);
  lifetime.add(() => rmSync(dataPath('runtime.json'), { force: true }));
  say(`Firstline is ready: ${env.NEXTAUTH_URL || `http://localhost:${port}`}`);
  const known = accounts.filter(({ password }) => password !== null);
  const width = Math.max(0, ...known.map(({ email }) => email.length));
  const lines = known.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`);
  if (lines.length > 0) console.log(['', demo ? 'Sign in:' : 'Sign in (shown this once):', ...lines].join('\n'));
  if (demo) {
    console.log('\nThis is the demo: the CRM, the company and its customers are made up. The log is in .data/logs.');
  } else if (!env.CRM_WEBHOOK_SECRET) {
    console.log('\nCRM_WEBHOOK_SECRET is generated: give your CRM the one in .data/secrets.json (crmWebhookSecret).');
  }
  console.log('Ctrl-C ends it.\n');
}

/** Runs until a part ends by itself, which is a failure. */
async function firstToEnd(parts) {
  const running = Object.entries(parts).filter(([, child]) => child !== undefined);
  const name = await Promise.race(running.map(([part, child]) => ended(child).then(() => part)));
  throw new Stop(`The ${name} ended by itself; stopping the rest.`);
}
