import { momentMs } from './duration';
import { endRun } from './end-run';
import { waitMatchKey } from './match-key';
import type { Op } from './protocol';
import { addItem, addTimer } from './queue';
import { callAgain, saveStep } from './save-step';
import { startRuns } from './start-runs';
import { type Claimed, type Engine, type RunState, TIMER_QUEUE, type Tx } from './types';

const OPEN_OPS = new Set(['StepPlanned', 'Sleep', 'WaitForEvent', 'InvokeFunction']);
const A_YEAR_MS = 366 * 86_400_000;

type Target = { engine: Engine; tx: Tx; runId: string; run: RunState; lane: string | null; group: boolean };

/** Carries out what one call of a function asked for. The caller holds the run's row locked and has finished the item. */
export async function applyOps(
  engine: Engine,
  tx: Tx,
  item: Claimed,
  run: RunState,
  ops: readonly Op[],
): Promise<void> {
  const [row] = await tx<{ lane: string | null }[]>`select lane from executor_runs where id = ${item.runId}`;
  const opened = ops.filter((op) => OPEN_OPS.has(op.op));
  const memoized = await memoizedOf(tx, item.runId, opened);
  const fresh = opened.filter((op) => !memoized.has(op.id)).map((op) => op.id);
  if (opened.length > 1 && fresh.length > 0) {
    await tx`update executor_runs set pending_steps =
        array(select distinct unnest(pending_steps || ${fresh}::text[])) where id = ${item.runId}`;
  }
  const target = { engine, tx, runId: item.runId, run, lane: row?.lane ?? null, group: ops.length > 1 };
  for (const op of ops) if (!memoized.has(op.id)) await applyOp(target, op);
}

/** Later calls report open steps again: those that are done by now must not be started anew. */
async function memoizedOf(tx: Tx, runId: string, ops: readonly Op[]): Promise<Set<string>> {
  if (ops.length === 0) return new Set();
  const rows = await tx<{ id: string }[]>`
    select step_id as id from executor_steps where run_id = ${runId} and step_id = any(${ops.map((op) => op.id)})`;
  return new Set(rows.map((row) => row.id));
}

async function applyOp(target: Target, op: Op): Promise<void> {
  const { engine, tx, runId, run, lane } = target;
  const now = engine.clock.now().getTime();
  switch (op.op) {
    case 'Step':
    case 'StepRun':
      return saveStep(engine, tx, runId, op.id, { data: op.data ?? null }, false);
    case 'StepError':
    case 'StepFailed':
      return saveStep(engine, tx, runId, op.id, { error: op.error ?? { name: 'Error', message: '' } }, false);
    case 'StepPlanned':
      return addItem(tx, {
        runId,
        slot: `plan:${op.id}`,
        queue: run.fnId,
        stepId: op.id,
        lane,
        planned: target.group,
        availableMs: now,
      });
    case 'Sleep':
      return addTimer(tx, runId, op.id, momentMs(op.name ?? '', now));
    case 'WaitForEvent':
      return waitForEvent(target, op, now);
    case 'InvokeFunction':
      return invokeFunction(target, op, now);
    case 'DiscoveryRequest':
      return callAgain(engine, tx, { runId, fnId: run.fnId, lane }, op.id);
    case 'RunComplete':
      return endRun(engine, tx, runId, 'completed', op.data);
    default:
      return endRun(engine, tx, runId, 'failed', {
        name: 'UnsupportedStep',
        message: `The function uses ${op.op}, which the embedded executor does not support.`,
      });
  }
}

async function waitForEvent({ tx, runId, run }: Target, op: Op, now: number): Promise<void> {
  const expression = op.opts?.if ?? null;
  const expires = op.opts?.timeout ? momentMs(op.opts.timeout, now) : now + A_YEAR_MS;
  const { count } = await tx`
    insert into executor_waits (run_id, step_id, event, expression, match_key, expires_at)
    values (${runId}, ${op.id}, ${op.name ?? op.opts?.event ?? ''}, ${expression},
      ${waitMatchKey(expression, run.events[0] ?? {})}, to_timestamp(${expires}::float8 / 1000))
    on conflict do nothing`;
  if (count > 0) await addTimer(tx, runId, op.id, expires);
}

async function invokeFunction({ engine, tx, runId }: Target, op: Op, now: number): Promise<void> {
  const fn = engine.registry.byId.get(op.opts?.function_id ?? '');
  if (!fn) {
    const message = `There is no function "${op.opts?.function_id}" to invoke.`;
    return saveStep(engine, tx, runId, op.id, { error: { name: 'Error', message } }, false);
  }
  const expires = op.opts?.timeout ? momentMs(op.opts.timeout, now) : null;
  const { count } = await tx`
    insert into executor_waits (run_id, step_id, event, expires_at)
    values (${runId}, ${op.id}, '', to_timestamp(${expires ?? now + A_YEAR_MS}::float8 / 1000)) on conflict do nothing`;
  if (count === 0) return;
  if (expires !== null) await addTimer(tx, runId, op.id, expires, 'The invoked function did not finish in time.');
  const data = op.opts?.payload?.data ?? {};
  const event = { id: engine.ids.next(), name: 'inngest/function.invoked', data, ts: now };
  await startRuns(engine, tx, [{ fn, events: [event], parent: { runId, stepId: op.id } }]);
}

/** A timer came due: a sleep is over, a wait has found nothing, or a run took too long. */
export async function fireTimer(engine: Engine, tx: Tx, item: Claimed): Promise<void> {
  if (item.queue !== TIMER_QUEUE || item.stepId === null) return;
  if (item.slot === 'finish') {
    return endRun(engine, tx, item.runId, 'cancelled', { name: 'Timeout', message: 'The run took too long.' });
  }
  await tx`delete from executor_waits where run_id = ${item.runId} and step_id = ${item.stepId}`;
  const output = item.failure === null ? { data: null } : { error: { name: 'Error', message: item.failure } };
  await saveStep(engine, tx, item.runId, item.stepId, output, false);
}
