import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readTriage } from '@/lib/conversations/run-record';
import { markResolved } from '@/lib/conversations/set-standing';
import { alignTicket } from './align-ticket';
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
 * Resolves a conversation whose approved action was done and announced, here and then in the CRM, unless something else in it still waits
 * for a person or the customer wrote again. Repeated, it tells the CRM the same again.
 * @returns whether it is resolved
 */
export async function closeAfterAction(
  ctx: AgentCtx,
  input: { actionId: string; runId: string; conversationId: string },
): Promise<boolean> {
  const { runId, conversationId } = input;
  if (!(await ctx.db.transaction((tx) => resolve({ ...ctx, db: tx }, conversationId)))) return false;
  const { understanding } = await readTriage(ctx.db, runId);
  const key = `ticket:action:${input.actionId}`;
  await updateTicket(ctx, {
    runId,
    conversationId,
    ending: { outcome: 'resolved', intents: understanding.intents.map((one) => one.intent) },
    understanding,
    key,
    step: 'update-ticket-after-action',
  });
  await alignTicket(ctx, { conversationId, told: 'solved', key });
  return true;
}

/** The lock keeps a message out that comes in at this moment. */
async function resolve(ctx: Ctx, conversationId: string): Promise<boolean> {
  await ctx.db
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, conversationId))
    .for('update');
  const { conversation, pending } = await loadTurn(ctx.db, conversationId);
  const otherwise = conversation.reason !== null && !DECIDED_BY_APPROVAL.has(conversation.reason);
  if (otherwise || pending.length > 0 || (await hasOpenActions(ctx, conversationId))) return false;
  if (conversation.status === 'escalated') await markResolved(ctx, conversationId);
  return conversation.status === 'escalated' || conversation.status === 'resolved';
}
