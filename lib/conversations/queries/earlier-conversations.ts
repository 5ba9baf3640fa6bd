import { and, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type ConversationStatus, conversations } from '@/db/schema/conversations';

export type EarlierConversation = {
  id: string;
  subject: string | null;
  firstLine: string;
  status: ConversationStatus;
  channel: string;
  origin: string | null;
  lastMessageAt: Date;
};

/** The customer's other conversations, newest first, at most ten. */
export async function earlierConversations(
  db: Db,
  input: { customerId: string; conversationId: string },
): Promise<EarlierConversation[]> {
  const c = conversations;
  return db
    .select({
      id: c.id,
      subject: c.subject,
      firstLine: c.firstLine,
      status: c.status,
      channel: c.channel,
      origin: c.origin,
      lastMessageAt: c.lastMessageAt,
    })
    .from(c)
    .where(and(eq(c.customerId, input.customerId), ne(c.id, input.conversationId)))
    .orderBy(desc(c.lastMessageAt))
    .limit(10);
}
