import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { users } from '@/db/schema/users';
import { recordAudit } from '@/lib/audit/record';
import { AppError } from '@/lib/platform/errors';
import { normalEmail } from './email';
import { verifyPassword } from './password';
import { countAttempt, forgiveAttempt } from './sign-in-limit';

/** What a session token carries: who, and which generation of their sessions. */
export type SignedIn = { userId: string; sessionVersion: number };

/**
 * Checks e-mail and password.
 * @param input.address the network address it comes from, for rate limiting
 * @throws AppError unauthorized (the same for an unknown account, a wrong password and a disabled person) or rate_limited
 */
export async function signIn(ctx: Ctx, input: { email: string; password: string; address: string }): Promise<SignedIn> {
  const attempt = { email: normalEmail(input.email), address: input.address };
  await countAttempt(ctx, attempt);
  const [user] = await ctx.db.select().from(users).where(eq(users.email, attempt.email));
  const matches = await verifyPassword(input.password, user?.passwordHash ?? null);
  if (!user || !matches || user.disabledAt !== null) {
    throw new AppError('unauthorized', 'This e-mail address and password do not match.');
  }
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx, actor: { kind: 'user', id: user.id, role: user.role, name: user.name } };
    await forgiveAttempt(inner, attempt);
    await tx.update(users).set({ lastSignInAt: ctx.clock.now() }).where(eq(users.id, user.id));
    await recordAudit(inner, { verb: 'user.sign_in', subject: user.id });
  });
  return { userId: user.id, sessionVersion: user.sessionVersion };
}
