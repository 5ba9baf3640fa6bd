import { and, asc, desc, eq, getTableColumns, isNull, lt } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';

export type ConversationRow = typeof conversations.$inferSelect;
export type MessageRow = Omit<typeof messages.$inferSelect, 'search'>;

/** A customer's turn: the conversation and the messages of the customer that nobody has dealt with yet, oldest first. */
export type Turn = { conversation: ConversationRow; pending: MessageRow[] };

const { search: _search, ...messageColumns } = getTableColumns(messages);

const readConversation = fixedStatement((db) =>
  db
    .select()
    .from(conversations)
    .where(eq(conversations.id, given('conversationId'))),
);
const readPending = fixedStatement((db) =>
  db
    .select(messageColumns)
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, given('conversationId')),
        eq(messages.author, 'customer'),
        eq(messages.public, true),
        isNull(messages.handledAt),
      ),
    )
    .orderBy(asc(messages.seq)),
);

/** Reads a customer's turn. @throws where the conversation does not exist, which only a wrong id can cause. */
export async function loadTurn(db: Db, conversationId: string): Promise<Turn> {
  const [[conversation], pending] = await Promise.all([
    readConversation(db, { conversationId }),
    readPending(db, { conversationId }),
  ]);
  if (!conversation) throw new Error(`conversation ${conversationId} does not exist`);
  return { conversation, pending };
}

/** The messages of a conversation before `seq`, newest first. */
export async function earlierMessages(
  db: Db,
  conversationId: string,
  seq: number,
  limit: number,
): Promise<MessageRow[]> {
  return db
    .select(messageColumns)
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), lt(messages.seq, seq)))
    .orderBy(desc(messages.seq))
    .limit(limit);
}
