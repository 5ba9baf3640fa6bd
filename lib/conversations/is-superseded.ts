import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations, messages } from '@/db/schema/conversations';

/**
 * True when the turn is no longer this run's to answer: the customer wrote again (the newer run answers everything), or a person
 * has taken over since. Locks the conversation until the transaction ends.
 */
export async function isSuperseded(
  db: Db,
  input: { conversationId: string; runId: string; assisting: boolean },
): Promise<boolean> {
  // Sent together; the second is read once the first holds its lock.
  const locking = db
    .select({ handledBy: conversations.handledBy })
    .from(conversations)
    .where(eq(conversations.id, input.conversationId))
    .for('update');
  const looking = db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, input.conversationId),
        eq(messages.author, 'customer'),
        eq(messages.public, true),
        isNull(messages.handledAt),
        or(isNull(messages.runId), ne(messages.runId, input.runId)),
      ),
    )
    .limit(1);
  const [[conversation], newer] = await Promise.all([locking, looking]);
  return newer.length > 0 || (conversation?.handledBy === 'person' && !input.assisting);
}
