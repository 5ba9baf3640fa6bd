import { randomBytes } from 'node:crypto';
import type { Ctx } from '@/db/context';
import { users } from '@/db/schema/users';
import type { Role } from '@/lib/platform/actor';
import { ensureUser } from './ensure-user';

/** `password` is null for an account that was there before: it is shown once only. */
export type SeededAccount = { email: string; password: string | null; role: Role };

/** The demo holds invented data on this machine alone, so its accounts share a password that everybody may know. */
export const DEMO_PASSWORD = 'firstline-demo';
const DEMO_ACCOUNTS: { email: string; name: string; role: Role }[] = [
  { email: 'admin@firstline.test', name: 'Ada Admin', role: 'admin' },
  { email: 'manager@firstline.test', name: 'Mika Manager', role: 'manager' },
  { email: 'agent@firstline.test', name: 'Olena Agent', role: 'agent' },
];

/**
 * The first accounts: three ready ones in the demo; otherwise one admin with a generated password, only while nobody has an account.
 */
export async function seedAccounts(
  ctx: Ctx,
  options: { demo: boolean; adminPassword?: string },
): Promise<SeededAccount[]> {
  if (options.demo) {
    const password = options.adminPassword ?? DEMO_PASSWORD;
    for (const account of DEMO_ACCOUNTS) await ensureUser(ctx, { ...account, password });
    return DEMO_ACCOUNTS.map(({ email, role }) => ({ email, role, password }));
  }
  const existing = await ctx.db.select({ id: users.id }).from(users).limit(1);
  if (existing.length > 0) return [];
  const password = options.adminPassword ?? randomBytes(12).toString('base64url');
  await ensureUser(ctx, { email: 'admin@firstline.test', name: 'Admin', role: 'admin', password });
  return [{ email: 'admin@firstline.test', role: 'admin', password }];
}
