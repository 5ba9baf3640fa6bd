import { ensureBuild } from './lib/build.mjs';
import { runNode } from './lib/children.mjs';
import { commonEnvironment, withoutConfiguration } from './lib/environment.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';
import { dataPath } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres/server.mjs';
import { say } from './lib/say.mjs';

/** `npm run bench`: the built server under load, beside the usual stack, on a database of its own. */
async function main(lifetime) {
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const env = commonEnvironment(withoutConfiguration(process.env), pathWith(node));
  const folder = await ensureBuild(lifetime, node, env);
  const database = await startPostgres({ folder: dataPath('bench-database'), throwaway: false });
  lifetime.add(database.stop);
  say('Measuring; this takes some minutes');
  const { code } = await runNode(lifetime, node, ['--import', 'tsx', 'tests/bench/main.ts'], {
    env: {
      ...env,
      BENCH_SERVER_FOLDER: folder,
      BENCH_DATABASE_URL: database.url('postgres'),
    },
  });
  return code;
}

runCommand(main, { interruptedCode: 130 });
