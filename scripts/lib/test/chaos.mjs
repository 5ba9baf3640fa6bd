import { ensureBuild } from '../build.mjs';
import { runNode } from '../children.mjs';

/**
 * The built server, killed at random moments under traffic, so many times.
 * @param {import('./checks.mjs').Context & { serverUrl: string, rounds: number }} context `serverUrl`: of the database server
 * @returns {Promise<number>} 0 when nothing was lost and nothing happened twice
 */
export async function runChaos({ lifetime, node, env, serverUrl, rounds }) {
  const folder = await ensureBuild(lifetime, node, env);
  const { code } = await runNode(lifetime, node, ['--import', 'tsx', 'tests/chaos/main.ts'], {
    env: {
      ...env,
      BENCH_SERVER_FOLDER: folder,
      BENCH_DATABASE_URL: serverUrl,
      CHAOS_ROUNDS: String(rounds),
    },
  });
  return code;
}
