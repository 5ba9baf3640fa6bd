import { pruneSentEvents } from '@/lib/outbox/prune-sent-events';
import type { Engine } from './types';

export type Retention = {
  /** Memoized steps of runs that ended well; they serve no one any more. */
  stepsMs: number;
  /** Runs that ended, and events that were handed on (their ids keep repeats out). */
  runsMs: number;
  /** Failed runs that nobody retried. */
  failedMs: number;
};

const BATCH = 500;
const BATCHES = 40;

/**
 * Deletes what is older than its retention, in small batches so that nothing else has to wait.
 * Each call goes on where the one before stopped.
 */
export function createPruner({ sql, clock }: Engine, retention: Retention): () => Promise<void> {
  let stepsSince = 0;

  /** Steps of one batch of completed runs, oldest first. @returns false at the end */
  async function pruneSteps(before: number): Promise<boolean> {
    const runs = await sql<{ id: string; endedMs: number }[]>`
      select id, (extract(epoch from ended_at) * 1000)::float8 as "endedMs" from executor_runs
      where ended_at >= to_timestamp(${stepsSince}::float8 / 1000) and ended_at < to_timestamp(${before}::float8 / 1000)
        and status in ('completed', 'cancelled')
      order by ended_at, id limit ${BATCH}`;
    const last = runs.at(-1);
    if (!last) return false;
    await sql`delete from executor_steps where run_id = any(${runs.map((run) => run.id)})`;
    const stuck = last.endedMs <= stepsSince;
    stepsSince = stuck ? last.endedMs + 1 : last.endedMs;
    return runs.length === BATCH;
  }
  async function pruneRuns(before: number, failedBefore: number): Promise<boolean> {
    const { count } = await sql`
      with old as (
        delete from executor_runs where id in (
          select id from executor_runs where ended_at < to_timestamp(${before}::float8 / 1000)
            and (status in ('completed', 'cancelled') or ended_at < to_timestamp(${failedBefore}::float8 / 1000))
          order by ended_at limit ${BATCH} for update skip locked) returning id
      ), steps as (delete from executor_steps s using old where s.run_id = old.id)
      select id from old`;
    return count === BATCH;
  }
  return async () => {
    const now = clock.now().getTime();
    for (let n = 0; n < BATCHES && (await pruneSteps(now - retention.stepsMs)); n++);
    for (let n = 0; n < BATCHES && (await pruneRuns(now - retention.runsMs, now - retention.failedMs)); n++);
    await pruneSentEvents(sql, now - retention.runsMs);
  };
}
