import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { messages } from '@/db/schema/conversations';

/** The newest public message, when it is the customer's: nobody has answered it. */
export async function unansweredMessageId(db: Db, conversationId: string): Promise<string | null> {
  const [newest] = await db
    .select({ id: messages.id, author: messages.author })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), eq(messages.public, true)))
    .orderBy(desc(messages.seq))
    .limit(1);
  return newest?.author === 'customer' ? newest.id : null;
}
