import type { Ctx } from '@/db/context';
import type { WrittenReply } from '@/lib/ai/reply-brief';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import { isQueued } from '@/lib/conversations/queue-outgoing';
import { rememberWordings } from '@/lib/conversations/remember-wordings';
import { queueReply } from './queue-reply';

/**
 * Queues a message to the customer that is no reply to a turn (news of an action, a reminder), and remembers its wordings. Repeated, it
 * changes nothing.
 */
export async function queueMessage(
  ctx: Ctx,
  input: { conversation: ConversationRow; reply: WrittenReply; runId: string; deliveryKey: string },
): Promise<void> {
  const { conversation, reply, deliveryKey } = input;
  await ctx.db.transaction(async (tx) => {
    if (await isQueued(tx, deliveryKey)) return;
    await queueReply({ ...ctx, db: tx }, input);
    await rememberWordings(tx, conversation.id, reply.variants);
  });
}
