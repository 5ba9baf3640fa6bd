import type { StoredEvent } from '@/lib/outbox/event';
import { errorLabel } from '@/lib/platform/errors';
import { routeEvents } from './route-events';
import type { Engine } from './types';

/** Any fixed number: one process at a time takes events, so that their order holds. */
const INGEST_LOCK = 7_281_143;
const BATCH = 200;

/** Classes of SQLSTATE that tell of the connection, of a clash or of the server, and not of the event. */
const PASSING = /^(08|40|53|55|57|58)/;

/**
 * Takes the next pending events out of the outbox and does what they call for, all in one transaction.
 * @returns true when there may be more
 */
export async function ingestEvents(engine: Engine): Promise<boolean> {
  try {
    return (await ingestBatch(engine, BATCH)) === BATCH;
  } catch (error) {
    if (!isOfTheEvent(error)) throw error;
    engine.log.warn({ error: errorLabel(error) }, 'executor: a batch of events failed, taking one at a time');
    return ingestSingly(engine);
  }
}

function isOfTheEvent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[0-9A-Z]{5}$/.test(code) && !PASSING.test(code);
}

/** One event with data that the database refuses must not hold up the others: it is parked with the reason. */
async function ingestSingly(engine: Engine): Promise<boolean> {
  for (let taken = 0; taken < BATCH; taken++) {
    try {
      if ((await ingestBatch(engine, 1)) === 0) return false;
    } catch (error) {
      if (!isOfTheEvent(error)) throw error;
      await engine.sql`
        update outbox_events set status = 'parked', error = ${`could not be taken in: ${errorLabel(error)}`}
        where position = (select min(position) from outbox_events where status = 'pending')`;
    }
  }
  return true;
}

async function ingestBatch(engine: Engine, size: number): Promise<number> {
  const now = engine.clock.now().getTime();
  return engine.sql.begin(async (tx) => {
    const [[lock], events] = await Promise.all([
      tx<{ held: boolean }[]>`select pg_try_advisory_xact_lock(${INGEST_LOCK}) as held`,
      tx<StoredEvent[]>`
        select id, name, data, (extract(epoch from created_at) * 1000)::float8 as ts from outbox_events
        where status = 'pending' order by position limit ${size} for update skip locked`,
    ]);
    if (!lock?.held || events.length === 0) return 0;
    const unheard = await routeEvents(engine, tx, events);
    const sent = events.filter((event) => !unheard.has(event.id)).map((event) => event.id);
    await tx`update outbox_events set status = 'sent', error = null, sent_at = to_timestamp(${now}::float8 / 1000)
      where id = any(${sent})`;
    if (unheard.size > 0) {
      await tx`update outbox_events set status = 'parked', error = 'no function listens to ' || name
        where id = any(${[...unheard]})`;
    }
    return events.length;
  });
}
