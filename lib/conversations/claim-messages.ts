import { inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { messages } from '@/db/schema/conversations';

/** Marks the messages that a run answers, so that one that comes later is recognised as newer. */
export async function claimMessages(db: Db, runId: string, messageIds: string[]): Promise<void> {
  await db.update(messages).set({ runId }).where(inArray(messages.id, messageIds));
}
