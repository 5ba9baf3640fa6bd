import { and, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import { emitEvent } from '@/lib/outbox/emit';
import { AppError } from '@/lib/platform/errors';
import { toUsdCents } from '@/lib/policy/convert-money';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { decider } from './decider';
import { type ActionRow, moneyOf, specOf } from './ledger';

/**
 * A person approves a proposed action, for the whole amount or a smaller one (minor units). It is carried out right after.
 * @throws AppError conflict when it was decided already · bad_request for an amount that is not possible
 */
export async function approveAction(ctx: Ctx, input: { actionId: string; amount?: number }): Promise<void> {
  const user = decider(ctx.actor);
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const now = ctx.clock.now();
    const [action] = await tx.select().from(actions).where(eq(actions.id, input.actionId)).for('update');
    if (!action) throw new AppError('not_found', 'There is no such action.');
    if (action.state !== 'proposed') throw new AppError('conflict', 'Somebody has decided this already.');
    await tx
      .update(actions)
      .set({ state: 'approved', updatedAt: now, ...(await changedAmount(inner, action, input.amount)) })
      .where(eq(actions.id, action.id));
    await tx
      .update(approvals)
      .set({ status: 'approved', decidedById: user.id, decidedAt: now })
      .where(and(eq(approvals.actionId, action.id), eq(approvals.status, 'pending')));
    await recordAudit(inner, {
      verb: 'action.approve',
      subject: action.id,
      detail: { key: action.key, amount: input.amount ?? action.amount },
    });
    await emitEvent(inner, {
      name: 'action/approved',
      data: { conversationId: action.conversationId, actionId: action.id },
    });
    await refreshPendingApprovals(inner, action.conversationId);
    await notifyConsole(tx, { conversationId: action.conversationId, kind: 'approval' });
  });
}

async function changedAmount(ctx: Ctx, action: ActionRow, amount: number | undefined) {
  const money = moneyOf(action);
  if (amount === undefined || amount === action.amount) return {};
  if (!money) throw new AppError('bad_request', 'This action has no amount.');
  if (!Number.isInteger(amount) || amount < 1 || amount > money.amount) {
    throw new AppError('bad_request', 'The amount must be more than nothing and at most what was proposed.');
  }
  const { policy } = await livePolicy(ctx.db);
  const changed = { ...money, amount };
  return { amount, amountUsd: toUsdCents(changed, policy), spec: { ...specOf(action), money: changed } };
}
