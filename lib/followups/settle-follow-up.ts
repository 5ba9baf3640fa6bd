import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readDecided } from '@/lib/conversations/run-record';
import { markAwaiting, markResolved } from '@/lib/conversations/set-standing';
import { TICKET_STATUS } from '@/lib/policy/tags';
import { alignTicket } from '@/lib/reply/align-ticket';
import { updateTicket } from '@/lib/reply/update-ticket';
import type { FollowUpEnd, FollowUpTask } from './run-follow-up';

/** After a follow-up the conversation stands otherwise: here, then in the CRM with its tags. Nothing is done once the customer wrote again. */
export async function settleFollowUp(
  ctx: AgentCtx,
  task: FollowUpTask,
  standing: NonNullable<FollowUpEnd['standing']>,
): Promise<void> {
  const { conversationId, runId } = task;
  const { conversation, pending } = await loadTurn(ctx.db, conversationId);
  if (pending.length > 0 || conversation.handledBy !== 'agent') return;
  await (standing === 'resolved' ? markResolved(ctx, conversationId) : markAwaiting(ctx, conversationId));
  const { triage, decision } = await readDecided(ctx.db, runId);
  const key = `ticket:follow-up:${runId}:${task.kind}:${task.round}`;
  await updateTicket(ctx, {
    runId,
    conversationId,
    ending: { outcome: standing, ...(decision ? { intents: decision.intents } : {}) },
    understanding: triage.understanding,
    key,
    step: `update-ticket-${task.kind.replace('_', '-')}`,
  });
  await alignTicket(ctx, { conversationId, told: TICKET_STATUS[standing], key });
}
