import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { actions, refundBudgetDays } from '@/db/schema/actions';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import type { ActionRow } from './ledger';
import { lockOrder } from './lock-order';

const claim = fixedStatement((db) =>
  db
    .update(actions)
    .set({
      state: 'executing',
      attempts: sql`attempts + 1`,
      claimedAt: given('now', actions.claimedAt),
      updatedAt: given('now', actions.updatedAt),
    })
    .where(and(eq(actions.id, given('actionId')), eq(actions.state, 'approved')))
    .returning({ id: actions.id }),
);

/**
 * Takes an approved action for execution. An automatic refund reserves its share of the day's budget in the same transaction (R9), so
 * that refunds running side by side cannot overshoot it.
 * @returns false when the day's budget has no room left
 */
export async function claimAction(ctx: Ctx, action: ActionRow): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    // Sent together: the connection does one after another, so the claim is made under the lock.
    const [, claimed, { policy }] = await Promise.all([
      action.orderId ? lockOrder(tx, action.orderId) : null,
      claim(tx, { actionId: action.id, now }),
      livePolicy(tx),
    ]);
    if (claimed.length === 0) return true;
    if (action.kind !== 'refund' || action.mode !== 'auto') return true;
    const reserved = await reserve({ ...ctx, db: tx }, action, policy.limits.dailyBudgetUsd);
    if (!reserved) {
      await tx.update(actions).set({ state: 'approved', claimedAt: null }).where(eq(actions.id, action.id));
    }
    return reserved;
  });
}

async function reserve(ctx: Ctx, action: ActionRow, budget: number): Promise<boolean> {
  const amount = action.amountUsd;
  if (amount === null || amount > budget) return false;
  const day = ctx.clock.now().toISOString().slice(0, 10);
  const rows = await ctx.db
    .insert(refundBudgetDays)
    .values({ day, reservedUsd: amount })
    .onConflictDoUpdate({
      target: refundBudgetDays.day,
      set: { reservedUsd: sql`${refundBudgetDays.reservedUsd} + ${amount}` },
      setWhere: sql`${refundBudgetDays.reservedUsd} + ${amount} <= ${budget}`,
    })
    .returning({ day: refundBudgetDays.day });
  return rows.length > 0;
}
