import { createBatcher } from './batcher';
import type { Engine } from './types';

export type Completion = { itemId: number; gen: number; runId: string; output: unknown };

/**
 * Ends runs that are done and that nobody waits for, many in one statement. Items of other owners are left alone.
 * The run is locked before its items, as everywhere, so that a cancellation at the same moment waits its turn.
 */
export function createCompleter({ sql, clock }: Engine): (completion: Completion) => Promise<boolean> {
  return createBatcher(async (completions: Completion[]) => {
    const now = clock.now().getTime();
    const done = await sql<{ id: number; gen: number }[]>`
      with given as (
        select * from unnest(
          ${completions.map((c) => c.itemId)}::bigint[], ${completions.map((c) => c.gen)}::int[],
          ${completions.map((c) => c.runId)}::text[], ${completions.map((c) => JSON.stringify(c.output ?? null))}::text[]
        ) as g(item_id, gen, run_id, output)
      ), locked as materialized (
        select r.id from executor_runs r join given g on g.run_id = r.id order by r.id for update of r
      ), finished as (
        delete from executor_queue q using given g join locked on locked.id = g.run_id
        where q.id = g.item_id and q.gen = g.gen returning q.id, q.gen, q.run_id, g.output
      ), waits as (
        delete from executor_waits w using finished f where w.run_id = f.run_id
      ), timers as (
        delete from executor_queue q using finished f where q.run_id = f.run_id and q.id <> f.id
      ), ended as (
        update executor_runs r set status = 'completed', output = f.output::json, ended_at = to_timestamp(${now}::float8 / 1000),
          unique_key = case when r.unique_key like 'single:%' then null else r.unique_key end
        from finished f where r.id = f.run_id and r.status = 'running'
      )
      select id::float8 as id, gen from finished`;
    const owned = new Set(done.map((row) => `${row.id}.${row.gen}`));
    return completions.map((completion) => owned.has(`${completion.itemId}.${completion.gen}`));
  });
}
