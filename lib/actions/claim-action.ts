import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { actions, refundBudgetDays } from '@/db/schema/actions';
import { isDisputedByProvider } from '@/lib/facts/open-disputes';
import { type Blocked, blockedBy } from '@/lib/policy/kill-switch';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { type ActionRow, explanationOf } from './ledger';
import { lockOrder } from './lock-order';
import { reopenApproval } from './reopen-approval';

/** `lost`: it is not there to be taken any more, or not yet. */
export type Claim = 'claimed' | 'lost' | 'daily_budget' | 'dispute_open' | Blocked;

const claim = fixedStatement((db) =>
  db
    .update(actions)
    .set({
      state: 'executing',
      attempts: sql`attempts + 1`,
      claimedAt: given('now', actions.claimedAt),
      updatedAt: given('now', actions.updatedAt),
    })
    .where(
      and(
        eq(actions.id, given('actionId')),
        eq(actions.state, 'approved'),
        or(isNull(actions.executeAfter), lte(actions.executeAfter, given('now', actions.executeAfter))),
      ),
    )
    .returning({ id: actions.id }),
);

/**
 * Takes an approved action for execution, by the switches of this moment. An automatic refund reserves its share of the day's budget in
 * the same transaction (R9), so that refunds running side by side cannot overshoot it. What a person approved before all actions were
 * paused goes back to them. A refund is not claimed once a dispute of its payment is known.
 * @param paymentId the provider's id of the order's charge, where it is known
 */
export async function claimAction(ctx: Ctx, action: ActionRow, paymentId: string | null): Promise<Claim> {
  return ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    const inner: Ctx = { ...ctx, db: tx };
    // Sent together: the connection does one after another, so the claim is made under the lock.
    const [, claimed, { policy }, disputed] = await Promise.all([
      action.orderId ? lockOrder(tx, action.orderId) : null,
      claim(tx, { actionId: action.id, now }),
      livePolicy(tx),
      action.orderId ? isDisputedByProvider(tx, { id: action.orderId, payment: { id: paymentId } }) : false,
    ]);
    if (claimed.length === 0) return 'lost';
    if (disputed) {
      await unclaim(inner, action);
      return 'dispute_open';
    }
    const blocked = blockedBy({ ...action, conditions: explanationOf(action).conditions }, policy);
    if (blocked === 'paused' && action.mode === 'approval') await reopenApproval(inner, action);
    else if (blocked) await unclaim(inner, action);
    if (blocked) return blocked;
    if (action.kind !== 'refund' || action.mode !== 'auto') return 'claimed';
    if (await reserve(inner, action, policy.limits.dailyBudgetUsd)) return 'claimed';
    await unclaim(inner, action);
    return 'daily_budget';
  });
}

async function unclaim(ctx: Ctx, action: ActionRow): Promise<void> {
  await ctx.db.update(actions).set({ state: 'approved', claimedAt: null }).where(eq(actions.id, action.id));
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
