import { eq } from 'drizzle-orm';
import { actions } from '@/db/schema/actions';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { latestDecidedRun } from '@/lib/conversations/latest-decided-run';
import { askLater } from './ask-later';
import { scheduleRefundCheck } from './schedule-follow-ups';

/** An action that was done late has resolved its conversation: what is asked after that goes on the clock. */
export async function scheduleAfterAction(
  ctx: AgentCtx,
  input: { actionId: string; conversationId: string },
): Promise<void> {
  const { actionId, conversationId } = input;
  const runId = await latestDecidedRun(ctx.db, conversationId);
  if (!runId) return;
  await askLater(ctx, conversationId);
  const [action] = await ctx.db
    .select({ kind: actions.kind, state: actions.state, orderId: actions.orderId })
    .from(actions)
    .where(eq(actions.id, actionId));
  if (action?.kind !== 'refund' || action.state !== 'done' || !action.orderId) return;
  await scheduleRefundCheck(ctx, { conversationId, runId, orderId: action.orderId });
}
