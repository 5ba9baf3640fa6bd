import { WORK_CHANNEL } from '@/lib/outbox/channel';
import type { StoredEvent } from '@/lib/outbox/event';
import { createBatcher } from './batcher';
import { eventsSchema } from './protocol';
import type { Engine } from './types';

/**
 * Puts events that functions send into the outbox, from where all events are taken in.
 * @returns a function of the posted body and the SDK's id seed (the same for its own repeats of one request) to the ids
 */
export function createReceiver({ sql, clock, ids }: Pick<Engine, 'sql' | 'clock' | 'ids'>) {
  const store = createBatcher(async (requests: StoredEvent[][]) => {
    const events = requests.flat();
    await sql`
      with added as (
        insert into outbox_events (id, name, data, created_at)
        select id, name, data::json, to_timestamp(ts / 1000) from unnest(
          ${events.map((e) => e.id)}::text[], ${events.map((e) => e.name)}::text[],
          ${events.map((e) => JSON.stringify(e.data))}::text[], ${events.map((e) => e.ts)}::float8[]
        ) with ordinality as e(id, name, data, ts, n) order by n
        on conflict do nothing
      ) select pg_notify(${WORK_CHANNEL}, '')`;
    return requests.map((request) => request.map((event) => event.id));
  });
  return (body: unknown, seed: string | null): Promise<string[]> => {
    const now = clock.now().getTime();
    const events = eventsSchema.parse(body).map((event, index) => ({
      id: event.id || (seed ? `${seed}:${index}` : ids.next()),
      name: event.name,
      data: event.data ?? {},
      ts: event.ts ?? now,
    }));
    return store(events);
  };
}
