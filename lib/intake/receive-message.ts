import type { Ctx } from '@/db/context';
import type { InboundEvent } from '@/lib/channels/channel';
import { noteLastMessage } from '@/lib/conversations/note-last-message';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { isOwnEcho } from '@/lib/conversations/own-echo';
import { recordMessage } from '@/lib/conversations/record-message';
import { takeOver } from '@/lib/conversations/take-over';
import { upsertConversation } from '@/lib/conversations/upsert-conversation';
import type { FoundCustomer } from '@/lib/customers/find-customer';
import { keepCustomer } from '@/lib/customers/keep-customer';
import { emitEvent } from '@/lib/outbox/emit';
import type { Receipt } from './receive-event';
import { storedText } from './stored-text';

/**
 * Stores one message with its customer and conversation, and the event that starts the agent, inside the caller's transaction.
 * Only a customer's public message starts the agent; a public one by a person makes the agent silent; all else is history.
 */
export async function receiveMessage(
  ctx: Ctx,
  event: InboundEvent & { kind: 'message' },
  customer: FoundCustomer,
): Promise<Receipt> {
  const { channel, conversation: snapshot, message } = event;
  const [, conversation] = await Promise.all([
    keepCustomer(ctx, customer, snapshot.requester),
    upsertConversation(ctx, { channel, customerId: customer.id, snapshot }),
  ]);
  const { text, hash } = storedText(message);
  if (
    message.author === 'ai' &&
    (await isOwnEcho(ctx.db, { conversationId: conversation.id, externalId: message.externalId, text }))
  ) {
    return { status: 'repeated' };
  }
  const messageId = await recordMessage(ctx, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    channel,
    message,
    text,
    textHash: hash,
  });
  if (messageId === null) return { status: 'repeated' };
  const { author, public: isPublic } = message;
  await Promise.all([
    noteLastMessage(ctx, { conversationId: conversation.id, message, text }),
    isPublic && author === 'customer'
      ? emitEvent(ctx, { name: 'message/received', data: { conversationId: conversation.id, messageId } })
      : null,
    isPublic && author === 'agent' ? takeOver(ctx, conversation.id) : null,
    notifyConsole(ctx.db, { conversationId: conversation.id, kind: 'message' }),
  ]);
  return { status: 'stored' };
}
