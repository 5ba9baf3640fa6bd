import { afterEach, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, type TestExecutor, until } from './embedded-driver';

let database: Awaited<ReturnType<typeof testDatabase>>;
let open: TestExecutor[] = [];
let now = '';
const clock = { now: () => new Date(now) };

beforeEach(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  for (const app of open.splice(0)) await app.executor.stop(500);
  await database.drop();
});

async function start(): Promise<TestExecutor> {
  const app = embeddedExecutor(database.sql, { clock });
  await app.start();
  open.push(app);
  return app;
}
const ticks = () => open.flatMap((app) => app.notes).filter((note) => note.what === 'cron.run');
const tickTimes = () => ticks().map((note) => new Date(Number(note.ts)).toISOString());

it('starts a tick in its own time zone, once for all processes', async () => {
  now = '2026-12-31T23:00:00Z';
  const apps = [await start(), await start()];
  now = '2027-01-01T07:59:59Z';
  for (const app of apps) app.executor.poke();
  await apps[0]?.inngest.send({ name: 't/three', data: { k: 'early' } });
  await until(() => apps.some((app) => app.notes.some((note) => note.what === 'steps.done')));
  expect(ticks()).toEqual([]);
  now = '2027-01-01T08:00:00Z';
  for (const app of apps) app.executor.poke();
  await until(() => ticks().length > 0);
  await until(async () => (await database.sql`select 1 from executor_queue`).length === 0);
  expect(tickTimes()).toEqual(['2027-01-01T08:00:00.000Z']);
});

it('catches up once for all the ticks that were missed', async () => {
  now = '2026-06-01T00:00:00Z';
  await (await start()).executor.stop();
  open = [];
  now = '2030-06-01T00:00:00Z';
  await start();
  await until(() => ticks().length > 0);
  await start();
  await until(async () => (await database.sql`select 1 from executor_queue`).length === 0);
  expect(tickTimes()).toEqual(['2030-01-01T08:00:00.000Z']);
});

it('fires no tick of the time before it knew the timetable', async () => {
  now = '2026-06-01T00:00:00Z';
  const app = await start();
  await app.inngest.send({ name: 't/three', data: { k: 'a' } });
  await until(() => app.notes.some((note) => note.what === 'steps.done'));
  expect(ticks()).toEqual([]);
});

it('wakes a sleeper when the clock says so', async () => {
  now = '2026-06-01T00:00:00Z';
  const app = await start();
  await app.inngest.send({ name: 't/loop', data: { k: 'a' } });
  await until(async () => (await database.sql`select 1 from executor_queue where queue = '@timer'`).length === 1);
  now = '2026-06-01T00:00:02Z';
  app.executor.poke();
  await until(() => app.notes.find((note) => note.what === 'loop.done'));
});
