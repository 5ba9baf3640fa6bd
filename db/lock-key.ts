import { sql } from 'drizzle-orm';
import type { Db } from './client';
import { fixedStatement, given } from './fixed-statement';

const lock = fixedStatement((db) =>
  db.select({ held: sql`pg_advisory_xact_lock(hashtextextended(${given('key')}, 0))` }).from(sql`(values (1)) as one`),
);

/** Waits for every other transaction that holds this name, and holds it until the caller's transaction ends. */
export async function lockKey(db: Db, key: string): Promise<void> {
  await lock(db, { key });
}
