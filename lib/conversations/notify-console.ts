import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

type Change = { conversationId: string; kind: 'message' | 'status' | 'approval' };

/** Tells open consoles, once the transaction commits, that something about a conversation changed. */
export async function notifyConsole(db: Db, change: Change): Promise<void> {
  await db.execute(sql`select ${consoleNews(change)}`);
}

/** The same for the RETURNING of a statement: one trip to the database fewer, and nothing is told where no row changed. */
export function consoleNews(change: Change): SQL {
  return sql`pg_notify('console', ${JSON.stringify(change)})`;
}
