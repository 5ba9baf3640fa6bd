import { describe, expect, test } from 'vitest';
import type { ActionRow } from '@/lib/actions/ledger';
import { reassess } from '@/lib/actions/reassess';
import type { Subscription } from '@/lib/backend/schema';
import type { ActionSpec, Facts } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { lateOrder } from '../../support/approval-desk';

const NOW = new Date('2026-11-21T12:00:00.000Z');
const subscription: Subscription = {
  id: 'sub_1',
  customerId: 'cus_118',
  plan: 'Pro',
  status: 'active',
  price: { amount: 1999, currency: 'EUR' },
  interval: 'month',
  startedAt: '2026-01-01T00:00:00.000Z',
  trialEndsAt: null,
  currentPeriodStart: null,
  currentPeriodEnd: '2026-12-01T00:00:00.000Z',
  cancelAtPeriodEnd: false,
  discount: null,
  source: 'web',
};
const FACTS: Facts = {
  readAt: NOW.toISOString(),
  identity: { state: 'verified', lookup: 'found' },
  customer: {
    id: 'cus_118',
    email: 'customer@example.com',
    phone: null,
    name: null,
    country: null,
    locale: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    vip: false,
  },
  orders: [],
  namedOrders: [],
  subscriptions: [subscription],
  usage: null,
  unavailable: [],
  autoRefundedTodayUsd: 0,
  earlierCancelRequests: 0,
  liveRefundOrderIds: [],
  disputedOrderIds: [],
  knowledge: {},
  attachments: 0,
};

function action(spec: ActionSpec): ActionRow {
  return {
    id: 'a',
    key: 'k',
    kind: spec.kind,
    cause: 'customer_message',
    mode: 'approval',
    state: 'proposed',
    conversationId: 'c',
    runId: 'r',
    orderId: 'orderId' in spec ? spec.orderId : null,
    subscriptionId: null,
    backendCustomerId: null,
    amount: spec.kind === 'refund' ? spec.money.amount : null,
    currency: spec.kind === 'refund' ? spec.money.currency : null,
    amountUsd: null,
    spec,
    conditions: [],
    recommendation: { verdict: 'approve', text: 'as it was' },
    policyVersionId: null,
    attempts: 0,
    externalId: null,
    error: null,
    executeAfter: null,
    claimedAt: null,
    settledAt: null,
    createdAt: NOW,
    updatedAt: NOW,
  };
}

const again = (spec: ActionSpec, facts: Partial<Facts> = {}) =>
  reassess({ action: action(spec), facts: { ...FACTS, ...facts }, policy: DEFAULT_POLICY, now: NOW });
const sub = (change: Partial<Subscription>) => ({ subscriptions: [{ ...subscription, ...change }] });

const cancel: ActionSpec = { kind: 'cancel', subscriptionId: 'sub_1', at: 'period_end', reason: 'asked' };
const discount: ActionSpec = { kind: 'discount', subscriptionId: 'sub_1', percentOff: 20, months: 2 };
const trial: ActionSpec = { kind: 'trial', subscriptionId: 'sub_1', days: 14 };
const email: ActionSpec = { kind: 'email_change', customerId: 'cus_118', email: 'new@example.com' };
const refund: ActionSpec = {
  kind: 'refund',
  orderId: 'ORD-1',
  money: { amount: 18_900, currency: 'USD' },
  reason: 'not_fulfilled',
};

describe('what waits for approval, by the facts of now', () => {
  test.each([cancel, discount, trial, email])('$kind still stands, with the advice it had', (spec) => {
    expect(again(spec)).toEqual({
      kind: 'stands',
      conditions: [],
      recommendation: { verdict: 'approve', text: 'as it was' },
      amount: null,
    });
  });

  test.each<[string, ActionSpec, Partial<Facts>, string]>([
    ['cancelled meanwhile', cancel, sub({ status: 'canceled' }), 'already_canceled'],
    ['set to end meanwhile', cancel, sub({ cancelAtPeriodEnd: true }), 'already_canceled'],
    ['a discount for one that has ended', discount, sub({ status: 'canceled' }), 'already_canceled'],
    ['a second discount', discount, sub({ discount: { percentOff: 10, endsAt: null } }), 'already_discounted'],
    ['free days for one that is gone', trial, { subscriptions: [] }, 'subscription_not_found'],
    ['an order that is gone', refund, {}, 'order_not_found'],
  ])('%s: withdrawn', (_, spec, facts, code) => {
    expect(again(spec, facts)).toEqual({ kind: 'moot', code });
  });

  test.each<[string, Partial<Facts>]>([
    ['orders or subscriptions could not be read', { subscriptions: [], unavailable: ['orders', 'subscriptions'] }],
    ['the account could not be found', { subscriptions: [], identity: { state: 'none', lookup: 'unavailable' } }],
  ])('%s: nothing is withdrawn for that', (_, facts) => {
    for (const spec of [cancel, refund]) expect(again(spec, facts)).toEqual({ kind: 'unread' });
  });

  test('a refund is not held against itself, and never becomes more', () => {
    const orders = [lateOrder('ORD-1', 30_000)];
    const live = [{ orderId: 'ORD-1', money: { amount: 18_900, currency: 'USD' }, status: 'waiting' as const, at: '' }];
    const found = again(refund, { orders, liveRefundOrderIds: ['ORD-1'], liveRefunds: live });
    expect(found).toMatchObject({ kind: 'stands', amount: 18_900, recommendation: { verdict: 'approve' } });
    expect(found.kind === 'stands' && found.conditions.find((one) => one.id === 'R7')).toMatchObject({ ok: true });
  });
});
