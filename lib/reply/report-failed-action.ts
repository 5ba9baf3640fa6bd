import { eq } from 'drizzle-orm';
import { actions } from '@/db/schema/actions';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { markEscalated } from '@/lib/conversations/set-standing';
import { deliver } from './deliver';

/** Tells the people, in an internal note, that an approved action was not carried out and why; the conversation waits for them. */
export async function reportFailedAction(ctx: AgentCtx, input: { actionId: string; code: string }): Promise<void> {
  const [action] = await ctx.db.select().from(actions).where(eq(actions.id, input.actionId));
  if (!action) return;
  const { conversation } = await loadTurn(ctx.db, action.conversationId);
  const target = action.orderId ?? action.subscriptionId ?? 'the account';
  const open = action.state === 'unknown';
  const text = open
    ? `The ${action.kind} for ${target} was sent, but the backend has not confirmed it (${input.code}). It may have happened: please look there before anything is tried again. Nothing was told to the customer.`
    : `The approved ${action.kind} for ${target} was not carried out: ${input.code}. Nothing was told to the customer; please decide how to go on.`;
  const deliveryKey = `action-failed:${action.id}:${action.state}`;
  await queueOutgoing(ctx, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    channel: conversation.channel,
    author: 'ai',
    public: false,
    text,
    language: 'en',
    runId: action.runId,
    deliveryKey,
  });
  await deliver(ctx, deliveryKey);
  await markEscalated(ctx, conversation.id);
}
