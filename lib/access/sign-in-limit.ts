import { eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { signInAttempts } from '@/db/schema/users';
import { AppError } from '@/lib/platform/errors';

/** Within this time… */
const WINDOW_MINUTES = 15;
/** …so many attempts that fail are allowed for one account, */
const PER_EMAIL = 5;
/** …and so many from one address, which an office may share. */
const PER_ADDRESS = 30;

export type Attempt = { email: string; address: string };

/**
 * Counts an attempt before the password is looked at, so that parallel guesses cannot slip through.
 * @throws AppError rate_limited with a sentence that says how long to wait
 */
export async function countAttempt(ctx: Ctx, attempt: Attempt): Promise<void> {
  const limits: [string, number][] = [
    [emailKey(attempt), PER_EMAIL],
    [addressKey(attempt), PER_ADDRESS],
  ];
  for (const [key, limit] of limits) {
    const { failures, windowStartedAt } = await raise(ctx, key);
    if (failures > limit) throw tooMany(ctx, windowStartedAt);
  }
}

/** Forgets the attempts of an account after it signed in; the address keeps its other failures. */
export async function forgiveAttempt(ctx: Ctx, attempt: Attempt): Promise<void> {
  await ctx.db.delete(signInAttempts).where(inArray(signInAttempts.key, [emailKey(attempt)]));
  await ctx.db
    .update(signInAttempts)
    .set({ failures: sql`greatest(failures - 1, 0)` })
    .where(eq(signInAttempts.key, addressKey(attempt)));
}

async function raise(ctx: Ctx, key: string): Promise<{ failures: number; windowStartedAt: Date }> {
  const now = ctx.clock.now();
  const over = sql`sign_in_attempts.window_started_at <= ${new Date(now.getTime() - WINDOW_MINUTES * 60_000).toISOString()}::timestamptz`;
  const [row] = await ctx.db
    .insert(signInAttempts)
    .values({ key, failures: 1, windowStartedAt: now })
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: {
        failures: sql`case when ${over} then 1 else sign_in_attempts.failures + 1 end`,
        windowStartedAt: sql`case when ${over} then excluded.window_started_at else sign_in_attempts.window_started_at end`,
      },
    })
    .returning({ failures: signInAttempts.failures, windowStartedAt: signInAttempts.windowStartedAt });
  if (!row) throw new Error('an upsert returned no row');
  return row;
}

function tooMany(ctx: Ctx, windowStartedAt: Date): AppError {
  const until = windowStartedAt.getTime() + WINDOW_MINUTES * 60_000;
  const minutes = Math.max(1, Math.ceil((until - ctx.clock.now().getTime()) / 60_000));
  const wait = minutes === 1 ? 'one minute' : `${minutes} minutes`;
  return new AppError('rate_limited', `Too many attempts to sign in. Try again in ${wait}.`);
}

const emailKey = (attempt: Attempt) => `email:${attempt.email}`;
const addressKey = (attempt: Attempt) => `address:${attempt.address}`;
