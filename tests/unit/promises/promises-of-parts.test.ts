import { describe, expect, test } from 'vitest';
import type { ReplyPart } from '@/lib/ai/reply-brief';
import { DEFAULT_PROMISES } from '@/lib/policy/default-approvals';
import { addBusinessDays } from '@/lib/promises/business-days';
import { promisesOfParts } from '@/lib/promises/promises-of-parts';

/** A Saturday. */
const NOW = new Date('2026-11-21T12:00:00.000Z');
const order = {
  id: 'ORD-1',
  description: 'Album',
  money: { amount: 4900, currency: 'EUR' },
  createdAt: '2026-11-20T10:00:00.000Z',
};
const discount = { kind: 'discount', percentOff: 30, months: 3, subscriptionId: 'sub_1', plan: 'Pro' } as const;
const trial = { kind: 'trial', days: 14, orPause: false, subscriptionId: 'sub_1', plan: 'Pro' } as const;
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);

const of = (parts: ReplyPart[], priority: 'normal' | 'high' | 'urgent' = 'normal') =>
  promisesOfParts(parts, {
    priority,
    rules: DEFAULT_PROMISES,
    subscriptionOf: (plan) => (plan === 'Pro' ? 'sub_1' : ''),
    now: NOW,
  });

describe('what a reply commits the company to', () => {
  test.each<[string, ReplyPart, object]>([
    [
      'a refund that was made arrives within the bank days',
      { kind: 'refund_done', order, amount: order.money, unfulfilled: 'late' },
      { kind: 'refund_arrives', subject: 'ORD-1', money: order.money, dueAt: new Date('2026-12-04T12:00:00.000Z') },
    ],
    [
      'an earlier refund that is under way',
      {
        kind: 'already_refunded',
        order,
        amount: order.money,
        refundedAt: '2026-11-16T00:00:00.000Z',
        status: 'pending',
      },
      { kind: 'refund_arrives', dueAt: new Date('2026-11-30T00:00:00.000Z') },
    ],
    [
      'an unknown result is found out',
      { kind: 'refund_unconfirmed', order, amount: order.money },
      { kind: 'refund_clarified', subject: 'ORD-1', dueAt: hours(24) },
    ],
    [
      'a cancellation that is passed on',
      { kind: 'cancellation_passed_on', plan: 'Pro', periodEnd: '2026-12-20T00:00:00.000Z' },
      { kind: 'cancellation', subject: 'sub_1', dueAt: hours(24) },
    ],
    [
      'a cancellation that was made, by the day it ends; looked at in an hour',
      { kind: 'cancellation_done', plan: 'Pro', endsAt: '2026-12-20T00:00:00.000Z' },
      { kind: 'cancellation', subject: 'sub_1', dueAt: new Date('2026-12-20T00:00:00.000Z'), checkAt: hours(1) },
    ],
    [
      'a discount that was accepted',
      { kind: 'offer_accepted', offer: discount },
      { kind: 'discount', subject: 'sub_1', size: 30, dueAt: hours(24) },
    ],
    [
      'free days that were given',
      { kind: 'offer_applied', offer: trial },
      { kind: 'free_days', size: 14, keptBy: 'action_done' },
    ],
    [
      'when an order is due',
      { kind: 'order_in_time', order, dueAt: '2026-11-22T18:00:00.000Z', started: true, refundAsked: false },
      { kind: 'order_arrives', subject: 'ORD-1', dueAt: new Date('2026-11-22T18:00:00.000Z') },
    ],
    [
      'a colleague takes over',
      { kind: 'handed_over', topic: 'refund_review', order, priority: 'normal' },
      { kind: 'person_answers', subject: '', dueAt: hours(24) },
    ],
    ['help in an emergency', { kind: 'safety_support', text: '…' }, { kind: 'person_answers', dueAt: hours(2) }],
  ])('%s', (_, part, promise) => {
    expect(of([part])).toEqual([expect.objectContaining(promise)]);
  });

  test.each<ReplyPart>([
    { kind: 'order_late_offer', order, dueAt: null, failed: true, failureReason: null },
    { kind: 'retention_offer', offer: discount, highlight: null, help: null, periodEnd: '2026-12-20T00:00:00.000Z' },
    {
      kind: 'already_refunded',
      order,
      amount: order.money,
      refundedAt: '2026-11-01T00:00:00.000Z',
      status: 'succeeded',
    },
    { kind: 'thanks_reply' },
    { kind: 'ask_identity' },
  ])('$kind is an offer, a question or a statement: nothing is promised', (part) => {
    expect(of([part])).toEqual([]);
  });

  test('the more urgent of conversation and part counts, and several hand-overs are one promise', () => {
    const part = { kind: 'handed_over', topic: 'complaint', order: null, priority: 'high' } as const;
    expect(of([part, { ...part, topic: 'refund_review' }], 'urgent')).toEqual([
      { kind: 'person_answers', subject: '', dueAt: hours(2) },
    ]);
    expect(of([part])).toEqual([{ kind: 'person_answers', subject: '', dueAt: hours(8) }]);
  });

  test('a refund whose bank days are over is looked at within a day', () => {
    const refundedAt = '2026-10-01T00:00:00.000Z';
    const [promise] = of([{ kind: 'already_refunded', order, amount: order.money, refundedAt, status: 'pending' }]);
    expect(promise?.dueAt).toEqual(hours(24));
  });
});

test.each([
  ['2026-11-20T10:00:00.000Z', 1, '2026-11-23T10:00:00.000Z'],
  ['2026-11-21T10:00:00.000Z', 1, '2026-11-23T10:00:00.000Z'],
  ['2026-11-23T10:00:00.000Z', 5, '2026-11-30T10:00:00.000Z'],
  ['2026-11-23T10:00:00.000Z', 0, '2026-11-23T10:00:00.000Z'],
])('%s and %i working days are %s', (from, days, to) => {
  expect(addBusinessDays(new Date(from), days)).toEqual(new Date(to));
});
