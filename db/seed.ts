import { openDatabase } from '@/db/client';
import type { Ctx } from '@/db/context';
import { type SeededAccount, seedAccounts } from '@/lib/access/seed-accounts';
import { seedKnowledge } from '@/lib/knowledge/seed-knowledge';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { seedPolicy } from '@/lib/policy-versions/seed-policy';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

/**
 * Gives a new database what the product ships with: the policy, the supportive texts and the first accounts. What is there already
 * stays as it is.
 * @returns accounts with their password where it was made just now, else null
 */
export async function seedDatabase(
  url: string,
  options: { demo: boolean; adminPassword?: string },
): Promise<{ accounts: SeededAccount[] }> {
  const { db, close } = openDatabase(url, 2);
  try {
    const ctx: Ctx = { db, clock: systemClock, ids: createIds(systemClock), actor: { kind: 'system' }, log: silent };
    await seedPolicy(ctx);
    await seedKnowledge(ctx);
    return { accounts: await seedAccounts(ctx, options) };
  } finally {
    await close();
  }
}
