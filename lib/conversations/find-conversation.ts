import { and, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations } from '@/db/schema/conversations';

/** The conversation of a ticket, or null for a ticket that is not known here. */
export async function findConversation(db: Db, channel: string, externalId: string): Promise<{ id: string } | null> {
  const [row] = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.channel, channel), eq(conversations.externalId, externalId)));
  return row ?? null;
}
