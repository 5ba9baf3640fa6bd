import type { Claimed, Engine, RunState } from './types';
import { TIMER_QUEUE } from './types';

/** Any fixed number: claims of several processes take turns on it, so that limits hold over all of them. */
const CLAIM_LOCK = 7_281_142;
const NO_LIMIT = 1_000_000;

type Row = Omit<Claimed, 'run'> &
  Omit<RunState, 'fnId' | 'status'> & { fnId: string | null; status: RunState['status'] };
export type Claim = {
  items: Claimed[];
  /** When the next item that is not due yet will be, in milliseconds since 1970; null when there is none. */
  nextMs: number | null;
  /** True when due items had to stay: their function or lane is full, or there was no room. */
  more: boolean;
};

/**
 * Leases up to `room` due items, oldest first, with their runs. Takes no more of a function, or of one lane of it, than its
 * limits leave over what runs already in any process.
 */
export async function claimItems({ sql, clock, registry, settings }: Engine, room: number): Promise<Claim> {
  const now = clock.now().getTime();
  const queues = [TIMER_QUEUE, ...registry.functions.map((fn) => fn.id)];
  const limits = [NO_LIMIT, ...registry.functions.map((fn) => fn.limit ?? NO_LIMIT)];
  const laneLimits = [NO_LIMIT, ...registry.functions.map((fn) => fn.laneLimit ?? NO_LIMIT)];
  const [, rows, [next]] = await sql.begin((tx) => [
    tx`select pg_advisory_xact_lock(${CLAIM_LOCK})`,
    tx<Row[]>`
      with busy as materialized (
        select queue, lane, count(*) as n from executor_queue where leased_until is not null group by queue, lane
      ), open as (
        select f.*, least(${room}, f.max - coalesce((select sum(n) from busy where busy.queue = f.queue), 0)) as room
        from unnest(${queues}::text[], ${limits}::int[], ${laneLimits}::int[]) as f(queue, max, lane_max)
      ), due as (
        select q.*, open.room, open.lane_max - coalesce(
          (select n from busy where busy.queue = q.queue and busy.lane = q.lane), 0) as lane_room
        from open cross join lateral (
          select id, queue, lane, available_at from executor_queue q
          where q.queue = open.queue and q.leased_until is null and q.available_at <= to_timestamp(${now}::float8 / 1000)
            and (q.lane is null or not exists (
              select 1 from busy where busy.queue = q.queue and busy.lane = q.lane and busy.n >= open.lane_max))
          order by q.available_at, q.id limit 2 * open.room
        ) q where open.room > 0
      ), in_lane as (
        select *, row_number() over (partition by queue, lane order by available_at, id) as lane_rank from due
      ), in_queue as (
        select *, row_number() over (partition by queue order by available_at, id) as rank
        from in_lane where lane is null or lane_rank <= lane_room
      ), chosen as (
        select id from in_queue where rank <= room order by available_at, id limit ${room}
      ), claimed as (
        update executor_queue q set gen = gen + 1, claims = claims + 1,
          leased_until = now() + ${settings.leaseMs}::float8 * interval '1 millisecond'
        from chosen where q.id = chosen.id and q.leased_until is null
        returning q.*
      )
      select c.id::float8 as id, c.gen, c.claims, c.attempt, c.slot, c.queue, c.step_id as "stepId", c.planned, c.failure,
        c.run_id as "runId", r.fn_id as "fnId", r.status, r.events, r.pending_steps as "pendingSteps",
        r.parent_run_id as "parentRunId",
        (extract(epoch from r.created_at) * 1000)::float8 as "createdMs",
        (extract(epoch from r.started_at) * 1000)::float8 as "startedMs",
        coalesce((select json_agg(json_build_array(s.step_id, s.output) order by s.position)
          from executor_steps s where s.run_id = c.run_id), '[]') as steps
      from claimed c left join executor_runs r on r.id = c.run_id
      order by c.available_at, c.id`,
    tx<{ nextMs: number | null; more: boolean }[]>`
      select (extract(epoch from min(q.next_at)) * 1000)::float8 as "nextMs", coalesce(bool_or(q.more), false) as more
      from unnest(${queues}::text[]) as f(queue) cross join lateral (
        select exists (
          select 1 from executor_queue q where q.queue = f.queue and q.leased_until is null
            and q.available_at <= to_timestamp(${now}::float8 / 1000)) as more,
          (select q.available_at from executor_queue q where q.queue = f.queue and q.leased_until is null
            and q.available_at > to_timestamp(${now}::float8 / 1000) order by q.available_at limit 1) as next_at
      ) q`,
  ]);
  return { items: rows.map(toClaimed), nextMs: next?.nextMs ?? null, more: next?.more ?? false };
}

function toClaimed(row: Row): Claimed {
  const { fnId, status, events, pendingSteps, parentRunId, createdMs, startedMs, steps, ...item } = row;
  const run = { status, events, pendingSteps, parentRunId, createdMs, startedMs, steps };
  return { ...item, run: fnId === null ? null : { fnId, ...run } };
}
