import { eq } from 'drizzle-orm';
import { type ActionState, actions } from '@/db/schema/actions';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { markEscalated } from '@/lib/conversations/set-standing';
import { emitEvent } from '@/lib/outbox/emit';
import { deliver } from './deliver';

/** Tells the people, in an internal note, that an action was not carried out and why; the conversation waits for them. */
export async function reportFailedAction(ctx: AgentCtx, input: { actionId: string; code: string }): Promise<void> {
  const [action] = await ctx.db.select().from(actions).where(eq(actions.id, input.actionId));
  if (!action) return;
  const { conversation } = await loadTurn(ctx.db, action.conversationId);
  const target = action.orderId ?? action.subscriptionId ?? 'the account';
  const text = textFor(action.state, `${action.kind} for ${target}`, input.code);
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
  const data = { conversationId: conversation.id, cause: 'action_failed', actionId: action.id };
  await emitEvent(ctx, { id: `people:${deliveryKey}`, name: 'people/needed', data });
}

function textFor(state: ActionState, what: string, code: string): string {
  switch (state) {
    case 'unknown':
      return `The ${what} was sent, but the backend has not confirmed it (${code}). It may have happened: please look there before anything is tried again. Nothing was told to the customer.`;
    case 'declined':
      return `The ${what} that waited for approval was withdrawn when its facts were read again: ${code}. Nothing was told to the customer; please decide how to go on.`;
    default:
      return `The approved ${what} was not carried out: ${code}. Nothing was told to the customer; please decide how to go on.`;
  }
}
