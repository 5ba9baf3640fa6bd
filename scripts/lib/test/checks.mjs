import { rmSync } from 'node:fs';
import { runNode } from '../children.mjs';
import { readJson } from '../files.mjs';
import { dataPath } from '../paths.mjs';
import { oneCheck, vitestCounts } from './counts.mjs';

/** @typedef {{ lifetime: ReturnType<typeof import('../lifetime.mjs').createLifetime>, node: string,
 *   env: Record<string, string | undefined> }} Context */

/** TypeScript over everything; Next's generated route types first. @param {Context} context */
export async function checkTypes({ lifetime, node, env }) {
  const typegen = await runNode(lifetime, node, ['node_modules/next/dist/bin/next', 'typegen'], {
    env,
    output: 'pipe',
  });
  if (typegen.code !== 0) {
    console.log(typegen.output);
    return oneCheck(false);
  }
  const { code } = await runNode(lifetime, node, ['node_modules/typescript/bin/tsc', '--noEmit'], { env });
  return oneCheck(code === 0);
}

/** Biome: lint, format, order of imports. @param {Context} context */
export async function checkStyle({ lifetime, node, env }) {
  const { code } = await runNode(lifetime, node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.'], { env });
  return oneCheck(code === 0);
}

/**
 * Vitest on a PostgreSQL server.
 * @param {Context & { databaseUrl: string, filters: string[] }} context `filters`: parts of paths; all tests when empty
 */
export async function runVitest({ lifetime, node, env, databaseUrl, filters }) {
  const report = dataPath('test', 'vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters];
  const { code } = await runNode(lifetime, node, args, { env: { ...env, TEST_DATABASE_URL: databaseUrl } });
  return vitestCounts(readJson(report), code);
}
