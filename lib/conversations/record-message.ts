import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import { messages } from '@/db/schema/conversations';
import type { ChannelMessage } from '@/lib/channels/channel';

const insertMessage = rowStatement<typeof messages.$inferInsert, { id: string }[]>(messages, (db, row) =>
  db.insert(messages).values(row).onConflictDoNothing().returning({ id: messages.id }),
);

/**
 * Stores a message that a channel delivered, inside the caller's transaction.
 * @returns the new message's id, or null when this message was stored before
 */
export async function recordMessage(
  ctx: Ctx,
  input: {
    conversationId: string;
    customerId: string;
    channel: string;
    message: ChannelMessage;
    text: string;
    textHash: string;
  },
): Promise<string | null> {
  const { message, conversationId } = input;
  const now = ctx.clock.now();
  const inserted = await insertMessage(ctx.db, {
    id: ctx.ids.next(),
    conversationId,
    customerId: input.customerId,
    channel: input.channel,
    externalId: message.externalId,
    author: message.author,
    public: message.public,
    text: input.text,
    html: message.html,
    attachments: message.attachments.map(({ externalId, ...rest }) => ({ id: externalId, ...rest })),
    headers: message.headers,
    textHash: input.textHash,
    sentAt: message.createdAt,
    createdAt: now,
  });
  return inserted[0]?.id ?? null;
}
