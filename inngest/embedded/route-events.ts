import type { StoredEvent } from '@/lib/outbox/event';
import { endRun } from './end-run';
import { holds, keyOf } from './expression';
import type { FunctionConfig } from './function-config';
import { eventMatchKeys } from './match-key';
import { saveStep } from './save-step';
import { startDebounced } from './start-debounced';
import { type Start, startRuns } from './start-runs';
import type { Engine, Tx } from './types';

const IDEMPOTENCY_MS = 24 * 3_600_000;

type Wait = {
  runId: string;
  stepId: string;
  event: string;
  expression: string | null;
  matchKey: string | null;
  trigger: StoredEvent | null;
};

/**
 * Starts what events start, and wakes the runs that wait for them.
 * @returns the ids of events that no function and no run knew
 */
export async function routeEvents(engine: Engine, tx: Tx, events: readonly StoredEvent[]): Promise<Set<string>> {
  const bornAt = await startTriggered(engine, tx, events);
  const heard = new Set<string>();
  await wakeWaiting(engine, tx, events, bornAt, heard);
  const unheard = events.filter(
    ({ id, name }) =>
      !heard.has(id) &&
      !engine.registry.eventNames.has(name) &&
      !engine.settings.quiet.has(name) &&
      !name.startsWith('inngest/'),
  );
  return new Set(unheard.map((event) => event.id));
}

/** @returns for each new run the place in the batch of the event that started it */
async function startTriggered(engine: Engine, tx: Tx, events: readonly StoredEvent[]): Promise<Map<string, number>> {
  const bornAt = new Map<string, number>();
  const plain: Start[] = [];
  const indexes: number[] = [];
  for (const [index, event] of events.entries()) {
    for (const fn of engine.registry.functions) {
      if (!isTriggered(fn, event)) continue;
      if (fn.debounce) await startDebounced(engine, tx, fn, fn.debounce, event);
      else if (fn.singleton) await startSingleton(engine, tx, fn, fn.singleton, event);
      else {
        plain.push(await plainStart(engine, tx, fn, event));
        indexes.push(index);
      }
    }
  }
  const ids = await startRuns(engine, tx, plain);
  for (const [place, id] of ids.entries()) if (id !== null) bornAt.set(id, indexes[place] ?? 0);
  return bornAt;
}

function isTriggered(fn: FunctionConfig, event: StoredEvent): boolean {
  return fn.eventTriggers.some((trigger) => trigger.event === event.name && holds(trigger.expression, { event }));
}

async function plainStart(engine: Engine, tx: Tx, fn: FunctionConfig, event: StoredEvent): Promise<Start> {
  if (!fn.idempotency) return { fn, events: [event] };
  const uniqueKey = `idem:${keyOf(fn.idempotency, event)}`;
  const expired = engine.clock.now().getTime() - IDEMPOTENCY_MS;
  await tx`update executor_runs set unique_key = null
    where fn_id = ${fn.id} and unique_key = ${uniqueKey} and created_at < to_timestamp(${expired}::float8 / 1000)`;
  return { fn, events: [event], uniqueKey };
}

async function startSingleton(
  engine: Engine,
  tx: Tx,
  fn: FunctionConfig,
  singleton: NonNullable<FunctionConfig['singleton']>,
  event: StoredEvent,
): Promise<void> {
  const uniqueKey = `single:${singleton.key ? keyOf(singleton.key, event) : ''}`;
  if (singleton.mode === 'cancel') {
    const rows = await tx<{ id: string }[]>`
      select id from executor_runs where fn_id = ${fn.id} and unique_key = ${uniqueKey}`;
    for (const row of rows) await endRun(engine, tx, row.id, 'cancelled', null);
  }
  await startRuns(engine, tx, [{ fn, events: [event], uniqueKey }]);
}

async function wakeWaiting(
  engine: Engine,
  tx: Tx,
  events: readonly StoredEvent[],
  bornAt: ReadonlyMap<string, number>,
  heard: Set<string>,
): Promise<void> {
  const keys = events.map(eventMatchKeys);
  const waits = await tx<Wait[]>`
    select w.run_id as "runId", w.step_id as "stepId", w.event, w.expression, w.match_key as "matchKey",
      case when w.match_key is null and w.expression is not null then r.events->0 end as trigger
    from executor_waits w join executor_runs r on r.id = w.run_id
    where w.event = any(${[...new Set(events.map((event) => event.name))]})
      and (w.match_key is null or w.match_key = any(${[...new Set(keys.flatMap((set) => [...set]))]}))
      and w.expires_at > to_timestamp(${engine.clock.now().getTime()}::float8 / 1000)
      and r.status in ('running', 'pending')
    order by r.created_at, w.run_id, w.step_id`;
  for (const wait of waits) {
    // What happened before the event that started a run, in the same batch, is not news to it.
    const since = bornAt.get(wait.runId) ?? -1;
    const match = events.find((event, index) => index > since && answers(wait, event, keys[index]));
    if (!match) continue;
    heard.add(match.id);
    if (wait.stepId.startsWith('cancel:')) await endRun(engine, tx, wait.runId, 'cancelled', null);
    else await saveStep(engine, tx, wait.runId, wait.stepId, { data: match }, true);
  }
}

function answers(wait: Wait, event: StoredEvent, keys: ReadonlySet<string> | undefined): boolean {
  if (wait.event !== event.name) return false;
  if (wait.matchKey !== null) return keys?.has(wait.matchKey) ?? false;
  return holds(wait.expression, { event: wait.trigger, async: event });
}
