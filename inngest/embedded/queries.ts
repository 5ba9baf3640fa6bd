import type { Sql } from '@/db/client';
import { WORK_CHANNEL } from '@/lib/outbox/channel';

export type QueueStats = { ready: number; running: number; delayed: number; oldestSeconds: number };
export type FailedRun = { id: string; fnId: string; event: string; error: string; createdAt: string; endedAt: string };

/** The queue at a moment: due, under way and planned calls, and for how long the oldest due one has waited. */
export async function queueStats(sql: Sql, now = new Date()): Promise<QueueStats> {
  const at = now.getTime();
  const [row] = await sql<QueueStats[]>`
    select
      count(*) filter (where leased_until is null and available_at <= to_timestamp(${at}::float8 / 1000))::int as ready,
      count(*) filter (where leased_until is not null)::int as running,
      count(*) filter (where leased_until is null and available_at > to_timestamp(${at}::float8 / 1000))::int as delayed,
      coalesce(greatest(0, ${at}::float8 / 1000
        - extract(epoch from min(available_at) filter (where leased_until is null))), 0)::float8 as "oldestSeconds"
    from executor_queue`;
  return row ?? { ready: 0, running: 0, delayed: 0, oldestSeconds: 0 };
}

/**
 * Runs that gave up and wait for a person, newest first.
 * @param before the last row of the page before
 */
export async function listFailedRuns(
  sql: Sql,
  { limit = 50, before }: { limit?: number; before?: Pick<FailedRun, 'endedAt' | 'id'> } = {},
): Promise<FailedRun[]> {
  return sql<FailedRun[]>`
    select id, fn_id as "fnId", coalesce(events->0->>'name', '') as event, coalesce(output->>'message', '') as error,
      created_at::text as "createdAt", ended_at::text as "endedAt"
    from executor_runs
    where status = 'failed'
      ${before ? sql`and (ended_at, id) < (${before.endedAt}::text::timestamptz, ${before.id})` : sql``}
    order by ended_at desc, id desc limit ${limit}`;
}

/**
 * Takes a failed run up again. What its steps achieved is kept; the ones that failed are tried anew.
 * @returns false when there is no such failed run
 */
export async function retryFailedRun(sql: Sql, runId: string, now = new Date()): Promise<boolean> {
  return sql.begin(async (tx) => {
    const [run] = await tx<{ fnId: string; lane: string | null }[]>`
      update executor_runs set status = 'running', output = null, ended_at = null, started_at = null, pending_steps = '{}'
      where id = ${runId} and status = 'failed' returning fn_id as "fnId", lane`;
    if (!run) return false;
    await tx`delete from executor_steps where run_id = ${runId} and output->'error' is not null`;
    await tx`
      insert into executor_queue (run_id, slot, queue, lane, available_at)
      values (${runId}, 'retry', ${run.fnId}, ${run.lane}, to_timestamp(${now.getTime()}::float8 / 1000))
      on conflict (run_id, slot) do nothing`;
    await tx`select pg_notify(${WORK_CHANNEL}, '')`;
    return true;
  });
}
