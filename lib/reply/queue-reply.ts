import type { Ctx } from '@/db/context';
import type { WrittenReply } from '@/lib/ai/reply-brief';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';

/** Queues what the agent wrote to the customer, in the caller's transaction. */
export async function queueReply(
  ctx: Ctx,
  input: { conversation: ConversationRow; reply: WrittenReply; runId: string; deliveryKey: string },
): Promise<void> {
  const { conversation, reply, runId, deliveryKey } = input;
  await queueOutgoing(ctx, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    channel: conversation.channel,
    author: 'ai',
    public: true,
    text: reply.text,
    language: reply.language,
    runId,
    deliveryKey,
  });
}
