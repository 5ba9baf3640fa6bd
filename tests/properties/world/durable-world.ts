import type { Inngest } from 'inngest';
import { NonRetriableError } from 'inngest';
import type { Sql } from '@/db/client';
import { allFunctions } from '@/inngest/functions/all';
import type { Services } from '@/inngest/services';
import { type Gate, startThread, type Thread } from './gate';
import type { SimClock } from './sim-clock';

type Event = { id: string; name: string; data: Record<string, unknown> };
type Limit = { key?: string };
type Config = {
  id: string;
  triggers?: readonly { event?: string; cron?: string }[];
  idempotency?: string;
  concurrency?: Limit | readonly Limit[];
  cancelOn?: readonly { event: string; match?: string }[];
  retries?: number;
  onFailure?: (input: { event: { data: unknown }; error: Error }) => Promise<void>;
};
type Handler = (input: {
  event: Event;
  step: unknown;
  runId: string;
  attempt: number;
  logger: Console;
}) => Promise<unknown>;
type Fn = { config: Config; handler: Handler };
/** One run of a function: what its steps gave, and when it may go on. */
type Run = {
  id: string;
  fnId: string;
  event: Event;
  memo: Map<string, unknown>;
  failures: Map<string, number>;
  wakeAt: number;
  status: 'open' | 'finished' | 'failed' | 'cancelled';
  thread: Thread | null;
};

const RETRY_MS = 2_000;
const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

class Parked extends Error {}

export type DurableWorld = ReturnType<typeof createDurableWorld>;

/**
 * Drives the product's real durable functions in memory: steps are remembered, events come from the real outbox, and a run that was
 * killed begins again with what its steps had given. The real drivers have tests of their own.
 */
