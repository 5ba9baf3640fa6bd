import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { conversations } from '@/db/schema/conversations';
import { promises } from '@/db/schema/promises';
import { UpstreamError } from '@/lib/platform/http-error';
import { checkPromise, promisesToCheck } from '@/lib/promises/check-promise';
import { keepAnswered, keepPromises } from '@/lib/promises/keep-promises';
import { markKept } from '@/lib/promises/mark-kept';
import type { PromiseDraft } from '@/lib/promises/promise';
import { listPromises } from '@/lib/promises/queries';
import { recordPromises } from '@/lib/promises/record-promises';
import { approvalDesk, type Desk, lateOrder } from '../../support/approval-desk';

let desk: Desk;
let conversationId = '';
let orderId = '';
beforeAll(async () => {
  desk = await approvalDesk();
});
afterAll(async () => desk?.drop());
beforeEach(async () => {
  ({ conversationId, orderId } = await desk.proposeRefund());
});

const inHours = (hours: number) => new Date(desk.now().getTime() + hours * 3_600_000);
const make = (message: string, ...drafts: PromiseDraft[]) =>
  recordPromises(desk.agentCtx(), {
    conversationId,
    deliveryKey: `${conversationId}:${message}`,
    source: 'builtin',
    drafts,
  });
const all = () => listPromises(desk.db, conversationId);
const states = async () => (await all()).map((one) => [one.kind, one.state, one.evidence]);
const answers = (hours = 24): PromiseDraft => ({ kind: 'person_answers', subject: '', dueAt: inHours(hours) });
const arrives = (): PromiseDraft => ({ kind: 'order_arrives', subject: orderId, dueAt: inHours(24) });
const checkDue = async () => {
  const due = await promisesToCheck(desk.ctx(), 100);
  const [own] = (await all()).filter((one) => due.includes(one.id));
  return own ? checkPromise(desk.agentCtx(), own.id) : null;
};

describe('writing promises down', () => {
  test('the same message again promises nothing more', async () => {
    await make('reply:1', answers(), arrives());
    await make('reply:1', answers(), arrives());
    expect(await states()).toEqual([
      ['order_arrives', 'open', null],
      ['person_answers', 'open', null],
    ]);
  });

  test('what is promised already is not promised twice, and keeps its first time', async () => {
    await make('reply:1', answers(24));
    await make('reply:2', answers(48));
    const [only, second] = await all();
    expect(second).toBeUndefined();
    expect(only?.dueAt).toEqual(inHours(24));
  });

  test('a newer time of an order takes the place of the older one', async () => {
    await make('reply:1', arrives());
    desk.advance(60);
    await make('reply:2', arrives());
    expect(await states()).toEqual([
      ['order_arrives', 'void', 'replaced'],
      ['order_arrives', 'open', null],
    ]);
  });

  test('once kept, the same can be promised again', async () => {
    await make('reply:1', answers());
    await keepAnswered(desk.ctx(), conversationId);
    await make('reply:2', answers());
    expect(await states()).toEqual([
      ['person_answers', 'kept', 'answered'],
      ['person_answers', 'open', null],
    ]);
  });

  test('what is done already is kept at once and never looked at', async () => {
    await make('action:1', { kind: 'discount', subject: 'sub_1', size: 30, dueAt: desk.now(), keptBy: 'action_done' });
    expect(await states()).toEqual([['discount', 'kept', 'action_done']]);
    expect(await checkDue()).toBeNull();
  });

  test('what comes true for one order leaves the promise about another open', async () => {
    const about = (subject: string): PromiseDraft => ({ kind: 'refund', subject, dueAt: inHours(24) });
    await make('person:1', about('ORD-A'), about('ORD-B'));
    await keepPromises(desk.ctx(), { conversationId, kinds: ['refund'], subject: 'ORD-A', evidence: 'action_done' });
    const left = (await all()).map((one) => [one.subject, one.state]);
    expect(left.toSorted()).toEqual([
      ['ORD-A', 'kept'],
      ['ORD-B', 'open'],
    ]);
  });
});

describe('looking at promises', () => {
  test('one that is overdue is broken, told once, looked at each day, and kept in the end', async () => {
    await make('reply:1', answers(2));
    expect(await checkDue()).toBeNull();
    desk.advance(121);
    expect(await checkDue()).toBe('broken');
    expect(await checkDue()).toBeNull();
    desk.advance(24 * 60);
    expect(await checkDue()).toBe('broken');
    const told = (await desk.events('promise/broken')).filter((one) => one.conversationId === conversationId);
    expect(told).toHaveLength(1);
    await desk.db.update(conversations).set({ status: 'resolved' }).where(eq(conversations.id, conversationId));
    desk.advance(24 * 60);
    expect(await checkDue()).toBe('void');
    desk.advance(24 * 60);
    expect(await checkDue()).toBeNull();
  });

  test('a backend that is away breaks nothing: asked again in a quarter of an hour', async () => {
    await make('reply:1', { kind: 'refund_arrives', subject: orderId, dueAt: inHours(1) });
    desk.advance(61);
    const [promise] = await all();
    const away = { upstream: 'backend', kind: 'network', outcome: 'unknown' } as const;
    const ctx = desk.agentCtx();
    const backend = ctx.backend && { ...ctx.backend, getOrder: () => Promise.reject(new UpstreamError(away)) };
    expect(await checkPromise({ ...ctx, backend }, promise?.id ?? '')).toBe('later');
    expect(await checkDue()).toBeNull();
    desk.advance(15);
    expect(await checkDue()).toBe('broken');
  });

  test('a refund under way is looked at each day until it is due', async () => {
    await make('reply:1', { kind: 'refund_arrives', subject: orderId, dueAt: inHours(60), checkAt: inHours(24) });
    desk.world.orders.set(orderId, lateOrder(orderId, 4900, { refunds: [] }));
    const looks: (string | null)[] = [];
    for (let day = 0; day < 3; day += 1) {
      desk.advance(24 * 60);
      looks.push(await checkDue());
    }
    expect(looks).toEqual(['later', 'later', 'broken']);
  });

  test('after two months a broken one is left alone', async () => {
    await make('reply:1', answers(1));
    desk.advance(61);
    await checkDue();
    desk.advance(61 * 24 * 60);
    expect(await checkDue()).toBe('broken');
    const [row] = await desk.db.select().from(promises).where(eq(promises.conversationId, conversationId));
    expect(row).toMatchObject({ state: 'broken', checkAt: null });
  });
});

describe('a person says that it was kept', () => {
  test('also after it was broken, once', async () => {
    await make('person:1', { kind: 'call', subject: '', dueAt: inHours(1) });
    desk.advance(61);
    expect(await checkDue()).toBe('broken');
    const [call] = await all();
    const mark = () => markKept(desk.as(desk.people.olena), { promiseId: call?.id ?? '' });
    await expect(markKept(desk.agentCtx(), { promiseId: call?.id ?? '' })).rejects.toMatchObject({ code: 'forbidden' });
    await mark();
    expect(await states()).toEqual([['call', 'kept', 'person_says']]);
    await expect(mark()).rejects.toMatchObject({ code: 'conflict' });
    desk.advance(24 * 60);
    expect(await checkDue()).toBeNull();
  });
});
