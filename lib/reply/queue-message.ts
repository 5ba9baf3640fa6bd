import type { Ctx } from '@/db/context';
import type { ReplyBrief, WrittenReply } from '@/lib/ai/reply-brief';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import { isQueued } from '@/lib/conversations/queue-outgoing';
import { rememberWordings } from '@/lib/conversations/remember-wordings';
import { checkReply } from './guardrails/check-reply';
import { holdBack } from './hold-back';
import { queueReply } from './queue-reply';
import { detectReplyLanguage } from './reply-language';

/** A message as it was written, with all that it may say. */
export type WrittenMessage = {
  reply: WrittenReply;
  brief: ReplyBrief;
  /** Addresses that it may link beside those of the brief. */
  allowedUrls?: string[];
};

/** What is to be delivered: the message or, where the guardrails held it back, the note to the people about it. */
export type QueuedMessage = { deliveryKey: string; held: boolean };

/**
 * Queues a message to the customer that is no reply to a turn (news of an action, a reminder), once it has passed the guardrails, and
 * remembers its wordings. Repeated, it changes nothing.
 */
export async function queueMessage(
  ctx: Ctx,
  input: { conversation: ConversationRow; written: WrittenMessage; runId: string; deliveryKey: string },
): Promise<QueuedMessage> {
  const { conversation, written, runId, deliveryKey } = input;
  const { reply, brief, allowedUrls = [] } = written;
  return ctx.db.transaction(async (tx): Promise<QueuedMessage> => {
    const inner: Ctx = { ...ctx, db: tx };
    if (await isQueued(tx, deliveryKey)) return { deliveryKey, held: false };
    const violations = checkReply(reply.text, { brief, allowedUrls, detectLanguage: detectReplyLanguage });
    if (violations.length > 0) {
      const { text } = reply;
      return { deliveryKey: await holdBack(inner, { conversation, runId, deliveryKey, text, violations }), held: true };
    }
    await queueReply(inner, { conversation, reply, runId, deliveryKey });
    await rememberWordings(tx, conversation.id, reply.variants);
    return { deliveryKey, held: false };
  });
}
