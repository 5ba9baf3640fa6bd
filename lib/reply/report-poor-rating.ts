import { eq } from 'drizzle-orm';
import { ratings } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readVault } from '@/lib/conversations/conversation-state';
import { type ConversationRow, loadTurn } from '@/lib/conversations/load-turn';
import { isQueued, queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { markEscalated } from '@/lib/conversations/set-standing';
import { emitEvent } from '@/lib/outbox/emit';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { redact } from '@/lib/privacy/redact';
import { alignTicket } from './align-ticket';
import { deliver } from './deliver';
import { tellTicket } from './tell-ticket';

/**
 * A customer rated a conversation badly and said why: an internal note says what, the conversation and its ticket are put before people,
 * and they are told. Once per conversation, however often the rating is changed; nothing for one that is not bad (any more).
 * @returns whether people were brought in
 */
export async function reportPoorRating(ctx: AgentCtx, conversationId: string): Promise<boolean> {
  const [rating] = await ctx.db.select().from(ratings).where(eq(ratings.conversationId, conversationId));
  const { policy } = await livePolicy(ctx.db);
  if (!rating?.comment || rating.score >= policy.followUps.satisfaction.peopleBelow) return false;
  const { score, comment } = rating;
  const { conversation } = await loadTurn(ctx.db, conversationId);
  const deliveryKey = `rating-poor:${conversationId}`;
  await ctx.db.transaction(async (tx) => {
    if (await isQueued(tx, deliveryKey)) return;
    const inner = { ...ctx, db: tx };
    await queueOutgoing(inner, {
      conversationId,
      customerId: conversation.customerId,
      channel: conversation.channel,
      author: 'ai',
      public: false,
      text: `The customer rated this conversation ${score} of 5 and wrote:\n\n${withoutSecrets(comment, conversation)}\n\nPlease look at what went wrong and write to the customer.`,
      language: 'en',
      runId: null,
      deliveryKey,
    });
    await markEscalated(inner, conversationId);
    const data = { conversationId, cause: 'poor_rating' };
    await emitEvent(inner, { id: `people:${deliveryKey}`, name: 'people/needed', data });
  });
  await deliver(ctx, deliveryKey);
  await reopenTicket(ctx, conversation, deliveryKey);
  return true;
}

async function reopenTicket(ctx: AgentCtx, conversation: ConversationRow, deliveryKey: string): Promise<void> {
  const change = { status: 'open' as const, priority: 'high' as const, team: 'support', addTags: ['rating:poor'] };
  const key = `ticket:${deliveryKey}`;
  await tellTicket(ctx, conversation, change, key);
  await alignTicket(ctx, { conversationId: conversation.id, told: change.status, key });
}

/** The note is read in the CRM; cards, passwords and codes are not repeated there. */
function withoutSecrets(text: string, conversation: ConversationRow): string {
  const { requester } = conversation;
  return redact(text, { sender: requester, locale: requester.locale }, readVault(conversation)).text;
}
