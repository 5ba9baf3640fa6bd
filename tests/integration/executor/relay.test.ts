import { afterEach, beforeEach, expect, it } from 'vitest';
import { emitEvent } from '@/lib/outbox/emit';
import type { StoredEvent } from '@/lib/outbox/event';
import { listParkedEvents } from '@/lib/outbox/queries';
import { relayBackoffSeconds, relayOnce, startRelay } from '@/lib/outbox/relay';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { testDatabase } from '@/tests/support/database';
import { silent, until } from './embedded-driver';

let database: Awaited<ReturnType<typeof testDatabase>>;
let now = new Date('2026-06-01T00:00:00Z');
const clock = { now: () => now };
const ids = createIds(systemClock);

beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const emit = (id: string) => emitEvent({ db: database.db, clock, ids }, { id, name: 't/told', data: { id } });
const relay = (send: (events: StoredEvent[]) => Promise<void>) =>
  relayOnce({ sql: database.sql, clock, log: silent, send });
const statuses = async () => {
  const rows = await database.sql<
    { s: string }[]
  >`select id || ':' || status as s from outbox_events order by position`;
  return rows.map((row) => row.s);
};

it('sends in order, with the id of the row, and marks what was sent', async () => {
  for (const id of ['c', 'a', 'b']) await emit(id);
  const sent: StoredEvent[] = [];
  expect(await relay(async (events) => void sent.push(...events))).toBe(3);
  expect(sent.map((event) => event.id)).toEqual(['c', 'a', 'b']);
  expect(sent[0]).toEqual({ id: 'c', name: 't/told', data: { id: 'c' }, ts: now.getTime() });
  expect(await statuses()).toEqual(['c:sent', 'a:sent', 'b:sent']);
  expect(await relay(() => Promise.reject(new Error('nothing to send')))).toBe(0);
});

it('tries again later when the server is away', async () => {
  await emit('a');
  expect(await relay(() => Promise.reject(new Error('away')))).toBe(0);
  const sent: string[] = [];
  const take = async (events: StoredEvent[]) => void sent.push(...events.map((event) => event.id));
  expect(await relay(take)).toBe(0);
  now = new Date(now.getTime() + 1_000 * relayBackoffSeconds(0));
  expect(await relay(take)).toBe(1);
  expect(sent).toEqual(['a']);
});

it('parks an event that the server never takes, and sends the others', async () => {
  for (const id of ['a', 'bad', 'b']) await emit(id);
  const sent: string[] = [];
  const picky = async (events: StoredEvent[]) => {
    if (events.some((event) => event.id === 'bad')) throw new Error('refused');
    sent.push(...events.map((event) => event.id));
  };
  for (let n = 0; n < 80; n++) {
    await relay(picky);
    now = new Date(now.getTime() + 3_600_000);
  }
  expect(sent.sort()).toEqual(['a', 'b']);
  expect(await listParkedEvents(database.sql)).toMatchObject([{ id: 'bad', reason: 'refused' }]);
});

it('wakes up by itself, and two relays send nothing twice', async () => {
  const sent: string[] = [];
  const send = async (events: StoredEvent[]) => void sent.push(...events.map((event) => event.id));
  const options = { sql: database.sql, clock, log: silent, send, pollMs: 60_000 };
  const relays = [startRelay(options), startRelay(options)];
  const all = Array.from({ length: 50 }, (_, n) => `e${n}`);
  await emit('first');
  await until(() => sent.includes('first'));
  for (const id of all) await emit(id);
  await until(() => sent.length >= all.length + 1);
  for (const each of relays) await each.stop();
  expect(sent.sort()).toEqual(['first', ...all].sort());
});
