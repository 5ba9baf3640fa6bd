import { runNode } from './lib/children.mjs';
import { commonEnvironment, withoutConfiguration } from './lib/environment.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';
import { dataPath } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres/server.mjs';

/** `npm run interleavings [-- plays]`: random orders of messages, approvals, disputes, faults and crashes over the real functions. */
async function main(lifetime) {
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const env = commonEnvironment(withoutConfiguration(process.env), pathWith(node));
  const database = await startPostgres({ folder: dataPath('test-database'), throwaway: true });
  lifetime.add(database.stop);
  const { code } = await runNode(lifetime, node, ['--import', 'tsx', 'tests/properties/run-interleavings.ts'], {
    env: { ...env, TEST_DATABASE_URL: database.url('postgres'), INTERLEAVINGS: process.argv[2] ?? '100000' },
  });
  return code;
}

runCommand(main, { interruptedCode: 130 });
