import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import type { ActionRow } from './ledger';

/** Puts an approved action back before a person, as if nobody had approved it, in the caller's transaction. */
export async function reopenApproval(ctx: Ctx, action: ActionRow): Promise<void> {
  await ctx.db
    .update(actions)
    .set({ state: 'proposed', executeAfter: null, claimedAt: null, updatedAt: ctx.clock.now() })
    .where(eq(actions.id, action.id));
  await ctx.db
    .update(approvals)
    .set({ status: 'pending', decidedById: null, decidedAt: null })
    .where(eq(approvals.actionId, action.id));
  await refreshPendingApprovals(ctx, action.conversationId);
  await notifyConsole(ctx.db, { conversationId: action.conversationId, kind: 'approval' });
}
