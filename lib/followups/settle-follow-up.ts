import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readDecided } from '@/lib/conversations/run-record';
import { markAwaiting, markResolved } from '@/lib/conversations/set-standing';
import { updateTicket } from '@/lib/reply/update-ticket';
import type { FollowUpEnd, FollowUpTask } from './run-follow-up';

/** After a follow-up the conversation stands otherwise: in the CRM, with its tags, then here. Nothing is done once the customer wrote again. */
export async function settleFollowUp(
  ctx: AgentCtx,
  task: FollowUpTask,
  standing: NonNullable<FollowUpEnd['standing']>,
): Promise<void> {
  const { conversationId, runId } = task;
  const { conversation, pending } = await loadTurn(ctx.db, conversationId);
  if (pending.length > 0 || conversation.handledBy !== 'agent') return;
  const { triage, decision } = await readDecided(ctx.db, runId);
  await updateTicket(ctx, {
    runId,
    conversationId,
    ending: { outcome: standing, ...(decision ? { intents: decision.intents } : {}) },
    understanding: triage.understanding,
    key: `ticket:follow-up:${runId}:${task.kind}:${task.round}`,
    step: `update-ticket-${task.kind.replace('_', '-')}`,
  });
  await (standing === 'resolved' ? markResolved(ctx, conversationId) : markAwaiting(ctx, conversationId));
}
