import { runNode } from './children.mjs';
import { Stop } from './say.mjs';

/**
 * Creates, migrates and seeds a database.
 * @param {{ env: Record<string, string | undefined>, url: string, demo: boolean, adminPassword: string }} options
 * @returns {Promise<{ email: string, password: string | null, role: string }[]>} the accounts; a password only where it
 *   is known, which outside the demo is once
 */
export async function prepareDatabase(lifetime, node, { env, url, demo, adminPassword }) {
  const { code, stdout, output } = await runNode(lifetime, node, ['--import', 'tsx', 'scripts/prepare.ts'], {
    env: { ...env, DATABASE_URL: url, FIRSTLINE_DEMO: demo ? '1' : '0', FIRSTLINE_ADMIN_PASSWORD: adminPassword },
    output: 'pipe',
  });
  if (code !== 0) throw new Stop(output.trim());
  return JSON.parse(stdout.trim().split('\n').pop()).accounts;
}
