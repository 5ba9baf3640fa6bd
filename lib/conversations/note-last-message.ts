import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations } from '@/db/schema/conversations';
import type { ChannelMessage } from '@/lib/channels/channel';
import { updateConversation } from './update-conversation';

/** The longest first line that lists show. */
const PREVIEW_LENGTH = 160;

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

/** Keeps on the conversation when its last message came; one of the customer is what lists show, and what waits for an answer. */
export async function noteLastMessage(
  ctx: Ctx,
  input: { conversationId: string; message: ChannelMessage; text: string },
): Promise<void> {
  const { conversationId, message, text } = input;
  const now = ctx.clock.now();
  const fromCustomer = message.author === 'customer' && message.public;
  if (fromCustomer) await setLastWords(ctx.db, { conversationId, now, firstLine: preview(text) });
  else await updateConversation(ctx.db, conversationId, { lastMessageAt: now, updatedAt: now });
}

function preview(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > PREVIEW_LENGTH ? `${line.slice(0, PREVIEW_LENGTH - 1)}…` : line;
}
