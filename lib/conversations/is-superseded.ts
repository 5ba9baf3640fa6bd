import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';

const lockConversation = fixedStatement((db) =>
  db
    .select({ handledBy: conversations.handledBy })
    .from(conversations)
    .where(eq(conversations.id, given('conversationId')))
    .for('update'),
);
const findNewer = fixedStatement((db) =>
  db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, given('conversationId')),
        eq(messages.author, 'customer'),
        eq(messages.public, true),
        isNull(messages.handledAt),
        or(isNull(messages.runId), ne(messages.runId, given('runId'))),
      ),
    )
    .limit(1),
);

/**
 * True when the turn is no longer this run's to answer: the customer wrote again (the newer run answers everything), or a person
 * has taken over since. Locks the conversation until the transaction ends.
 */
export async function isSuperseded(
  db: Db,
  input: { conversationId: string; runId: string; assisting: boolean },
): Promise<boolean> {
  const { conversationId, runId } = input;
  // Sent together; the second is read once the first holds its lock.
  const [[conversation], newer] = await Promise.all([
    lockConversation(db, { conversationId }),
    findNewer(db, { conversationId, runId }),
  ]);
  return newer.length > 0 || (conversation?.handledBy === 'person' && !input.assisting);
}
