import type { Sql } from '@/db/client';
import type { Clock } from '@/lib/platform/clock';
import { errorLabel } from '@/lib/platform/errors';
import type { Log } from '@/lib/platform/log';
import type { StoredEvent } from './event';
import { listenForWork } from './listen-for-work';
import { pruneSentEvents } from './prune-sent-events';
import { createWorkLoop } from './work-loop';

type Row = { id: string; name: string; data: Record<string, unknown>; ts: number; attempts: number };

const BATCH = 100;
const POLL_MS = 2_000;
const RETENTION_MS = 7 * 86_400_000;
const PRUNE_EVERY_MS = 60_000;
const SEND_TIMEOUT_MS = 15_000;
/** From this try on an event is sent alone, so that one that the server refuses does not hold up the others. */
const ALONE_FROM = 3;
/** About two days of tries; then a person has to look. */
const PARK_AFTER = 60;

/** Seconds until the next try: 1, 2, 4 … up to an hour. */
export function relayBackoffSeconds(attempts: number): number {
  return Math.min(3_600, 2 ** Math.min(attempts, 12));
}

export type RelayOptions = {
  sql: Sql;
  clock: Clock;
  log: Log;
  /** Hands events to the server; it drops repeats by id, so an unclear result may be tried again. */
  send(events: StoredEvent[]): Promise<void>;
  pollMs?: number;
};

/**
 * Sends outbox events to an Inngest server in their order, with the row's id as the event's id, and marks them sent.
 * Several processes may run it: each takes rows that no other one holds. A process that dies lets go of its rows.
 */
export function startRelay({ sql, clock, log, send, pollMs = POLL_MS }: RelayOptions): { stop(): Promise<void> } {
  const loop = createWorkLoop(
    async () => ((await relayOnce({ sql, clock, log, send })) > 0 ? 0 : pollMs),
    (error) => log.error({ error: errorLabel(error) }, 'outbox relay: database not reachable'),
  );
  const unlisten = listenForWork(sql, loop.poke);
  const pruning = setInterval(() => {
    pruneSentEvents(sql, clock.now().getTime() - RETENTION_MS).catch((error: unknown) =>
      log.warn({ error: errorLabel(error) }, 'outbox relay: could not prune'),
    );
  }, PRUNE_EVERY_MS);
  return {
    async stop() {
      clearInterval(pruning);
      await unlisten();
      await loop.stop();
    },
  };
}

/** One batch: claim, send, mark. @returns how many events the server took */
export async function relayOnce({ sql, clock, log, send }: Omit<RelayOptions, 'pollMs'>): Promise<number> {
  const now = clock.now().getTime();
  return sql.begin(async (tx) => {
    const found = await tx<Row[]>`
      select id, name, data, attempts, (extract(epoch from created_at) * 1000)::float8 as ts
      from outbox_events
      where status = 'pending' and (available_at is null or available_at <= to_timestamp(${now}::float8 / 1000))
      order by position limit ${BATCH} for update skip locked`;
    const suspect = found.findIndex((row) => row.attempts >= ALONE_FROM);
    const rows = suspect === 0 ? found.slice(0, 1) : found.slice(0, suspect < 0 ? undefined : suspect);
    if (rows.length === 0) return 0;
    const ids = rows.map((row) => row.id);
    try {
      await withTimeout(send(rows.map(({ id, name, data, ts }) => ({ id, name, data, ts }))));
      await tx`update outbox_events set status = 'sent', error = null, sent_at = to_timestamp(${now}::float8 / 1000)
        where id = any(${ids})`;
      return rows.length;
    } catch (error) {
      const reason = errorLabel(error);
      log.warn({ error: reason, events: ids.length }, 'outbox relay: the server did not take events');
      const wait = relayBackoffSeconds(rows[0]?.attempts ?? 0);
      await tx`update outbox_events set attempts = attempts + 1, error = ${reason},
          status = case when attempts + 1 >= ${PARK_AFTER} then 'parked' else status end,
          available_at = to_timestamp(${now}::float8 / 1000 + ${wait})
        where id = any(${ids})`;
      return 0;
    }
  });
}

async function withTimeout(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), SEND_TIMEOUT_MS);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}
