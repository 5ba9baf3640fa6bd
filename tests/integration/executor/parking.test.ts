import { Inngest } from 'inngest';
import { serve } from 'inngest/edge';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EMBEDDED_URL } from '@/inngest/embedded/call-function';
import { createExecutor } from '@/inngest/embedded/executor';
import { createPruner } from '@/inngest/embedded/prune';
import { listFailedRuns, queueStats, retryFailedRun } from '@/inngest/embedded/queries';
import { emitEvent } from '@/lib/outbox/emit';
import { listParkedEvents, outboxStats, retryParkedEvent } from '@/lib/outbox/queries';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, silent, type TestExecutor, until } from './embedded-driver';

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: TestExecutor;

beforeEach(async () => {
  database = await testDatabase();
  app = embeddedExecutor(database.sql);
});
afterEach(async () => {
  await app.executor.stop(500);
  await database.drop();
});

const ids = createIds(systemClock);
const emit = (name: string, data: Record<string, unknown>, db = database.db) =>
  emitEvent({ db, clock: systemClock, ids }, { name, data });

it('keeps a failed run with its error until a person retries it, and then goes on where it failed', async () => {
  const { sql } = database;
  await app.start();
  await emit('t/fixable', { k: 'a' });
  const [failed] = await until(async () => {
    const rows = await listFailedRuns(sql);
    return rows.length > 0 ? rows : null;
  });
  expect(failed).toMatchObject({ fnId: 'app-fixable', event: 't/fixable', error: 'not yet' });
  const before = failed && { endedAt: failed.endedAt, id: failed.id };
  expect(await listFailedRuns(sql, before ? { before } : {})).toEqual([]);
  expect(await retryFailedRun(sql, failed?.id ?? '')).toBe(true);
  await until(() => app.notes.find((note) => note.what === 'fixable.done'));
  expect(app.notes.filter((note) => note.what === 'fixable.kept')).toHaveLength(1);
  expect(await listFailedRuns(sql)).toEqual([]);
  expect(await retryFailedRun(sql, failed?.id ?? '')).toBe(false);
});

it('parks an event that no function listens to, unless it may go unheard, and takes it up again', async () => {
  const { sql } = database;
  await app.start();
  const id = await emit('t/unknown', { k: 'a' });
  await emit('t/signal', { k: 'a' });
  await until(async () => (await sql`select 1 from outbox_events where status = 'pending'`).length === 0);
  const [parked, ...others] = await listParkedEvents(sql);
  expect(others).toEqual([]);
  expect(parked).toMatchObject({ id, name: 't/unknown', reason: 'no function listens to t/unknown' });
  expect(await outboxStats(sql, new Date())).toMatchObject({ pending: 0, parked: 1 });
  await sql`update outbox_events set name = 't/seen' where id = ${id}`;
  expect(await retryParkedEvent(sql, id)).toBe(true);
  await until(() => app.notes.find((note) => note.what === 'seen.run' && note.id === id));
  expect(await retryParkedEvent(sql, id)).toBe(false);
});

it('tells nothing of a transaction that was rolled back, and nothing twice', async () => {
  const { db, sql } = database;
  await app.start();
  await db
    .transaction(async (tx) => {
      await emitEvent({ db: tx, clock: systemClock, ids }, { id: 'undone', name: 't/seen', data: { k: 'undone' } });
      throw new Error('rolled back');
    })
    .catch(() => undefined);
  for (let n = 0; n < 2; n++) {
    await emitEvent({ db, clock: systemClock, ids }, { id: 'same', name: 't/seen', data: { k: 'same' } });
  }
  await until(async () => (await sql`select 1 from executor_runs where status = 'completed'`).length === 1);
  expect(app.notes.map((note) => note.id)).toEqual(['same']);
});

it('parks the runs of a function that the app no longer has', async () => {
  await database.sql`insert into executor_runs (id, fn_id, events, created_at) values ('r', 'app-gone', '[]', now())`;
  await database.sql`insert into executor_queue (run_id, slot, queue, available_at) values ('r', 'start', 'app-gone', now())`;
  await app.start();
  const [failed] = await listFailedRuns(database.sql);
  expect(failed).toMatchObject({ id: 'r', error: 'The app has no function "app-gone" any more.' });
});

it.each([
  ['batchEvents', { batchEvents: { maxSize: 5, timeout: '2s' } } as const, 'Function "app-odd" uses batchEvents'],
  ['throttle', { throttle: { limit: 1, period: '1s' } } as const, 'Function "app-odd" uses throttle'],
  ['an account-wide limit', { concurrency: { limit: 1, scope: 'account', key: '"a"' } } as const, 'the whole account'],
  ['a broken key', { idempotency: 'event.data.(' }, 'is not an expression'],
])('does not start with a function that uses %s', async (_, options, message) => {
  const executor = createExecutor({ sql: database.sql, clock: systemClock, ids, log: silent });
  const inngest = new Inngest({ id: 'app', isDev: true, baseUrl: EMBEDDED_URL, fetch: executor.fetch, logger: silent });
  const odd = inngest.createFunction({ id: 'odd', triggers: [{ event: 't/odd' }], ...options }, async () => undefined);
  await expect(executor.start(serve({ client: inngest, functions: [odd] }))).rejects.toThrow(message);
});

it('counts the queue, and deletes what has served its time', async () => {
  const { sql } = database;
  await app.start();
  await emit('t/sleep', { k: 'a' });
  await until(async () => (await queueStats(sql)).delayed === 1);
  await emit('t/three', { k: 'b' });
  await emit('t/fixable', { k: 'c' });
  await until(async () => (await sql`select 1 from executor_runs where ended_at is not null`).length === 3);
  expect(await queueStats(sql)).toMatchObject({ ready: 0, running: 0, delayed: 0, oldestSeconds: 0 });
  const later = { now: () => new Date(Date.now() + 2 * 3_600_000) };
  const engine = { sql, clock: later, ids, log: silent, ...unused() };
  const hour = 3_600_000;
  const count = async () => {
    const [row] = await sql<{ runs: number; steps: number; events: number }[]>`
      select (select count(*)::int from executor_runs) as runs, (select count(*)::int from executor_steps) as steps,
        (select count(*)::int from outbox_events) as events`;
    return row;
  };
  await createPruner(engine, { stepsMs: hour, runsMs: 4 * hour, failedMs: 9 * hour })();
  const [{ kept } = { kept: 0 }] = await sql<{ kept: number }[]>`
    select count(*)::int as kept from executor_steps s join executor_runs r on r.id = s.run_id where r.status = 'failed'`;
  expect(await count()).toEqual({ runs: 3, steps: kept, events: 3 });
  await createPruner(engine, { stepsMs: hour, runsMs: hour, failedMs: 9 * hour })();
  expect(await count()).toEqual({ runs: 1, steps: kept, events: 0 });
});

/** Parts of an engine that pruning does not look at. */
function unused() {
  const registry = { functions: [], byId: new Map(), eventNames: new Set<string>() };
  const settings = {
    concurrency: 1,
    leaseMs: 1,
    retryScale: 1,
    maxClaims: 1,
    quiet: new Set<string>(),
    random: () => 0,
  };
  return { registry, settings };
}
