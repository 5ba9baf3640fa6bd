import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** Tells open consoles, once the transaction commits, that something about a conversation changed. */
export async function notifyConsole(
  db: Db,
  change: { conversationId: string; kind: 'message' | 'status' | 'approval' },
): Promise<void> {
  await db.execute(sql`select pg_notify('console', ${JSON.stringify(change)})`);
}
