import type { Sql } from '@/db/client';
import { listenForWork } from '@/lib/outbox/listen-for-work';
import { createWorkLoop, type WorkLoop } from '@/lib/outbox/work-loop';
import type { Clock } from '@/lib/platform/clock';
import { errorLabel } from '@/lib/platform/errors';
import type { Ids } from '@/lib/platform/ids';
import type { Log } from '@/lib/platform/log';
import { requestRegistration, type ServeHandler } from './call-function';
import { createCheckpointer } from './checkpoint';
import { claimItems } from './claim';
import { createCompleter } from './complete-runs';
import { openTimetables } from './cron';
import { failUnknownRuns } from './fail-unknown-runs';
import { readRegistration } from './function-config';
import { ingestEvents } from './ingest';
import { createPruner, type Retention } from './prune';
import { reclaimExpired, releaseItems, renewLeases } from './queue';
import { createReceiver } from './receive-events';
import { createSdkFetch } from './sdk-fetch';
import type { Claimed, Engine, Settings } from './types';
import { type Worker, workItem } from './work-item';

const POLL_MS = 1_000;
/** Of two passes in a row, the second waits this long for company: a pass costs the database the same for one row as for ten. */
const PASS_DISTANCE_MS = 20;
const PRUNE_EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;

export type ExecutorOptions = {
  sql: Sql;
  clock: Clock;
  ids: Ids;
  log: Log;
  /** Calls at once in this process. */
  concurrency?: number;
  /** How long the work of a process that died stays untouched. */
  leaseMs?: number;
  /** Multiplies every wait before a retry; below 1 in tests. */
  retryScale?: number;
  /** A run whose process died this often without progress is parked as failed. */
  maxClaims?: number;
  /** Names of events that may go unheard; others are parked when no function listens to them. */
  quiet?: Iterable<string>;
  retention?: Partial<Retention>;
  random?: () => number;
};

export type Executor = {
  /** For the Inngest client's `fetch` option. */
  fetch: typeof globalThis.fetch;
  /** Registers the functions behind the SDK's handler and begins to work. @throws when one cannot be run here */
  start(handler: ServeHandler): Promise<void>;
  /** Lets calls under way end for a while, then gives back what is left. */
  stop(graceMs?: number): Promise<void>;
  /** Looks for work now: after a test moved its clock. */
  poke(): void;
  stats(): { inFlight: number; concurrency: number; functions: number };
};

/**
 * Runs the app's durable functions in this process, over the SDK's own HTTP handler, with all state in PostgreSQL. Several
 * processes may share one database. Execution is at least once: a step whose process dies runs again, a saved one never does.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const { sql, clock, ids, log } = options;
  const settings: Settings = {
    concurrency: options.concurrency ?? 20,
    leaseMs: options.leaseMs ?? 15_000,
    retryScale: options.retryScale ?? 1,
    maxClaims: options.maxClaims ?? 8,
    quiet: new Set(options.quiet),
    random: options.random ?? Math.random,
  };
  const engine: Engine = {
    sql,
    clock,
    ids,
    log,
    settings,
    registry: { functions: [], byId: new Map(), eventNames: new Set() },
  };
  let refusal: unknown;
  let running: Running | undefined;

  const sdkFetch = createSdkFetch({
    register(body) {
      try {
        engine.registry = readRegistration(body);
      } catch (error) {
        refusal = error;
        throw error;
      }
    },
    receive: createReceiver(engine),
    checkpoint: createCheckpointer(engine),
  });
  return {
    fetch: sdkFetch,
    async start(handler) {
      refusal = undefined;
      await requestRegistration(handler).catch((error: unknown) => {
        throw refusal ?? error;
      });
      await failUnknownRuns(engine);
      running = await run(engine, handler, options.retention);
    },
    async stop(graceMs = 10_000) {
      await running?.stop(graceMs);
      running = undefined;
    },
    poke: () => running?.poke(),
    stats: () => ({
      inFlight: running?.inFlight.size ?? 0,
      concurrency: settings.concurrency,
      functions: engine.registry.functions.length,
    }),
  };
}

type Running = { inFlight: Map<number, Claimed>; poke(): void; stop(graceMs: number): Promise<void> };

async function run(engine: Engine, handler: ServeHandler, retention: Partial<Retention> = {}): Promise<Running> {
  const { sql, log, settings } = engine;
  const inFlight = new Map<number, Claimed>();
  const worker: Worker = { engine, handler, complete: createCompleter(engine) };
  const timetables = await openTimetables(engine);
  const prune = createPruner(engine, {
    stepsMs: HOUR_MS,
    runsMs: 168 * HOUR_MS,
    failedMs: 2_160 * HOUR_MS,
    ...retention,
  });
  const complain = (what: string) => (error: unknown) => log.warn({ error: errorLabel(error) }, `executor: ${what}`);

  const ingesting = createWorkLoop(
    async () => {
      const more = await ingestEvents(engine);
      claiming.poke();
      return more ? 0 : POLL_MS;
    },
    complain('could not take events in'),
    { distanceMs: PASS_DISTANCE_MS },
  );
  const claiming: WorkLoop = createClaimLoop(worker, inFlight, timetables.tick, complain);
  const unlisten = listenForWork(sql, ingesting.poke);

  const heartbeat = setInterval(() => {
    const held = [...inFlight.values()];
    if (held.length > 0) renewLeases(sql, held, settings.leaseMs).catch(complain('could not renew leases'));
    reclaimExpired(sql).then((count) => count > 0 && claiming.poke(), complain('could not look for lost work'));
  }, settings.leaseMs / 3);
  const pruning = setInterval(() => prune().catch(complain('could not prune')), PRUNE_EVERY_MS);

  return {
    inFlight,
    poke: ingesting.poke,
    async stop(graceMs) {
      clearInterval(pruning);
      await Promise.all([unlisten(), ingesting.stop(), claiming.stop()]);
      const deadline = Date.now() + graceMs;
      while (inFlight.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
      clearInterval(heartbeat);
      if (inFlight.size > 0) await releaseItems(sql, [...inFlight.values()]);
    },
  };
}

function createClaimLoop(
  worker: Worker,
  inFlight: Map<number, Claimed>,
  tick: () => Promise<boolean>,
  complain: (what: string) => (error: unknown) => void,
): WorkLoop {
  const { engine } = worker;
  let more = false;

  async function work(item: Claimed): Promise<void> {
    let queued = false;
    try {
      queued = await workItem(worker, item);
    } catch (error) {
      // Its lease runs out and the work is done again from the last saved step.
      complain('an outcome could not be saved')(error);
    } finally {
      // After a lost lease the same item may be under way a second time here; that one stays.
      if (inFlight.get(item.id) === item) inFlight.delete(item.id);
      if (queued || more) loop.poke();
    }
  }
  const loop = createWorkLoop(
    async () => {
      await tick();
      const room = engine.settings.concurrency - inFlight.size;
      if (room < 1) {
        more = true;
        return POLL_MS;
      }
      const claim = await claimItems(engine, room);
      more = claim.more;
      for (const item of claim.items) {
        inFlight.set(item.id, item);
        void work(item);
      }
      const untilNext = (claim.nextMs ?? Number.POSITIVE_INFINITY) - engine.clock.now().getTime();
      return Math.min(POLL_MS, Math.max(1, Math.ceil(untilNext)));
    },
    complain('could not claim work'),
    { distanceMs: PASS_DISTANCE_MS },
  );
  return loop;
}
