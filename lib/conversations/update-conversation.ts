import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { given, rowStatement } from '@/db/fixed-statement';
import { conversations } from '@/db/schema/conversations';

type Change = Partial<Omit<typeof conversations.$inferInsert, 'id' | 'channel' | 'externalId'>>;

const set = rowStatement<Change, unknown>(conversations, (db, row) =>
  db
    .update(conversations)
    .set(row)
    .where(eq(conversations.id, given('conversationId'))),
);

/** Writes columns of a conversation, for the verbs of this module. */
export async function updateConversation(db: Db, conversationId: string, change: Change): Promise<void> {
  await set(db, change, { conversationId });
}
