import { createBatcher } from './batcher';
import type { Op } from './protocol';
import type { Engine } from './types';

export type Checkpoint = { itemId: number; gen: number; runId: string; steps: Op[] };

/**
 * Saves the steps that calls report while they go on, many at once.
 * @returns a function that answers false when the item now belongs to another worker: that call has to stop
 */
export function createCheckpointer({ sql }: Pick<Engine, 'sql'>): (checkpoint: Checkpoint) => Promise<boolean> {
  return createBatcher(async (checkpoints: Checkpoint[]) => {
    const rows = checkpoints.flatMap(({ steps, ...owner }) => steps.map((step) => ({ ...owner, step })));
    const live = await sql<{ id: number; gen: number }[]>`
      with given as (
        select * from unnest(
          ${rows.map((r) => r.itemId)}::bigint[], ${rows.map((r) => r.gen)}::int[], ${rows.map((r) => r.runId)}::text[],
          ${rows.map((r) => r.step.id)}::text[], ${rows.map((r) => r.step.displayName ?? r.step.name ?? null)}::text[],
          ${rows.map((r) => JSON.stringify({ data: r.step.data ?? null }))}::text[]
        ) with ordinality as g(item_id, gen, run_id, step_id, name, output, n)
      ), live as (
        select distinct q.id, q.gen, q.claims from executor_queue q join given g on q.id = g.item_id and q.gen = g.gen
      ), progressed as (
        update executor_queue q set claims = 1 from live where q.id = live.id and live.claims > 1
      ), saved as (
        insert into executor_steps (run_id, step_id, name, output)
        select run_id, step_id, name, output::json from given join live on live.id = given.item_id and live.gen = given.gen order by n
        on conflict do nothing
      )
      select id::float8 as id, gen from live`;
    const owned = new Set(live.map((row) => `${row.id}.${row.gen}`));
    return checkpoints.map((checkpoint) => owned.has(`${checkpoint.itemId}.${checkpoint.gen}`));
  });
}
