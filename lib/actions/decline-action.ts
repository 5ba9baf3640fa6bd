import { and, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { untilSettled } from '@/db/until-settled';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import { AppError } from '@/lib/platform/errors';
import { decider } from './decider';

/**
 * A person declines a proposed action and says why. The customer's answer stays with the person, who finds a draft in the conversation.
 * @throws AppError conflict when it was decided already · bad_request without a reason
 */
export async function declineAction(ctx: Ctx, input: { actionId: string; reason: string }): Promise<void> {
  const user = decider(ctx.actor);
  const reason = input.reason.trim();
  if (reason === '') throw new AppError('bad_request', 'Please say why it is declined.');
  await untilSettled(ctx.db, async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const now = ctx.clock.now();
    const [action] = await tx
      .update(actions)
      .set({ state: 'declined', settledAt: now, updatedAt: now })
      .where(and(eq(actions.id, input.actionId), eq(actions.state, 'proposed')))
      .returning({ id: actions.id, key: actions.key, conversationId: actions.conversationId });
    if (!action) throw new AppError('conflict', 'Somebody has decided this already.');
    await tx
      .update(approvals)
      .set({ status: 'declined', decidedById: user.id, decidedAt: now, declineReason: reason })
      .where(and(eq(approvals.actionId, action.id), eq(approvals.status, 'pending')));
    await recordAudit(inner, { verb: 'action.decline', subject: action.id, detail: { key: action.key } });
    await refreshPendingApprovals(inner, action.conversationId);
    await notifyConsole(tx, { conversationId: action.conversationId, kind: 'approval' });
  });
}
