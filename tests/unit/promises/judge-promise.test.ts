import { describe, expect, test } from 'vitest';
import type { Subscription } from '@/lib/backend/schema';
import { judgePromise, type Seen } from '@/lib/promises/judge-promise';
import type { PromiseRow } from '@/lib/promises/promise';
import { lateOrder } from '../../support/approval-desk';

const at = (text: string) => new Date(`2026-11-${text}:00.000Z`);
const MADE = at('10T12:00');
const DUE = at('20T12:00');
const BEFORE = at('19T12:00');
const AFTER = at('20T12:00');

const promise = (kind: PromiseRow['kind'], change: Partial<PromiseRow> = {}): PromiseRow => ({
  id: 'p',
  conversationId: 'c',
  deliveryKey: 'reply:r',
  kind,
  subject: 'ORD-1',
  source: 'builtin',
  madeById: null,
  amount: 4900,
  currency: 'USD',
  size: null,
  dueAt: DUE,
  checkAt: DUE,
  state: 'open',
  evidence: null,
  brokenAt: null,
  settledAt: null,
  createdAt: MADE,
  ...change,
});

const NOTHING: Seen = {
  order: null,
  subscription: null,
  unreadable: false,
  done: [],
  refundUnknown: false,
  answered: false,
  resolved: false,
  refundOffered: false,
};
const seen = (change: Partial<Seen>): Seen => ({ ...NOTHING, ...change });
const refund = (status: 'pending' | 'succeeded' | 'failed', amount = 4900, createdAt = MADE.toISOString()) =>
  lateOrder('ORD-1', 4900, {
    refunds: [{ id: 'r', orderId: 'ORD-1', money: { amount, currency: 'USD' }, status, createdAt }],
  });
const done = (kind: string) => seen({ done: [{ kind, orderId: null }] });
const subscription = (change: Partial<Subscription>) =>
  seen({
    subscription: {
      id: 'sub_1',
      customerId: 'c',
      plan: 'Pro',
      status: 'active',
      price: { amount: 1, currency: 'EUR' },
      interval: 'month',
      startedAt: MADE.toISOString(),
      trialEndsAt: null,
      currentPeriodStart: null,
      currentPeriodEnd: DUE.toISOString(),
      cancelAtPeriodEnd: false,
      discount: null,
      source: 'web',
      ...change,
    },
  });

const KEPT: [PromiseRow['kind'], string, Seen][] = [
  ['refund_arrives', 'the backend says that it succeeded', seen({ order: refund('succeeded') })],
  ['refund_clarified', 'it turned out to be done', done('refund')],
  ['refund_clarified', 'a person has told', seen({ answered: true })],
  ['refund', 'an action of the ledger did it', done('refund')],
  ['refund', 'it was made elsewhere since', seen({ order: refund('pending') })],
  ['cancellation', 'the subscription is to end', subscription({ cancelAtPeriodEnd: true })],
  ['cancellation', 'it has ended', subscription({ status: 'canceled' })],
  ['cancellation', 'it was done, and the subscription is not to be seen', done('cancel')],
  ['discount', 'it was applied', done('discount')],
  ['free_days', 'they were given', done('trial')],
  ['order_arrives', 'it was delivered', seen({ order: lateOrder('ORD-1', 1, { status: 'fulfilled' }) })],
  ['person_answers', 'a person has written', seen({ answered: true })],
  ['date', 'a person has written again', seen({ answered: true })],
];

describe('kept', () => {
  test.each(KEPT)('%s: %s', (kind, _, world) => {
    expect(judgePromise(promise(kind), world, BEFORE)).toMatchObject({ state: 'kept' });
    expect(judgePromise(promise(kind), world, AFTER)).toMatchObject({ state: 'kept' });
  });
});

const OPEN: [PromiseRow['kind'], string, Seen][] = [
  ['refund_arrives', 'it is under way', seen({ order: refund('pending') })],
  ['refund_arrives', 'there is none', seen({ order: lateOrder('ORD-1', 1) })],
  ['refund_clarified', 'it is still unknown, though a person wrote', seen({ refundUnknown: true, answered: true })],
  ['refund', 'an earlier refund is none', seen({ order: refund('succeeded', 4900, '2026-11-01T00:00:00.000Z') })],
  ['refund', 'a failed refund is none', seen({ order: refund('failed') })],
  [
    'cancellation',
    'we asked for it, and the backend does not show it',
    { ...done('cancel'), ...subscription({}), done: [{ kind: 'cancel', orderId: null }] },
  ],
  ['discount', 'another action was done', done('refund')],
  ['order_arrives', 'it is late', seen({ order: lateOrder('ORD-1', 1) })],
  ['person_answers', 'nobody has written', NOTHING],
  ['date', 'nobody has written, though the conversation is closed', seen({ resolved: true })],
  ['call', 'what was written is no call', seen({ answered: true, resolved: true })],
];

describe('open until it is due, then broken', () => {
  test.each(OPEN)('%s: %s', (kind, _, world) => {
    expect(judgePromise(promise(kind), world, BEFORE)).toEqual({ state: 'later' });
    expect(judgePromise(promise(kind), world, AFTER)).toEqual({ state: 'broken', evidence: 'overdue' });
  });

  test('what cannot be read is never broken for that', () => {
    for (const [kind] of OPEN) {
      expect(judgePromise(promise(kind), seen({ unreadable: true }), AFTER)).toEqual({ state: 'later' });
    }
  });

  test('a refund that failed is broken before it is due', () => {
    expect(judgePromise(promise('refund_arrives'), seen({ order: refund('failed') }), BEFORE)).toEqual({
      state: 'broken',
      evidence: 'refund_failed',
    });
  });

  test('one that failed and was made again is under way', () => {
    const order = refund('failed');
    const again = { ...order, refunds: [...order.refunds, { ...refund('pending').refunds[0], id: 'r2' }] };
    expect(judgePromise(promise('refund_arrives'), seen({ order: again as typeof order }), BEFORE)).toEqual({
      state: 'later',
    });
  });

  test('an order has until the time it is looked at', () => {
    const late = promise('order_arrives', { checkAt: at('21T12:00') });
    const world = seen({ order: lateOrder('ORD-1', 1) });
    expect(judgePromise(late, world, AFTER)).toEqual({ state: 'later' });
    expect(judgePromise(late, world, at('21T12:00'))).toMatchObject({ state: 'broken' });
  });
});

describe('overtaken', () => {
  test.each<[PromiseRow['kind'], string, Seen]>([
    ['order_arrives', 'it was refunded instead', seen({ order: refund('pending') })],
    ['order_arrives', 'the refund was offered', seen({ order: lateOrder('ORD-1', 1), refundOffered: true })],
    ['person_answers', 'a person closed the conversation', seen({ resolved: true })],
  ])('%s: %s', (kind, _, world) => {
    expect(judgePromise(promise(kind), world, AFTER)).toMatchObject({ state: 'void' });
  });
});
