import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement, given } from '@/db/fixed-statement';

type Change = { conversationId: string; kind: 'message' | 'status' | 'approval' };

const tell = fixedStatement((db) =>
  db.select({ told: sql`pg_notify('console', ${given('news')}::text)` }).from(sql`(values (1)) as one`),
);

/** Tells open consoles, once the transaction commits, that something about a conversation changed. */
export async function notifyConsole(db: Db, change: Change): Promise<void> {
  await tell(db, { news: consoleNews(change) });
}

/** What open consoles are told of a change: the payload on the channel `console`. */
export function consoleNews(change: Change): string {
  return JSON.stringify(change);
}

/** Tells open consoles, once the transaction commits, to read again whatever they show: something that is part of many pages changed. */
export async function refreshConsoles(db: Db): Promise<void> {
  await tell(db, { news: JSON.stringify({ kind: 'catch_up' }) });
}
