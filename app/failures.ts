import type { Failure } from '@/components/failures/failures-list';
import type { Sql } from '@/db/client';
import type { Ctx } from '@/db/context';
import { listFailedRuns } from '@/inngest/embedded/queries';
import { listParkedDeliveries } from '@/lib/conversations/queries/list-parked-deliveries';
import { listParkedEvents } from '@/lib/outbox/queries';

/** What gave up and waits for a person, by kind, newest first. */
export type Failures = { runs: Failure[]; events: Failure[]; deliveries: Failure[] };

/** Reads the failures: durable functions that gave up, events that nothing handled, deliveries that could not be processed. */
export async function readFailures({ sql, db }: { sql: Sql; db: Ctx['db'] }): Promise<Failures> {
  const [runs, events, deliveries] = await Promise.all([
    listFailedRuns(sql, { limit: 100 }),
    listParkedEvents(sql, 100),
    listParkedDeliveries(db),
  ]);
  return {
    runs: runs.map((run) => ({
      key: run.id,
      title: run.fnId,
      detail: run.event,
      error: run.error,
      at: new Date(run.endedAt),
      retry: { kind: 'run', id: run.id },
    })),
    events: events.map((event) => ({
      key: event.id,
      title: event.name,
      detail: event.id,
      error: event.reason,
      at: new Date(event.createdAt),
      retry: { kind: 'event', id: event.id },
    })),
    deliveries: deliveries.map((one) => ({
      key: `${one.channel}/${one.deliveryId}`,
      title: `${one.channel}: ${one.type}`,
      detail: one.deliveryId,
      error: one.error,
      at: one.receivedAt,
      retry: { kind: 'delivery', id: `${one.channel}/${one.deliveryId}` },
    })),
  };
}

/** Counting stops here, as for the other numbers of the rail. */
const CAP = 1000;

/** How many failures wait. */
export async function countFailures(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select (select count(*) from (select 1 from executor_runs where status = 'failed' limit ${CAP}) r)::int
      + (select count(*) from (select 1 from outbox_events where status = 'parked' limit ${CAP}) e)::int
      + (select count(*) from (select 1 from webhook_deliveries where status = 'parked' limit ${CAP}) d)::int as count`;
  return row?.count ?? 0;
}
