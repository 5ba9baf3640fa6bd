import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { conversations, messages } from '@/db/schema/conversations';
import { readMemory } from '@/lib/conversations/memory';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { recordPromises } from '@/lib/promises/record-promises';
import { findCommitments, type Topic } from './find-commitments';
import { detectReplyLanguage } from './reply-language';

/** Writes down what a person promises in a reply, before it leaves: their word is tracked like the agent's. Repeated, it changes nothing. */
export async function recordPersonPromises(ctx: Ctx, deliveryKey: string): Promise<void> {
  const [found] = await ctx.db
    .select({ conversation: conversations, text: messages.text, authorUserId: messages.authorUserId })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(eq(messages.deliveryKey, deliveryKey));
  if (!found) return;
  const { conversation, text, authorUserId } = found;
  const { policy } = await livePolicy(ctx.db);
  const drafts = findCommitments(text, {
    language: detectReplyLanguage(text) ?? conversation.language ?? 'en',
    rules: policy.promises,
    topic: await topicOf(ctx, conversation),
    now: ctx.clock.now(),
  });
  await ctx.db.transaction((tx) =>
    recordPromises(
      { ...ctx, db: tx },
      { conversationId: conversation.id, deliveryKey, source: 'person', madeById: authorUserId, drafts },
    ),
  );
}

/** The order last talked about, and what the conversation's actions are about. */
async function topicOf(ctx: Ctx, conversation: typeof conversations.$inferSelect): Promise<Topic> {
  const rows = await ctx.db
    .select({ orderId: actions.orderId, subscriptionId: actions.subscriptionId })
    .from(actions)
    .where(eq(actions.conversationId, conversation.id))
    .orderBy(actions.createdAt);
  const latest = (name: 'orderId' | 'subscriptionId') => rows.findLast((row) => row[name] !== null)?.[name] ?? null;
  return {
    orderId: latest('orderId') ?? readMemory(conversation).orderId ?? null,
    subscriptionId: latest('subscriptionId'),
  };
}
