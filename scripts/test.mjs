import { mkdirSync } from 'node:fs';
import { runNode } from './lib/children.mjs';
import { commonEnvironment, withoutConfiguration } from './lib/environment.mjs';
import { installPackages, isInstalled } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { takeLock } from './lib/lock.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';
import { dataPath } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres/server.mjs';
import { Stop, say } from './lib/say.mjs';
import { isRunning } from './lib/single.mjs';
import { hasBrowserTests, runBrowserTests } from './lib/test/browser.mjs';
import { runChaos } from './lib/test/chaos.mjs';
import { checkStyle, checkTypes, runVitest } from './lib/test/checks.mjs';
import { oneCheck, sum } from './lib/test/counts.mjs';
import { selectSteps } from './lib/test/selection.mjs';

/** A database server for the tests alone, beside one that may be running; another can be given in TEST_DATABASE_URL. */
async function openServer(lifetime) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return given;
  const server = await startPostgres({ folder: dataPath('test-database'), throwaway: true });
  lifetime.add(server.stop);
  return server.url('postgres');
}

function databaseNamed(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Biome, vitest and the browser write settings and caches below these; they must not land in the account's home. */
function homeless() {
  const folder = dataPath('test', 'home');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder };
}

async function runSteps(lifetime, node, steps) {
  const env = { ...commonEnvironment(withoutConfiguration(process.env), pathWith(node)), ...homeless() };
  const context = { lifetime, node, env };
  const results = [];
  const step = async (name, run) => {
    say(`${name} …`);
    results.push({ name, ...(await run()) });
  };
  if (steps.types) await step('types', () => checkTypes(context));
  if (steps.lint) await step('lint', () => checkStyle(context));
  const browser = steps.e2e && hasBrowserTests();
  if (!steps.vitest && !browser && !steps.chaos) return results;
  const serverUrl = await openServer(lifetime);
  if (steps.vitest) {
    await step('tests', () => runVitest({ ...context, databaseUrl: serverUrl, filters: steps.vitest }));
  }
  if (browser) {
    const databaseUrl = databaseNamed(serverUrl, `firstline_e2e_${process.pid}`);
    await step('browser', () => runBrowserTests({ ...context, databaseUrl }));
    await runNode(lifetime, node, ['--import', 'tsx', 'scripts/drop-database.ts', databaseUrl], { env });
  } else if (steps.e2e) say('There are no browser tests.');
  if (steps.chaos)
    await step('crashes', async () => oneCheck((await runChaos({ ...context, serverUrl, rounds: 5 })) === 0));
  return results;
}

async function main(lifetime) {
  const steps = selectSteps(process.argv.slice(2));
  const unlock = takeLock(dataPath('test.lock'));
  if (!unlock) throw new Stop('The tests already run in this folder.');
  lifetime.add(unlock);
  if (!isInstalled() && isRunning()) {
    throw new Stop('The packages have changed: stop the Firstline that runs from this folder first.');
  }
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const results = await runSteps(lifetime, node, steps);
  await lifetime.end();
  console.log('');
  for (const { name, passed, failed } of results) say(`${name}: ${passed} passed, ${failed} failed`);
  const { passed, failed } = sum(results);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

runCommand(main, { interruptedCode: 130 });
