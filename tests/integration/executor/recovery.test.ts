import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { createCheckpointer } from '@/inngest/embedded/checkpoint';
import { listFailedRuns } from '@/inngest/embedded/queries';
import { finishItem, releaseItems, retryItem } from '@/inngest/embedded/queue';
import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, type TestExecutor, until } from './embedded-driver';
import type { Note } from './fns';

let database: Awaited<ReturnType<typeof testDatabase>>;
let open: { stop(): Promise<unknown> }[] = [];

beforeEach(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
  await database.drop();
});

async function start(options: Parameters<typeof embeddedExecutor>[1] = {}, sql = database.sql): Promise<TestExecutor> {
  const app = embeddedExecutor(sql, options);
  await app.start();
  open.push({ stop: () => app.executor.stop(500) });
  return app;
}

it('goes on with the work of an executor that lost the database, from the last saved step', async () => {
  const lost = openDatabase(database.url, 3);
  const first = await start({ leaseMs: 600 }, lost.sql);
  open = [];
  await first.inngest.send({ name: 't/slow', data: { k: 'a', ms: 300 } });
  await until(async () => (await database.sql`select 1 from executor_steps`).length === 1);
  await lost.sql.end({ timeout: 0 });
  const second = await start({ leaseMs: 600 });
  await until(() => second.notes.find((note) => note.what === 'slow.done'));
  expect(second.notes.filter((note) => note.what === 'slow.step').map((note) => note.i)).toEqual([1, 2]);
  await first.executor.stop(0).catch(() => undefined);
});

it('takes up everything after kill -9, and repeats no step that was saved', async () => {
  const notes: Note[] = [];
  const sender = embeddedExecutor(database.sql);
  const keys = Array.from({ length: 40 }, (_, i) => `k${i}`);
  const spawned = async (): Promise<ChildProcess> => {
    const script = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, database.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    open.push({ stop: async () => child.exitCode ?? child.signalCode ?? killed(child) });
    if (child.stdout) createInterface(child.stdout).on('line', (line) => notes.push(JSON.parse(line)));
    return child;
  };
  const child = await spawned();
  await until(() => notes.some((note) => note.what === 'ready'));
  await sender.inngest.send(keys.map((k) => ({ name: 't/slow', data: { k, ms: 40 } })));
  await until(() => notes.filter((note) => note.what === 'slow.done').length >= 5);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const saved = await database.sql<{ k: string; name: string }[]>`
    select r.events->0->'data'->>'k' as k, s.name from executor_steps s join executor_runs r on r.id = s.run_id`;
  await spawned();
  await until(() => keys.every((k) => notes.some((note) => note.what === 'slow.done' && note.k === k)), 25_000);
  const times = (k: string, i: number) => notes.filter((n) => n.what === 'slow.step' && n.k === k && n.i === i).length;
  expect(saved.length).toBeGreaterThan(10);
  expect(saved.filter(({ k, name }) => times(k, Number(name.slice(1))) !== 1)).toEqual([]);
  await until(async () => (await database.sql`select 1 from executor_queue`).length === 0);
  const states = await database.sql`select status, count(*)::int as n from executor_runs group by status`;
  expect(states.map((row) => ({ ...row }))).toEqual([{ status: 'completed', n: keys.length }]);
});

it('refuses the results of a worker that lost its item to another', async () => {
  const { sql } = database;
  await sql`insert into executor_runs (id, fn_id, events, created_at) values ('r', 'app-three', '[]', now())`;
  await sql`insert into executor_queue (run_id, slot, queue, gen, available_at, leased_until)
    values ('r', 'start', 'app-three', 2, now(), now() + interval '1 minute')`;
  const [row] = await sql<{ id: number }[]>`select id::float8 as id from executor_queue`;
  const id = row?.id ?? 0;
  const checkpoint = createCheckpointer({ sql });
  const steps = [{ id: 's', op: 'StepRun', data: 1 }];
  const [stale, live] = await Promise.all([
    checkpoint({ itemId: id, gen: 1, runId: 'r', steps }),
    checkpoint({ itemId: id, gen: 2, runId: 'r', steps: [{ id: 't', op: 'StepRun', data: 2 }] }),
  ]);
  expect([stale, live]).toEqual([false, true]);
  const names = await sql<{ stepId: string }[]>`select step_id as "stepId" from executor_steps`;
  expect(names.map((each) => each.stepId)).toEqual(['t']);
  await retryItem(sql, { id, gen: 1 }, Date.now());
  await releaseItems(sql, [{ id, gen: 1 }]);
  expect(await finishItem(sql, { id, gen: 1 })).toBe(false);
  const [kept] = await sql<{ attempt: number; leased: boolean }[]>`
    select attempt, leased_until is not null as leased from executor_queue`;
  expect(kept).toEqual({ attempt: 0, leased: true });
  expect(await finishItem(sql, { id, gen: 2 })).toBe(true);
});

