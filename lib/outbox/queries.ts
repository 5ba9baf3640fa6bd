import type { Sql } from '@/db/client';
import { WORK_CHANNEL } from './channel';

export type ParkedEvent = { id: string; name: string; reason: string; createdAt: string };
export type OutboxStats = { pending: number; parked: number; oldestSeconds: number };

/** Events that nobody could be told, newest first, with the reason. @param before `createdAt` of the last one of the page before */
export async function listParkedEvents(sql: Sql, limit = 50, before?: string): Promise<ParkedEvent[]> {
  return sql<ParkedEvent[]>`
    select id, name, coalesce(error, '') as reason, created_at::text as "createdAt" from outbox_events
    where status = 'parked' ${before ? sql`and created_at < ${before}::text::timestamptz` : sql``}
    order by created_at desc limit ${limit}`;
}

/** Puts a parked event back in line. @returns false when there is no such parked event */
export async function retryParkedEvent(sql: Sql, id: string): Promise<boolean> {
  const [row] = await sql`with retried as (
      update outbox_events set status = 'pending', attempts = 0, available_at = null, error = null
      where id = ${id} and status = 'parked' returning id)
    select pg_notify(${WORK_CHANNEL}, '') from retried`;
  return row !== undefined;
}

/** How many events wait to be handed on, for how long the oldest has, and how many are parked. */
export async function outboxStats(sql: Sql, now: Date): Promise<OutboxStats> {
  const [row] = await sql<OutboxStats[]>`
    select count(*) filter (where status = 'pending')::int as pending,
      count(*) filter (where status = 'parked')::int as parked,
      coalesce(greatest(0, ${now.getTime()}::float8 / 1000
        - extract(epoch from min(created_at) filter (where status = 'pending'))), 0)::float8 as "oldestSeconds"
    from outbox_events where status in ('pending', 'parked')`;
  return row ?? { pending: 0, parked: 0, oldestSeconds: 0 };
}
