import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement, given } from '@/db/fixed-statement';
import { type ConversationStatus, conversations } from '@/db/schema/conversations';

/** A conversation as its channel knows it. */
export type Ticket = { channel: string; externalId: string; status: ConversationStatus; tags: string[] };

const findTicket = fixedStatement((db) =>
  db
    .select({
      channel: conversations.channel,
      externalId: conversations.externalId,
      status: conversations.status,
      tags: conversations.tags,
    })
    .from(conversations)
    .where(eq(conversations.id, given('conversationId'))),
);

/** Reads where a conversation lives. @throws where it does not exist, which only a wrong id can cause. */
export async function readTicket(db: Db, conversationId: string): Promise<Ticket> {
  const [ticket] = await findTicket(db, { conversationId });
  if (!ticket) throw new Error(`conversation ${conversationId} does not exist`);
  return ticket;
}
