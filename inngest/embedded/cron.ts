import { Cron } from 'croner';
import type { FunctionConfig } from './function-config';
import { startRuns } from './start-runs';
import type { Engine } from './types';

type Timetable = { fn: FunctionConfig; cron: string; schedule: Cron; nextMs: number };

/** Reads `0 9 * * *` with an optional `TZ=Europe/Berlin ` before it. Without a zone, times are UTC, as on the server. */
function readSchedule(cron: string): Cron {
  const [, zone, expression] = /^(?:TZ=(\S+)\s+)?(.*)$/.exec(cron) ?? [];
  return new Cron(expression ?? cron, { timezone: zone ?? 'UTC', paused: true });
}

/**
 * The timetables of all functions. `tick` starts what is due: once over all processes, and after a downtime once for all
 * the ticks that were missed.
 */
export async function openTimetables(engine: Engine): Promise<{ tick(): Promise<boolean> }> {
  const now = engine.clock.now().getTime();
  const timetables: Timetable[] = [];
  for (const fn of engine.registry.functions) {
    for (const cron of fn.crons) {
      const schedule = readSchedule(cron);
      const [row] = await engine.sql<{ lastMs: number }[]>`
        insert into executor_crons as c (fn_id, cron, last_tick_at)
        values (${fn.id}, ${cron}, to_timestamp(${now}::float8 / 1000))
        on conflict (fn_id, cron) do update set last_tick_at = c.last_tick_at
        returning (extract(epoch from last_tick_at) * 1000)::float8 as "lastMs"`;
      timetables.push({ fn, cron, schedule, nextMs: nextTick(schedule, row?.lastMs ?? now) });
    }
  }
  return {
    async tick() {
      const nowMs = engine.clock.now().getTime();
      let started = false;
      for (const timetable of timetables) {
        if (timetable.nextMs > nowMs) continue;
        started = (await startTick(engine, timetable, nowMs)) || started;
        timetable.nextMs = nextTick(timetable.schedule, nowMs);
      }
      return started;
    },
  };
}

function nextTick(schedule: Cron, afterMs: number): number {
  return schedule.nextRun(new Date(afterMs))?.getTime() ?? Number.POSITIVE_INFINITY;
}

async function startTick(engine: Engine, { fn, cron, schedule, nextMs }: Timetable, nowMs: number): Promise<boolean> {
  const [latest] = schedule.previousRuns(1, new Date(nowMs + 1));
  const tickMs = Math.max(nextMs, latest?.getTime() ?? 0);
  return engine.sql.begin(async (tx) => {
    const { count } = await tx`
      update executor_crons set last_tick_at = to_timestamp(${tickMs}::float8 / 1000)
      where fn_id = ${fn.id} and cron = ${cron} and last_tick_at < to_timestamp(${tickMs}::float8 / 1000)`;
    if (count === 0) return false;
    const at = new Date(tickMs).toISOString();
    const event = { id: `${fn.id}:${cron}:${at}`, name: 'inngest/scheduled.timer', data: { cron }, ts: tickMs };
    await startRuns(engine, tx, [{ fn, events: [event], uniqueKey: `cron:${cron}:${at}` }]);
    return true;
  });
}
