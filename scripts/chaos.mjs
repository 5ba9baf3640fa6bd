import { ensureBuild } from './lib/build.mjs';
import { runNode } from './lib/children.mjs';
import { commonEnvironment, withoutConfiguration } from './lib/environment.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';
import { dataPath } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres/server.mjs';
import { SERVER_FLAGS } from './lib/server.mjs';

/** `npm run chaos [-- rounds]`: the built server is killed at random moments under traffic; nothing may be lost or happen twice. */
async function main(lifetime) {
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const env = commonEnvironment(withoutConfiguration(process.env), pathWith(node));
  const folder = await ensureBuild(lifetime, node, env);
  const database = await startPostgres({ folder: dataPath('chaos-database'), throwaway: false });
  lifetime.add(database.stop);
  const { code } = await runNode(lifetime, node, ['--import', 'tsx', 'tests/chaos/main.ts'], {
    env: {
      ...env,
      BENCH_SERVER_FOLDER: folder,
      BENCH_SERVER_FLAGS: SERVER_FLAGS.join(' '),
      BENCH_DATABASE_URL: database.url('postgres'),
      CHAOS_ROUNDS: process.argv[2] ?? '30',
    },
  });
  return code;
}

runCommand(main, { interruptedCode: 130 });
