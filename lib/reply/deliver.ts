import { and, eq } from 'drizzle-orm';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';
import type { Channel } from '@/lib/channels/channel';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { markDelivered, markSending, markUndeliverable, SAID_ALREADY } from '@/lib/conversations/settle-outgoing';
import { UpstreamError } from '@/lib/platform/http-error';

/** What was sent and what came back, for the time line. */
export type Delivery = { externalId: string; repeated: boolean };

/** The channel refused the message for good; a person has to look. */
export class UndeliverableError extends Error {
  override readonly name = 'UndeliverableError';
}

/**
 * Sends one queued message through its channel, once: the row is claimed before and settled after. A message whose earlier attempt was
 * cut off is looked for on the other side before it is sent again, with the same idempotency key.
 * @throws UpstreamError while the channel cannot be reached (try again later) · UndeliverableError when it refused
 */
export async function deliver(ctx: AgentCtx, deliveryKey: string): Promise<Delivery> {
  const { message, ticketId } = await readOutgoing(ctx, deliveryKey);
  if (message.deliveryState === 'sent' && message.externalId) return { externalId: message.externalId, repeated: true };
  if (message.deliveryError === SAID_ALREADY) return { externalId: '', repeated: true };
  const channel = ctx.channels.get(message.channel);
  if (!channel) throw new UndeliverableError(`channel ${message.channel} is not configured`);
  const cutOff = message.deliveryState === 'sending';
  await markSending(ctx, deliveryKey);
  const arrived = cutOff ? await findArrived(channel, ticketId, message) : null;
  if (arrived && (await isAnother(ctx, message, arrived))) {
    await markUndeliverable(ctx, { deliveryKey, error: SAID_ALREADY });
    return { externalId: arrived, repeated: true };
  }
  const externalId = arrived ?? (await send(ctx, channel, ticketId, message));
  await markDelivered(ctx, { conversationId: message.conversationId, deliveryKey, externalId });
  return { externalId, repeated: arrived !== null };
}

type Outgoing = Awaited<ReturnType<typeof readOutgoing>>['message'];

const findOutgoing = fixedStatement((db) =>
  db
    .select({
      message: {
        conversationId: messages.conversationId,
        channel: messages.channel,
        text: messages.text,
        public: messages.public,
        language: messages.language,
        externalId: messages.externalId,
        deliveryKey: messages.deliveryKey,
        deliveryState: messages.deliveryState,
        deliveryError: messages.deliveryError,
        createdAt: messages.createdAt,
      },
      ticketId: conversations.externalId,
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(eq(messages.deliveryKey, given('deliveryKey'))),
);

async function readOutgoing(ctx: AgentCtx, deliveryKey: string) {
  const [row] = await findOutgoing(ctx.db, { deliveryKey });
  if (!row) throw new Error(`no message is queued as ${deliveryKey}`);
  return row;
}

async function send(ctx: AgentCtx, channel: Channel, ticketId: string, message: Outgoing): Promise<string> {
  const body = { text: message.text, ...(message.language ? { language: message.language } : {}) };
  const key = message.deliveryKey ?? '';
  const result = await (message.public ? channel.reply(ticketId, body, key) : channel.addNote(ticketId, body, key));
  if (result.status === 'done') return result.value.externalId;
  if (result.status === 'unknown') throw result.error;
  await markUndeliverable(ctx, { deliveryKey: key, error: result.code });
  throw new UndeliverableError(`the channel refused the message: ${result.code}`);
}

/** The same words by the agent on the other side, written since we queued ours: the cut-off attempt had arrived. */
async function findArrived(channel: Channel, ticketId: string, message: Outgoing): Promise<string | null> {
  try {
    const { items } = await channel.listMessages(ticketId);
    const same = items.find((one) => one.author === 'ai' && one.public === message.public && one.text === message.text);
    return same?.externalId ?? null;
  } catch (error) {
    if (error instanceof UpstreamError && error.outcome === 'refused') return null;
    throw error;
  }
}

/** Whether a message on the other side is a different one of ours, in the same words. */
async function isAnother(ctx: AgentCtx, message: Outgoing, externalId: string): Promise<boolean> {
  const rows = await ctx.db
    .select({ deliveryKey: messages.deliveryKey })
    .from(messages)
    .where(and(eq(messages.conversationId, message.conversationId), eq(messages.externalId, externalId)));
  return rows.some((row) => row.deliveryKey !== message.deliveryKey);
}
