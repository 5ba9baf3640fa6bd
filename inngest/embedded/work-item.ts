import { applyOps, fireTimer } from './apply-ops';
import { type CallResult, callFunction, type ServeHandler } from './call-function';
import type { Completion } from './complete-runs';
import { endIsHeard, endRun } from './end-run';
import type { FunctionConfig } from './function-config';
import { addItem, finishItem, retryItem } from './queue';
import { retryDelayMs } from './retry-delay';
import { type Claimed, type Engine, MAX_STEPS, type RunState, TIMER_QUEUE, type Tx } from './types';

export type Worker = {
  engine: Engine;
  handler: ServeHandler;
  complete: (completion: Completion) => Promise<boolean>;
};

/**
 * Works off one claimed item: fires a timer, or calls the function and carries out what it answers.
 * @returns true when that may have queued more work
 */
export async function workItem(worker: Worker, item: Claimed): Promise<boolean> {
  const { engine } = worker;
  const run = item.run;
  if (!run || (run.status !== 'running' && run.status !== 'pending')) {
    await finishItem(engine.sql, item);
    return false;
  }
  if (item.queue === TIMER_QUEUE) {
    return settle(engine, item, (tx) => fireTimer(engine, tx, item));
  }
  const fn = engine.registry.byId.get(run.fnId);
  const refusal = refuseToCall(engine, item, run, fn);
  if (!fn || refusal) {
    const [status, error] = refusal ?? [
      'failed',
      { name: 'UnknownFunction', message: `There is no function "${run.fnId}".` },
    ];
    return settle(engine, item, (tx) => endRun(engine, tx, item.runId, status, error));
  }
  const ready = await beginRun(engine, item, run, fn);
  const result = await callFunction(worker.handler, item, ready, fn.maxAttempts);
  return settleResult(worker, item, ready, fn, result);
}

type Refusal = ['failed' | 'cancelled', { name: string; message: string }];

function refuseToCall({ settings, clock }: Engine, item: Claimed, run: RunState, fn?: FunctionConfig): Refusal | null {
  if (item.claims > settings.maxClaims) {
    const message = `The process stopped ${settings.maxClaims} times during this run without any progress.`;
    return ['failed', { name: 'RunAbandoned', message }];
  }
  if (run.steps.length > MAX_STEPS) {
    return ['failed', { name: 'TooManySteps', message: `The run has more than ${MAX_STEPS} steps.` }];
  }
  const lateAt = fn?.startTimeoutMs != null && item.slot === 'start' ? run.createdMs + fn.startTimeoutMs : Infinity;
  if (item.attempt === 0 && clock.now().getTime() > lateAt) {
    return ['cancelled', { name: 'Timeout', message: 'The run could not start in time.' }];
  }
  return null;
}

/** At the first call: a debounced run takes the last event that came, and the time limit begins. */
async function beginRun({ sql, clock }: Engine, item: Claimed, run: RunState, fn: FunctionConfig): Promise<RunState> {
  let ready = run;
  if (run.status === 'pending') {
    const [row] = await sql<Pick<RunState, 'events'>[]>`
      update executor_runs set status = 'running', unique_key = null
      where id = ${item.runId} and status = 'pending' returning events`;
    ready = { ...run, status: 'running', events: row?.events ?? run.events };
  }
  if (fn.finishTimeoutMs !== null && run.startedMs === null) {
    const now = clock.now().getTime();
    const availableMs = now + fn.finishTimeoutMs;
    await sql.begin(async (tx) => {
      await tx`update executor_runs set started_at = to_timestamp(${now}::float8 / 1000) where id = ${item.runId}`;
      await addItem(tx, { runId: item.runId, slot: 'finish', queue: TIMER_QUEUE, stepId: 'finish', availableMs });
    });
  }
  return ready;
}

async function settleResult(
  worker: Worker,
  item: Claimed,
  run: RunState,
  fn: FunctionConfig,
  result: CallResult,
): Promise<boolean> {
  const { engine } = worker;
  if (result.kind === 'returned') return completeRun(worker, item, run, result.value);
  if (result.kind === 'ops') {
    const [op] = result.ops;
    if (result.ops.length === 1 && op?.op === 'RunComplete') return completeRun(worker, item, run, op.data);
    if (result.ops.length === 1 && op?.op === 'StepError' && mayRetry(item, fn, result))
      return retry(engine, item, result);
    return settle(engine, item, (tx) => applyOps(engine, tx, item, run, result.ops));
  }
  if (mayRetry(item, fn, result)) return retry(engine, item, result);
  return settle(engine, item, (tx) => endRun(engine, tx, item.runId, 'failed', result.error));
}

function mayRetry(item: Claimed, fn: FunctionConfig, result: { final: boolean }): boolean {
  return !result.final && item.attempt + 1 < fn.maxAttempts;
}

async function retry(
  { sql, clock, settings }: Engine,
  item: Claimed,
  result: { retryAfter: string | null },
): Promise<boolean> {
  const now = clock.now().getTime();
  const wait = retryDelayMs(item.attempt, result.retryAfter, now, settings.random) * settings.retryScale;
  await retryItem(sql, item, now + wait);
  return true;
}

async function completeRun(
  { engine, complete }: Worker,
  item: Claimed,
  run: RunState,
  output: unknown,
): Promise<boolean> {
  const data = { function_id: run.fnId, run_id: item.runId, event: run.events[0], events: run.events, result: output };
  if (run.parentRunId === null && !endIsHeard(engine.registry, 'inngest/function.finished', data)) {
    await complete({ itemId: item.id, gen: item.gen, runId: item.runId, output });
    return false;
  }
  return settle(engine, item, (tx) => endRun(engine, tx, item.runId, 'completed', output));
}

/** Finishes an item and keeps its outcome, together; nothing is kept when another worker has taken the item over. */
async function settle({ sql }: Engine, item: Claimed, keep: (tx: Tx) => Promise<void>): Promise<boolean> {
  await sql.begin(async (tx) => {
    const [, owned] = await Promise.all([
      tx`select 1 from executor_runs where id = ${item.runId} for update`,
      finishItem(tx, item),
    ]);
    if (owned) await keep(tx);
  });
  return true;
}
