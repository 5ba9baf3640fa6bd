import type { StoredEvent } from '@/lib/outbox/event';
import { keyOf } from './expression';
import type { FunctionConfig } from './function-config';
import { startRuns } from './start-runs';
import type { Engine, Tx } from './types';

/**
 * Starts a run once no further event with the same key came for a while; the last event wins. A run that is still waiting
 * gets the newer event and waits on, at most until the debounce's own timeout.
 */
export async function startDebounced(
  engine: Engine,
  tx: Tx,
  fn: FunctionConfig,
  debounce: NonNullable<FunctionConfig['debounce']>,
  event: StoredEvent,
): Promise<void> {
  const now = engine.clock.now().getTime();
  const uniqueKey = `debounce:${debounce.key ? keyOf(debounce.key, event) : ''}`;
  const [waiting] = await tx<{ id: string; createdMs: number }[]>`
    update executor_runs set events = ${JSON.stringify([event])}::text::json
    where fn_id = ${fn.id} and unique_key = ${uniqueKey} and status = 'pending'
    returning id, (extract(epoch from created_at) * 1000)::float8 as "createdMs"`;
  if (!waiting) {
    await startRuns(engine, tx, [{ fn, events: [event], uniqueKey, startMs: now + debounce.periodMs }]);
    return;
  }
  const latest = debounce.timeoutMs === null ? Number.POSITIVE_INFINITY : waiting.createdMs + debounce.timeoutMs;
  await tx`
    update executor_queue set available_at = to_timestamp(${Math.min(now + debounce.periodMs, latest)}::float8 / 1000)
    where run_id = ${waiting.id} and slot = 'start' and leased_until is null`;
}
