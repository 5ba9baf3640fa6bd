import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations } from '@/db/schema/conversations';

/** A conversation as its channel knows it. */
export type Ticket = { channel: string; externalId: string; tags: string[] };

/** Reads where a conversation lives. @throws where it does not exist, which only a wrong id can cause. */
export async function readTicket(db: Db, conversationId: string): Promise<Ticket> {
  const [ticket] = await db
    .select({ channel: conversations.channel, externalId: conversations.externalId, tags: conversations.tags })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  if (!ticket) throw new Error(`conversation ${conversationId} does not exist`);
  return ticket;
}
