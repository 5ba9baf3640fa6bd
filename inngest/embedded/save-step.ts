import { addItem } from './queue';
import type { Engine, StepOutput, Tx } from './types';

/**
 * Memoizes the result of a step and, when nothing else of its parallel group is open, has the function called again.
 * @param waited the step is one that waits (event, sleep, invoked run): it must still be waiting
 */
export async function saveStep(
  engine: Engine,
  tx: Tx,
  runId: string,
  stepId: string,
  output: StepOutput,
  waited: boolean,
): Promise<void> {
  const [run] = await tx<{ fnId: string; lane: string | null; open: number }[]>`
    update executor_runs set pending_steps = array_remove(pending_steps, ${stepId})
    where id = ${runId} and status = 'running'
    returning fn_id as "fnId", lane, cardinality(pending_steps) as open`;
  if (!run) return;
  if (waited) {
    const { count } = await tx`delete from executor_waits where run_id = ${runId} and step_id = ${stepId}`;
    if (count === 0) return;
    await tx`delete from executor_queue where run_id = ${runId} and slot = ${`timer:${stepId}`}`;
  }
  const { count: added } = await tx`
    insert into executor_steps (run_id, step_id, output) values (${runId}, ${stepId}, ${JSON.stringify(output)}::text::json)
    on conflict do nothing`;
  if (added > 0 && run.open === 0) await callAgain(engine, tx, { runId, ...run }, stepId);
}

/** Queues one more call of a run's function; `cause` is the step after which it goes on. */
export async function callAgain(
  engine: Engine,
  tx: Tx,
  run: { runId: string; fnId: string; lane: string | null },
  cause: string,
): Promise<void> {
  const availableMs = engine.clock.now().getTime();
  await addItem(tx, { runId: run.runId, slot: `after:${cause}`, queue: run.fnId, lane: run.lane, availableMs });
}
