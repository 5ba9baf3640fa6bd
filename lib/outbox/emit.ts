import { sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { outboxEvents } from '@/db/schema/executor';
import { WORK_CHANNEL } from './channel';
import type { OutboxEvent } from './event';

/**
 * Tells an event in the caller's transaction: it is handed on after the commit, or never.
 * @returns the event's id, also when it was told before
 */
export async function emitEvent<E extends OutboxEvent>(
  ctx: Pick<Ctx, 'db' | 'clock' | 'ids'>,
  event: E,
): Promise<string> {
  const id = event.id ?? ctx.ids.next();
  await ctx.db
    .insert(outboxEvents)
    .values({ id, name: event.name, data: event.data, createdAt: ctx.clock.now() })
    .onConflictDoNothing()
    .returning({ told: sql`pg_notify(${WORK_CHANNEL}, '')` });
  return id;
}
