import { resolve } from 'node:path';
import { runNode } from './lib/children.mjs';
import { installPackages } from './lib/install.mjs';
import { runCommand } from './lib/lifetime.mjs';
import { chooseNode, pathWith } from './lib/node-version.mjs';

const FILE_OPTIONS = ['--in', '--out', '--docs'];

/** npm runs commands in the project's folder: file names are meant from where the caller stands. */
function fromCaller(args) {
  const base = process.env.INIT_CWD ?? process.cwd();
  return args.map((arg, index) => {
    if (FILE_OPTIONS.includes(args[index - 1])) return resolve(base, arg);
    const joined = FILE_OPTIONS.find((option) => arg.startsWith(`${option}=`));
    return joined ? `${joined}=${resolve(base, arg.slice(joined.length + 1))}` : arg;
  });
}

/** `npm run -s evaluate -- AREA --in IN.jsonl --out OUT.jsonl`: the built-in engine on anyone's own labelled data. */
async function main(lifetime) {
  const [node] = await Promise.all([chooseNode(lifetime), installPackages(lifetime)]);
  const args = ['--import', 'tsx', 'scripts/evaluate/main.ts', ...fromCaller(process.argv.slice(2))];
  const { code } = await runNode(lifetime, node, args, { env: { ...process.env, PATH: pathWith(node) } });
  return code;
}

// What the launcher tells (fetching Node, installing) is no result.
console.log = console.error;
runCommand(main, { interruptedCode: 130 });
