import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given, rowStatement } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';
import type { ChannelMessage } from '@/lib/channels/channel';
import { updateConversation } from './update-conversation';

/** The longest first line that lists show. */
const PREVIEW_LENGTH = 160;

const insertMessage = rowStatement<typeof messages.$inferInsert, { id: string }[]>(messages, (db, row) =>
  db.insert(messages).values(row).onConflictDoNothing().returning({ id: messages.id }),
);

const setLastWords = fixedStatement((db) =>
  db
    .update(conversations)
    .set({
      lastMessageAt: given('now', conversations.lastMessageAt),
      updatedAt: given('now', conversations.updatedAt),
      firstLine: given('firstLine'),
      waitingSince: sql`coalesce(waiting_since, ${given('now', conversations.waitingSince)}::timestamptz)`,
    })
    .where(eq(conversations.id, given('conversationId'))),
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
  const id = inserted[0]?.id ?? null;
  if (id === null) return null;
  const fromCustomer = message.author === 'customer' && message.public;
  if (fromCustomer) await setLastWords(ctx.db, { conversationId, now, firstLine: preview(input.text) });
  else await updateConversation(ctx.db, conversationId, { lastMessageAt: now, updatedAt: now });
  return id;
}

function preview(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > PREVIEW_LENGTH ? `${line.slice(0, PREVIEW_LENGTH - 1)}…` : line;
}
