import { sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import { outboxEvents } from '@/db/schema/executor';
import { WORK_CHANNEL } from './channel';
import type { OutboxEvent } from './event';

const insertEvent = rowStatement<typeof outboxEvents.$inferInsert, unknown>(outboxEvents, (db, row) =>
  db
    .insert(outboxEvents)
    .values(row)
    .onConflictDoNothing()
    .returning({ told: sql`pg_notify(${WORK_CHANNEL}, '')` }),
);

/**
 * Tells an event in the caller's transaction: it is handed on after the commit, or never.
 * @returns the event's id, also when it was told before
 */
export async function emitEvent<E extends OutboxEvent>(
  ctx: Pick<Ctx, 'db' | 'clock' | 'ids'>,
  event: E,
): Promise<string> {
  const id = event.id ?? ctx.ids.next();
  await insertEvent(ctx.db, { id, name: event.name, data: event.data, createdAt: ctx.clock.now() });
  return id;
}
