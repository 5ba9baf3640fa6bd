import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readTriage } from '@/lib/conversations/run-record';
import { markResolved } from '@/lib/conversations/set-standing';
import { hasOpenActions } from './announce-action';
import { updateTicket } from './update-ticket';

/** What a person had to decide, and has: nothing else in the conversation asks for them. */
const DECIDED_BY_APPROVAL = new Set([
  'refund_needs_approval',
  'cancellation_needs_approval',
  'discount_needs_approval',
  'account_change_needs_approval',
  'backend_unavailable',
]);

/**
 * Resolves a conversation whose approved action was done and announced, here and in the CRM, unless something else in it still waits
 * for a person or the customer wrote again.
 * @returns whether it was resolved
 */
export async function closeAfterAction(
  ctx: AgentCtx,
  input: { actionId: string; runId: string; conversationId: string },
): Promise<boolean> {
  const { conversation, pending } = await loadTurn(ctx.db, input.conversationId);
  const otherwise = conversation.reason !== null && !DECIDED_BY_APPROVAL.has(conversation.reason);
  if (conversation.status !== 'escalated' || otherwise || pending.length > 0) return false;
  if (await hasOpenActions(ctx, input.conversationId)) return false;
  const { understanding } = await readTriage(ctx.db, input.runId);
  await updateTicket(ctx, {
    runId: input.runId,
    conversationId: input.conversationId,
    ending: { outcome: 'resolved', intents: understanding.intents.map((one) => one.intent) },
    understanding,
    key: `ticket:action:${input.actionId}`,
    step: 'update-ticket-after-action',
  });
  await markResolved(ctx, input.conversationId);
  return true;
}
