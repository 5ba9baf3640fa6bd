import { endRun } from './end-run';
import { type Engine, TIMER_QUEUE } from './types';

/** Parks runs whose function this version of the app no longer has: seen and decided by a person, not waiting for ever. */
export async function failUnknownRuns(engine: Engine): Promise<void> {
  const known = [TIMER_QUEUE, ...engine.registry.byId.keys()];
  const lost = await engine.sql<{ runId: string; queue: string }[]>`
    select distinct run_id as "runId", queue from executor_queue where queue <> all(${known}) and leased_until is null`;
  for (const { runId, queue } of lost) {
    const error = { name: 'UnknownFunction', message: `The app has no function "${queue}" any more.` };
    await engine.sql.begin((tx) => endRun(engine, tx, runId, 'failed', error));
  }
}
