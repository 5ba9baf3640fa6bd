import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import { emitEvent } from '@/lib/outbox/emit';
import type { ActionRow } from './ledger';

/**
 * Takes a proposed action from the people who were to approve it, in the caller's transaction, which holds its row. They are told why.
 * @param code what made it impossible or needless, as `dispute_open`
 */
export async function withdrawAction(ctx: Ctx, action: ActionRow, code: string): Promise<void> {
  const now = ctx.clock.now();
  const { id: actionId, conversationId } = action;
  const ending = { state: 'declined', error: code, settledAt: now, updatedAt: now } as const;
  await ctx.db.update(actions).set(ending).where(eq(actions.id, actionId));
  await ctx.db
    .update(approvals)
    .set({ status: 'withdrawn', decidedAt: now, reviewedAt: now })
    .where(eq(approvals.actionId, actionId));
  await recordAudit(ctx, { verb: 'action.withdraw', subject: actionId, detail: { key: action.key, code } });
  await emitEvent(ctx, { name: 'action/withdrawn', data: { conversationId, actionId, code } });
  await refreshPendingApprovals(ctx, conversationId);
  await notifyConsole(ctx.db, { conversationId, kind: 'approval' });
}
