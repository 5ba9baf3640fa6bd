import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement, given } from '@/db/fixed-statement';
import { messages } from '@/db/schema/conversations';

const claim = fixedStatement((db) =>
  db
    .update(messages)
    .set({ runId: given('runId') })
    .where(eq(messages.id, given('messageId'))),
);

/** Marks the messages that a run answers, so that one that comes later is recognised as newer. */
export async function claimMessages(db: Db, runId: string, messageIds: string[]): Promise<void> {
  await Promise.all(messageIds.map((messageId) => claim(db, { runId, messageId })));
}
