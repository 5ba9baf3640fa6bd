import type { StoredEvent } from '@/lib/outbox/event';
import { keyOf, numberOf } from './expression';
import type { FunctionConfig } from './function-config';
import { waitMatchKey } from './match-key';
import type { Engine, Tx } from './types';

export type Start = {
  fn: FunctionConfig;
  events: StoredEvent[];
  /** A second start with the same key is a repeat and does nothing. */
  uniqueKey?: string;
  parent?: { runId: string; stepId: string };
  /** Wait until then (debounce), in milliseconds since 1970; until then the run is `pending`. */
  startMs?: number;
};

const MAX_PRIORITY_SECONDS = 600;
const FOREVER_MS = 366 * 86_400_000;

/**
 * Creates runs with their first call in the queue, in order.
 * @returns the id of each new run, or null where it was a repeat
 */
export async function startRuns(engine: Engine, tx: Tx, starts: readonly Start[]): Promise<(string | null)[]> {
  if (starts.length === 0) return [];
  const now = engine.clock.now().getTime();
  const rows = starts.map((start) => ({
    ...start,
    id: engine.ids.next(),
    lane: laneOf(start),
    dueMs: dueMs(start, now),
  }));
  const created = await tx<{ id: string }[]>`
    with given as (
      select * from unnest(
        ${rows.map((r) => r.id)}::text[], ${rows.map((r) => r.fn.id)}::text[],
        ${rows.map((r) => JSON.stringify(r.events))}::text[], ${rows.map((r) => r.uniqueKey ?? null)}::text[],
        ${rows.map((r) => r.lane)}::text[], ${rows.map((r) => (r.startMs === undefined ? 'running' : 'pending'))}::text[],
        ${rows.map((r) => r.parent?.runId ?? null)}::text[], ${rows.map((r) => r.parent?.stepId ?? null)}::text[],
        ${rows.map((r) => r.dueMs)}::float8[]
      ) with ordinality as g(id, fn_id, events, unique_key, lane, status, parent_run_id, parent_step_id, due, n)
    ), created as (
      insert into executor_runs (id, fn_id, events, unique_key, lane, status, parent_run_id, parent_step_id, created_at)
      select id, fn_id, events::json, unique_key, lane, status, parent_run_id, parent_step_id,
        to_timestamp(${now}::float8 / 1000) from given order by n
      on conflict (fn_id, unique_key) where unique_key is not null do nothing returning id
    ), queued as (
      insert into executor_queue (run_id, slot, queue, lane, available_at)
      select id, 'start', fn_id, lane, to_timestamp(due / 1000) from given join created using (id) order by n
    )
    select id from created`;
  const fresh = new Set(created.map((row) => row.id));
  const started = rows.filter((row) => fresh.has(row.id));
  await watchForCancel(tx, started, now);
  return rows.map((row) => (fresh.has(row.id) ? row.id : null));
}

function laneOf({ fn, events }: Start): string | null {
  return fn.laneKey === null ? null : keyOf(fn.laneKey, events[0]);
}

/** A higher priority is an earlier place in the queue; one below zero is not put back. */
function dueMs({ fn, events, startMs }: Start, now: number): number {
  if (startMs !== undefined || !fn.priority) return startMs ?? now;
  const seconds = Math.min(MAX_PRIORITY_SECONDS, Math.max(0, numberOf(fn.priority, events[0])));
  return now - seconds * 1_000;
}

async function watchForCancel(tx: Tx, runs: readonly (Start & { id: string })[], now: number): Promise<void> {
  const waits = runs.flatMap(({ id, fn, events }) =>
    fn.cancels.map((cancel, index) => ({
      runId: id,
      stepId: `cancel:${index}`,
      ...cancel,
      matchKey: waitMatchKey(cancel.expression, events[0] ?? {}),
    })),
  );
  if (waits.length === 0) return;
  await tx`
    insert into executor_waits (run_id, step_id, event, expression, match_key, expires_at)
    select run_id, step_id, event, expression, match_key, to_timestamp(expires / 1000) from unnest(
      ${waits.map((w) => w.runId)}::text[], ${waits.map((w) => w.stepId)}::text[], ${waits.map((w) => w.event)}::text[],
      ${waits.map((w) => w.expression)}::text[], ${waits.map((w) => w.matchKey)}::text[],
      ${waits.map((w) => now + (w.timeoutMs ?? FOREVER_MS))}::float8[]
    ) as w(run_id, step_id, event, expression, match_key, expires)`;
}
