import { randomUUID } from 'node:crypto';
import { expect, it as test } from 'vitest';
import { until } from './embedded-driver';
import type { Note } from './fns';

export type SentEvent = { id?: string; name: string; data: { k: string } & Record<string, unknown> };
/** They wait for timers most of the time: all at once. */
const it = test.concurrent;
/** Whatever runs the functions: what it was told, and what they noted. */
export type Driver = { notes: Note[]; send(events: SentEvent | SentEvent[]): Promise<unknown> };

/** What each feature must do, whoever drives the functions. */
export function describeFeatures(driver: () => Driver): void {
  const key = () => randomUUID();
  const send = (name: string, data: SentEvent['data']) => driver().send({ name, data });
  const notesOf = (k: string, what: string) => driver().notes.filter((note) => note.k === k && note.what === what);
  const note = (k: string, what: string) => until(() => notesOf(k, what)[0]);
  /** When another run, begun later, has passed the same way, what would have happened by now has. */
  const passTime = async () => {
    const k = key();
    await send('t/sleep', { k });
    await note(k, 'sleep.done');
  };

  it.each([
    ['t/three', 3],
    ['t/eight', 8],
    ['t/plain', 3],
  ])('%s runs each step once and remembers it', async (name, count) => {
    const k = key();
    await send(name, { k });
    expect(await note(k, 'steps.done')).toMatchObject({ n: count });
    expect(notesOf(k, 'steps.run').map((each) => each.i)).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  it('gives repeated step ids a memory of their own', async () => {
    const k = key();
    await send('t/loop', { k });
    expect(await note(k, 'loop.done')).toMatchObject({ squares: [0, 1, 4, 9], nothing: null });
    expect(notesOf(k, 'loop.run')).toHaveLength(4);
  });

  it('keeps any text, a NUL and a lone surrogate too', async () => {
    const k = key();
    await send('t/text', { k, text: 'a\u0000b "quoted" \\ ключ 🎧 \ud800' });
    const { echoed } = await note(k, 'text.done');
    expect(echoed).toContain('a\u0000b "quoted" \\ ключ 🎧 ');
  });

  it('sleeps for a duration and until a date', async () => {
    const k = key();
    await send('t/sleep', { k });
    const { slept } = await note(k, 'sleep.done');
    expect(slept).toBeGreaterThanOrEqual(1_700);
    expect(slept).toBeLessThan(6_000);
  });

  it('waits for an event by match, by condition, and no longer than the timeout', async () => {
    const [k, other] = [key(), key()];
    await send('t/wait', { k });
    await note(k, 'wait.begun');
    await until(async () => {
      await send('t/signal', { k: other, v: 0 });
      await send('t/signal', { k, v: 1 });
      return notesOf(k, 'wait.match')[0];
    });
    expect(notesOf(k, 'wait.match')[0]).toMatchObject({ got: { k, v: 1 } });
    await until(async () => {
      await send('t/signal2', { k, amount: 5 });
      await send('t/signal2', { k, amount: 50 });
      return notesOf(k, 'wait.if')[0];
    });
    expect(notesOf(k, 'wait.if')[0]).toMatchObject({ got: { amount: 50 } });
    expect(await note(k, 'wait.done')).toMatchObject({ nothing: null });
  });

  it('invokes another function and gets its result or its error', async () => {
    const k = key();
    await send('t/parent', { k });
    expect(await note(k, 'parent.done')).toMatchObject({ good: { doubled: 42 }, bad: 'child boom' });
  });

  it('retries a step as it asks, and not when it must not', async () => {
    const k = key();
    await send('t/retry', { k });
    expect(await note(k, 'retry.done')).toMatchObject({ took: 3, caught: 'nope' });
    expect(notesOf(k, 'retry.try').map((each) => each.n)).toEqual([1, 2, 3]);
    expect(notesOf(k, 'retry.fatal')).toHaveLength(1);
  });

  it('retries the body, keeps its steps, and calls onFailure when all tries failed', async () => {
    const k = key();
    await send('t/fail', { k });
    expect(await note(k, 'fail.handled')).toMatchObject({ error: 'body fails', fn: 'app-failer', logged: 'logged' });
    expect(notesOf(k, 'fail.ok')).toHaveLength(1);
    expect(notesOf(k, 'fail.handled')).toHaveLength(1);
    expect(new Set(notesOf(k, 'fail.body').map((each) => each.n))).toEqual(new Set([0, 1]));
  });

  it('retries a function without steps', async () => {
    const k = key();
    await send('t/stepless', { k });
    expect(await note(k, 'stepless.done')).toMatchObject({ n: 1 });
  });

  it('cancels by match and by condition, and only what matches', async () => {
    const [matched, met, spared] = [key(), key(), key()];
    for (const k of [matched, met, spared]) await send('t/cancel', { k });
    for (const k of [matched, met, spared]) await note(k, 'cancel.begun');
    await send('t/cancel.now', { k: matched });
    await send('t/cancel.if', { k: met, sure: true });
    await send('t/cancel.if', { k: spared, sure: false });
    await note(spared, 'cancel.end');
    await passTime();
    expect([...notesOf(matched, 'cancel.end'), ...notesOf(met, 'cancel.end')]).toEqual([]);
  });

  it('cancels a run that takes longer than it may', async () => {
    const k = key();
    await send('t/late', { k });
    await note(k, 'late.begun');
    await passTime();
    await passTime();
    expect(notesOf(k, 'late.end')).toEqual([]);
  });

  it('holds a limit of one for each key and a limit over all keys, in order of the events', async () => {
    const k = key();
    const events = Array.from({ length: 12 }, (_, n) => ({ name: 't/lane', data: { k, tenant: `${k}-${n % 5}`, n } }));
    await driver().send(events);
    await until(() => notesOf(k, 'lane.done').length === events.length);
    const runs = notesOf(k, 'lane.run');
    expect(Math.max(...runs.map((each) => Number(each.inLane)))).toBe(1);
    expect(Math.max(...runs.map((each) => Number(each.inAll)))).toBeLessThanOrEqual(3);
    const lane = notesOf(k, 'lane.done').flatMap((each) => (Number(each.n) % 5 === 0 ? [each.n] : []));
    expect(lane).toEqual([0, 5, 10]);
  });

  it('runs once for each idempotency key', async () => {
    const k = key();
    await send('t/once', { k, order: k });
    await send('t/once', { k, order: k });
    await passTime();
    expect(notesOf(k, 'once.run')).toHaveLength(1);
  });

  it('drops a second event with the same id', async () => {
    const k = key();
    await driver().send({ id: `seen-${k}`, name: 't/seen', data: { k } });
    await driver().send({ id: `seen-${k}`, name: 't/seen', data: { k } });
    await passTime();
    expect(notesOf(k, 'seen.run').map((each) => each.id)).toEqual([`seen-${k}`]);
  });

  it('sends events from a step, and starts only what the condition of the trigger lets through', async () => {
    const k = key();
    await send('t/send', { k });
    expect(await note(k, 'send.done')).toMatchObject({ ids: 2 });
    await note(k, 'sent.got');
    await passTime();
    expect(notesOf(k, 'sent.got').map((each) => each.i)).toEqual([1]);
  });

  it('debounces: the last event wins', async () => {
    const k = key();
    for (const i of [1, 2, 3]) await send('t/debounce', { k, i });
    await note(k, 'debounce.run');
    await passTime();
    expect(notesOf(k, 'debounce.run').map((each) => each.i)).toEqual([3]);
  });

  it('keeps a singleton single while it runs', async () => {
    const k = key();
    await send('t/single', { k });
    await note(k, 'single.run');
    await send('t/single', { k });
    await note(k, 'single.done');
    await passTime();
    expect(notesOf(k, 'single.run')).toHaveLength(1);
    await send('t/single', { k });
    await until(() => notesOf(k, 'single.run').length === 2);
  });

  it('runs steps in parallel, each once, and goes on when all are done', async () => {
    const [a, b, c] = [key(), key(), key()];
    await send('t/par', { k: a });
    await send('t/nested', { k: b });
    await send('t/settled', { k: c });
    expect(await note(a, 'par.done')).toMatchObject({ sum: 10 });
    expect(notesOf(a, 'par.part')).toHaveLength(3);
    expect(await note(b, 'nested.done')).toMatchObject({ joined: 'xx,yy' });
    expect(notesOf(b, 'nested.part')).toHaveLength(4);
    expect(await note(c, 'settled.done')).toMatchObject({ values: ['fine', 'error: bad', null] });
  });
}
