import { commonEnvironment, withoutConfiguration } from './lib/environment.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';
import { dataPath } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres/server.mjs';
import { runChaos } from './lib/test/chaos.mjs';

/** `npm run chaos [-- rounds]`: the built server is killed at random moments under traffic; nothing may be lost or happen twice. */
async function main(lifetime) {
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const env = commonEnvironment(withoutConfiguration(process.env), pathWith(node));
  const database = await startPostgres({ folder: dataPath('chaos-database'), throwaway: false });
  lifetime.add(database.stop);
  return runChaos({ lifetime, node, env, serverUrl: database.url('postgres'), rounds: Number(process.argv[2] ?? 30) });
}

runCommand(main, { interruptedCode: 130 });
