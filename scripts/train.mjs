import { runNode } from './lib/children.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';

/** `npm run train [-- --data DIR]`: rebuilds the weights of the built-in engine and prints its figures by language. */
async function main(lifetime) {
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const { code } = await runNode(
    lifetime,
    node,
    ['--import', 'tsx', 'scripts/train/main.ts', ...process.argv.slice(2)],
    {
      env: { ...process.env, PATH: pathWith(node) },
    },
  );
  return code;
}

runCommand(main, { interruptedCode: 130 });