it('works on after every connection was cut', async () => {
  const app = await start();
  await app.inngest.send({ name: 't/three', data: { k: 'before' } });
  await until(() => app.notes.find((note) => note.k === 'before' && note.what === 'steps.done'));
  await database.sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.catch(() => undefined);
  await until(() =>
    app.inngest.send({ name: 't/three', data: { k: 'after' } }).then(
      () => true,
      () => false,
    ),
  );
  await until(() => app.notes.find((note) => note.k === 'after' && note.what === 'steps.done'));
});

it('parks a run that takes its process down again and again', async () => {
  const { sql } = database;
  await sql`insert into executor_runs (id, fn_id, events, created_at)
    values ('deadly', 'app-three', ${JSON.stringify([{ id: 'e', name: 't/three', data: { k: 'deadly' }, ts: 1 }])}::text::json, now())`;
  await sql`insert into executor_queue (run_id, slot, queue, claims, available_at, leased_until)
    values ('deadly', 'start', 'app-three', 8, now(), now() - interval '1 second')`;
  const app = await start({ leaseMs: 300 });
  const [failed] = await until(async () => {
    const rows = await listFailedRuns(sql);
    return rows.length > 0 ? rows : null;
  });
  expect(failed).toMatchObject({ id: 'deadly', fnId: 'app-three', error: expect.stringContaining('stopped 8 times') });
  expect(app.notes).toEqual([]);
});

it('gives back at once what it had no time to finish when it stops', async () => {
  const first = embeddedExecutor(database.sql);
  await first.start();
  await first.inngest.send({ name: 't/slow', data: { k: 'a', ms: 1_000 } });
  await until(() => first.executor.stats().inFlight === 1);
  await first.executor.stop(0);
  const second = await start();
  await until(() => second.notes.find((note) => note.what === 'slow.step'), 5_000);
});

it('holds the limits of lanes over two executors on one database', async () => {
  const [a, b] = [await start({ concurrency: 6 }), await start({ concurrency: 6 })];
  const keys = Array.from({ length: 80 }, (_, i) => `k${i}`);
  await a.inngest.send(keys.map((k, n) => ({ name: 't/lane', data: { k, tenant: `t${n % 7}`, n } })));
  const doneIn = (app: TestExecutor) => app.notes.filter((note) => note.what === 'lane.done');
  await until(() => {
    for (const app of [a, b]) app.executor.poke();
    return doneIn(a).length + doneIn(b).length === keys.length;
  });
  const spans = [...spansOf(a), ...spansOf(b)];
  expect(doneIn(a).length).toBeGreaterThan(0);
  expect(doneIn(b).length).toBeGreaterThan(0);
  for (const one of spans) {
    const others = spans.filter((other) => other !== one && other.from < one.to && one.from < other.to);
    expect(others.filter((other) => other.lane === one.lane)).toEqual([]);
    expect(others.filter((other) => other.from <= one.from).length).toBeLessThan(3);
  }
});

function killed(child: ChildProcess): Promise<unknown> {
  child.kill('SIGKILL');
  return once(child, 'exit');
}

/** When each work step of a lane ran; both executors live in this process and share its clock. */
function spansOf(app: TestExecutor) {
  return app.notes
    .filter((note) => note.what === 'lane.done')
    .map((note) => ({ lane: String(note.tenant), from: Number(note.from), to: Number(note.to) }));
}
