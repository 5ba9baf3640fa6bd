import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** One order's money is decided by one transaction at a time: waits for the others, and holds until the transaction ends. */
export async function lockOrder(db: Db, orderId: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`order:${orderId}`}, 0))`);
}
