import type { Sql } from '@/db/client';
import { TIMER_QUEUE, type Tx } from './types';

export type NewItem = {
  runId: string;
  slot: string;
  queue: string;
  availableMs: number;
  stepId?: string | undefined;
  lane?: string | null | undefined;
  planned?: boolean | undefined;
  failure?: string | undefined;
};
type Held = { id: number; gen: number };

const ids = (items: readonly Held[]) => items.map((item) => item.id);
const gens = (items: readonly Held[]) => items.map((item) => item.gen);

/** Adds work. An item for the same slot of the same run that is still there is enough. */
export async function addItem(tx: Tx, item: NewItem): Promise<void> {
  await tx`
    insert into executor_queue (run_id, slot, queue, step_id, lane, planned, failure, available_at)
    values (${item.runId}, ${item.slot}, ${item.queue}, ${item.stepId ?? null}, ${item.lane ?? null},
      ${item.planned ?? false}, ${item.failure ?? null}, to_timestamp(${item.availableMs}::float8 / 1000))
    on conflict (run_id, slot) do nothing`;
}

/** Adds a timer that fires at a moment. @param failure makes the step fail with that sentence instead of ending it with null */
export async function addTimer(tx: Tx, runId: string, stepId: string, availableMs: number, failure?: string) {
  await addItem(tx, { runId, slot: `timer:${stepId}`, queue: TIMER_QUEUE, stepId, availableMs, failure });
}

/** Takes an item off the queue. @returns false when another worker took it over: then nothing of its result may be kept */
export async function finishItem(tx: Tx, item: Held): Promise<boolean> {
  const { count } = await tx`delete from executor_queue where id = ${item.id} and gen = ${item.gen}`;
  return count > 0;
}

/** Gives an item back to be claimed at a moment, as its next attempt. */
export async function retryItem(sql: Sql, item: Held, availableMs: number): Promise<void> {
  await sql`
    update executor_queue set leased_until = null, claims = 0, attempt = attempt + 1,
      available_at = to_timestamp(${availableMs}::float8 / 1000)
    where id = ${item.id} and gen = ${item.gen}`;
}

/** Gives items back at once, as if they had never been claimed: this process stops. */
export async function releaseItems(sql: Sql, items: readonly Held[]): Promise<void> {
  await sql`
    update executor_queue q set leased_until = null, claims = greatest(0, claims - 1)
    from unnest(${ids(items)}::bigint[], ${gens(items)}::int[]) as held(id, gen)
    where q.id = held.id and q.gen = held.gen`;
}

/** The heartbeat: says that this process still works on these items. */
export async function renewLeases(sql: Sql, items: readonly Held[], leaseMs: number): Promise<void> {
  await sql`
    update executor_queue q set leased_until = now() + ${leaseMs}::float8 * interval '1 millisecond'
    from unnest(${ids(items)}::bigint[], ${gens(items)}::int[]) as held(id, gen)
    where q.id = held.id and q.gen = held.gen`;
}

/** Frees the items of processes that died. @returns how many */
export async function reclaimExpired(sql: Sql): Promise<number> {
  const { count } = await sql`update executor_queue set leased_until = null where leased_until < now()`;
  return count;
}
