import { WORK_CHANNEL } from '@/lib/outbox/channel';
import type { StoredEvent } from '@/lib/outbox/event';
import { holds } from './expression';
import type { Registry } from './function-config';
import { saveStep } from './save-step';
import type { Engine, Tx } from './types';

export type EndStatus = 'completed' | 'failed' | 'cancelled';
type Ended = { fnId: string; events: StoredEvent[]; parentRunId: string | null; parentStepId: string | null };

/**
 * Ends a run: drops its open work, hands the result to the run that invoked it, and tells who listens (`onFailure` among
 * them). A run that has ended already stays as it is.
 */
export async function endRun(engine: Engine, tx: Tx, runId: string, status: EndStatus, output: unknown): Promise<void> {
  const now = engine.clock.now().getTime();
  const [run] = await tx<Ended[]>`
    update executor_runs set status = ${status}, output = ${JSON.stringify(output ?? null)}::text::json,
      ended_at = to_timestamp(${now}::float8 / 1000), pending_steps = '{}',
      unique_key = case when unique_key like 'single:%' or status = 'pending' then null else unique_key end
    where id = ${runId} and status in ('running', 'pending')
    returning fn_id as "fnId", events, parent_run_id as "parentRunId", parent_step_id as "parentStepId"`;
  if (!run) return;
  await Promise.all([
    tx`delete from executor_queue where run_id = ${runId}`,
    tx`delete from executor_waits where run_id = ${runId}`,
  ]);
  if (run.parentRunId && run.parentStepId) {
    const error = output ?? { name: 'Error', message: `the invoked run was ${status}` };
    const result = status === 'completed' ? { data: output ?? null } : { error };
    await saveStep(engine, tx, run.parentRunId, run.parentStepId, result, true);
  }
  await tellEnd(engine, tx, runId, run, status, output, now);
}

/** True when some function is started by the end of a run of this function. */
export function endIsHeard(registry: Registry, name: string, data: unknown): boolean {
  return registry.functions.some((fn) =>
    fn.eventTriggers.some((t) => t.event === name && holds(t.expression, { event: { name, data } })),
  );
}

async function tellEnd(
  { registry }: Engine,
  tx: Tx,
  runId: string,
  run: Ended,
  status: EndStatus,
  output: unknown,
  now: number,
): Promise<void> {
  const names = ['inngest/function.finished'];
  if (status !== 'completed') names.push(`inngest/function.${status}`);
  const result =
    status === 'completed' ? { result: output ?? null } : { error: output ?? { name: 'Error', message: status } };
  const data = { function_id: run.fnId, run_id: runId, event: run.events[0], events: run.events, ...result };
  for (const name of names.filter((each) => endIsHeard(registry, each, data))) {
    await tx`insert into outbox_events (id, name, data, created_at)
      values (${`${name}:${runId}:${now}`}, ${name}, ${JSON.stringify(data)}::text::json, to_timestamp(${now}::float8 / 1000))
      on conflict do nothing`;
    await tx`select pg_notify(${WORK_CHANNEL}, '')`;
  }
}