export function createDurableWorld(input: { sql: Sql; clock: SimClock; services: (gate: Gate) => Services }) {
  const { sql, clock } = input;
  const runs: Run[] = [];
  const zombies: Thread[] = [];
  const errors: unknown[] = [];

  /** Functions made for one thread, so that all they do goes through its gate. */
  function functionsFor(gate: Gate): Map<string, Fn> {
    const collector = { createFunction: (config: Config, handler: Handler): Fn => ({ config, handler }) };
    // Stands in for the SDK's client: the functions only call `createFunction` on it, and what comes back is ours.
    const made = allFunctions(collector as unknown as Inngest, input.services(gate)) as unknown as Fn[];
    return new Map(made.map((fn) => [fn.config.id, fn]));
  }
  const catalogue = functionsFor(async () => 'go');

  function stepTools(run: Run, memo: Map<string, unknown>, gate: Gate) {
    const park = (id: string, until: number) => {
      if (memo.has(id)) return;
      if (run.memo === memo) run.wakeAt = until;
      memo.set(id, null);
      throw new Parked();
    };
    return {
      async run(id: string, work: () => Promise<unknown>) {
        if (memo.has(id)) return memo.get(id);
        const value = await work().catch((error: unknown) => failed(run, id, error));
        await gate('save');
        const saved: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
        memo.set(id, saved);
        return saved;
      },
      sleep: async (id: string, duration: string | number) => park(id, clock.now().getTime() + durationMs(duration)),
      sleepUntil: async (id: string, at: Date | string) => park(id, new Date(at).getTime()),
    };
  }

  /** A step that threw: the run waits and is tried again, or has failed for good. */
  function failed(run: Run, stepId: string, error: unknown): never {
    const count = (run.failures.get(stepId) ?? 0) + 1;
    run.failures.set(stepId, count);
    const most = catalogue.get(run.fnId)?.config.retries ?? 4;
    if (error instanceof NonRetriableError || count > most) throw error;
    if (count > 3) errors.push(error);
    run.wakeAt = clock.now().getTime() + RETRY_MS * 2 ** Math.min(count, 8);
    throw new Parked();
  }

  /** Makes a thread of a run. It writes to a memory of its own once another thread has taken its place. */
  function begin(run: Run): Thread {
    const memo = new Map(run.memo);
    run.memo = memo;
    const thread = startThread(`${run.fnId} ${run.id}`, async (gate) => {
      const fn = functionsFor(gate).get(run.fnId);
      if (!fn) throw new Error(`no function ${run.fnId}`);
      const step = stepTools(run, memo, gate);
      const current = () => run.memo === memo;
      try {
        await fn.handler({ event: run.event, step, runId: run.id, attempt: 0, logger: console });
        if (current()) run.status = 'finished';
      } catch (error) {
        if (error instanceof Parked) return;
        if (!current()) return;
        run.status = 'failed';
        await fn.config.onFailure?.({
          event: { data: { run_id: run.id, event: run.event } },
          error: error instanceof Error ? error : new Error(String(error)),
        });
      }
    });
    run.thread = thread;
    return thread;
  }

  function accept(event: Event): void {
    for (const run of runs) {
      const cancels = catalogue.get(run.fnId)?.config.cancelOn ?? [];
      if (
        run.status === 'open' &&
        cancels.some((one) => one.event === event.name && sameField(one.match, run.event, event))
      )
        run.status = 'cancelled';
    }
    for (const { config } of catalogue.values()) {
      if (!config.triggers?.some((one) => one.event === event.name)) continue;
      const key = config.idempotency ? fieldOf(config.idempotency.replace(/^event\./, ''), event) : null;
      const repeats = runs.some(
        (run) =>
          run.fnId === config.id &&
          (run.event.id === event.id ||
            (key !== null && fieldOf((config.idempotency ?? '').replace(/^event\./, ''), run.event) === key)),
      );
      if (repeats) continue;
      runs.push(newRun(config.id, event));
    }
  }

  /** The minute of those functions that look at the clock. One at a time, as their configuration says. */
  function tick(): void {
    for (const { config } of catalogue.values()) {
      const underWay = runs.some((run) => run.fnId === config.id && run.status === 'open');
      if (underWay || !config.triggers?.some((one) => one.cron)) continue;
      runs.push(newRun(config.id, { id: `tick-${runs.length}`, name: 'tick', data: {} }));
    }
  }

  /** Takes up what was told since the last time. */
  async function takeEvents(): Promise<void> {
    const rows = await sql<(Event & { position: number })[]>`
      with told as (delete from outbox_events returning id, name, data, position) select * from told order by position`;
    for (const { id, name, data } of rows) accept({ id, name, data });
  }

  const lanes = (run: Run): string | null => {
    const limits = catalogue.get(run.fnId)?.config.concurrency ?? [];
    const key = [limits].flat().find((one) => one.key)?.key;
    return key ? `${run.fnId}:${fieldOf(key.replace(/^event\./, ''), run.event)}` : null;
  };
  const alive = (run: Run) => run.thread?.state() === 'waiting';

  /** Runs that can go on now: under way, or due and with their lane free. */
  function ready(): Run[] {
    const now = clock.now().getTime();
    const busy = new Set(runs.filter(alive).map(lanes));
    return runs.filter(
      (run) =>
        run.status === 'open' && (alive(run) || (run.wakeAt <= now && (lanes(run) === null || !busy.has(lanes(run))))),
    );
  }

  return {
    runs,
    errors,
    takeEvents,
    tick,
    ready,
    zombies,
    threadOf: (run: Run) => (alive(run) && run.thread ? run.thread : begin(run)),
    /** The process is gone; with `haunt` it only looks gone, and goes on beside its successor. */
    crash(run: Run, haunt: boolean): void {
      if (!run.thread || !alive(run)) return;
      if (haunt) zombies.push(run.thread);
      else run.thread.kill();
      run.memo = new Map(run.memo);
      run.thread = null;
    },
    nextWake: (): number | null => {
      const times = runs.filter((run) => run.status === 'open' && !alive(run)).map((run) => run.wakeAt);
      return times.length > 0 ? Math.min(...times) : null;
    },
  };
}

function newRun(fnId: string, event: Event): Run {
  return {
    id: `run-${event.id}-${fnId}`,
    fnId,
    event,
    memo: new Map(),
    failures: new Map(),
    wakeAt: 0,
    status: 'open',
    thread: null,
  };
}

function fieldOf(path: string, event: Event): string {
  const name = path.split('.').at(-1) ?? '';
  return String(event.data[name] ?? '');
}

function sameField(match: string | undefined, a: Event, b: Event): boolean {
  return match === undefined || fieldOf(match, a) === fieldOf(match, b);
}

function durationMs(duration: string | number): number {
  if (typeof duration === 'number') return duration;
  return [...duration.matchAll(/(\d+)\s*(ms|s|m|h|d)/g)].reduce(
    (sum, [, n, unit]) => sum + Number(n) * (UNITS[unit ?? ''] ?? 0),
    0,
  );
}
