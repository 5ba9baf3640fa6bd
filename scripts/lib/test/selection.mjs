import { Stop } from '../say.mjs';

const FOLDERS = ['unit', 'integration', 'contract', 'flows'];
const STEPS = ['types', 'lint', ...FOLDERS, 'e2e', 'chaos'];

/**
 * Which steps to run, from the command line: `unit flows`, `--only=unit,flows`, or nothing for all.
 * @param {string[]} args
 * @returns {{ types: boolean, lint: boolean, vitest: string[] | undefined, e2e: boolean, chaos: boolean }}
 *   `vitest`: filters, none for
 *   all tests; undefined to leave them out
 */
export function selectSteps(args) {
  const wanted = args.flatMap((arg) => arg.replace(/^--only=/, '').split(',')).filter((name) => name !== '');
  const unknown = wanted.find((name) => !STEPS.includes(name));
  if (unknown) throw new Stop(`There is no step "${unknown}": choose from ${STEPS.join(', ')}.`);
  const has = (step) => wanted.length === 0 || wanted.includes(step);
  const folders = FOLDERS.filter(has);
  return { types: has('types'), lint: has('lint'), vitest: filters(folders), e2e: has('e2e'), chaos: has('chaos') };
}

function filters(folders) {
  if (folders.length === 0) return undefined;
  if (folders.length === FOLDERS.length) return [];
  const paths = folders.map((name) => `tests/${name}/`);
  return folders.includes('unit') ? [...paths, 'tests/architecture.test.ts'] : paths;
}
