import type { Ctx } from '@/db/context';
import type { WrittenReply } from '@/lib/ai/reply-brief';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import { isQueued, queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { rememberWordings } from '@/lib/conversations/remember-wordings';

/**
 * Queues a message to the customer that is no reply to a turn (news of an action, a reminder), and remembers its wordings. Repeated, it
 * changes nothing.
 */
export async function queueMessage(
  ctx: Ctx,
  input: { conversation: ConversationRow; reply: WrittenReply; runId: string; deliveryKey: string },
): Promise<void> {
  const { conversation, reply, runId, deliveryKey } = input;
  await ctx.db.transaction(async (tx) => {
    if (await isQueued(tx, deliveryKey)) return;
    await queueOutgoing(
      { ...ctx, db: tx },
      {
        conversationId: conversation.id,
        customerId: conversation.customerId,
        channel: conversation.channel,
        author: 'ai',
        public: true,
        text: reply.text,
        language: reply.language,
        runId,
        deliveryKey,
      },
    );
    await rememberWordings(tx, conversation.id, reply.variants);
  });
}
