import { describe, expect, it } from 'vitest';
import { refundMaxFor, toUsdCents } from '@/lib/policy/convert-money';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { type Expression, evaluate } from '@/lib/policy/expression';
import { type Policy, policySchema } from '@/lib/policy/policy-schema';
import {
  ago,
  ask,
  asksRefund,
  asksWhere,
  automatic,
  DAY,
  failed,
  kinds,
  naming,
  order,
  subscription,
  understanding,
} from './build';

const withLimits = (limits: Partial<Policy['limits']>): Policy => ({
  ...DEFAULT_POLICY,
  limits: { ...DEFAULT_POLICY.limits, ...limits },
});

describe('the policy document', () => {
  it('as shipped is valid and survives JSON', () => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY);
  });

  it.each([
    ['an unknown fact', { fact: 'order.colour', op: 'is', value: 1 }],
    ['an unknown limit', { fact: 'order.amount', op: 'at_most', limit: 'sky' }],
    ['an empty all', { all: [] }],
    ['a comparison with both value and limit', { fact: 'order.amount', op: 'at_most', limit: 'refundMax', value: 1 }],
  ])('refuses %s', (_name, when) => {
    const refundConditions = [{ ...DEFAULT_POLICY.refundConditions[0], when }];
    expect(policySchema.safeParse({ ...DEFAULT_POLICY, refundConditions }).success).toBe(false);
  });

  it.each([
    [
      'the same id twice',
      { refundConditions: [...DEFAULT_POLICY.refundConditions, ...DEFAULT_POLICY.refundConditions] },
    ],
    ['no USD in the table', { currencies: { atPar: [], perUsd: { EUR: '0.9' } } }],
    ['a rate of zero', { currencies: { atPar: [], perUsd: { USD: '1', EUR: '0.00' } } }],
    ['automatic refunds beyond the table', { actions: { ...DEFAULT_POLICY.actions, otherRefunds: { mode: 'auto' } } }],
  ])('refuses %s', (_name, change) => {
    expect(policySchema.safeParse({ ...DEFAULT_POLICY, ...change }).success).toBe(false);
  });

  it.each([
    ['the largest amount', withLimits({ refundMax: 4998 }), ['R8']],
    ['the window', withLimits({ refundWindowDays: 0 }), ['R5']],
    ['the daily budget', withLimits({ dailyBudgetUsd: 4998 }), ['R9']],
    ['the earlier refunds', withLimits({ maxPriorRefunds: 0 }), ['R6']],
    ['the grace', withLimits({ graceMinutes: 120 }), ['R4']],
  ])('%s is data', (_name, policy, ids) => {
    const decision = ask(asksRefund(), naming(order()), {}, policySchema.parse(policy));
    expect(failed(decision)).toEqual(ids);
    expect(automatic(decision)).toEqual([]);
  });

  it('a condition that is switched off is not asked', () => {
    const refundConditions = DEFAULT_POLICY.refundConditions.map((one) =>
      one.id === 'R8' ? { ...one, on: false } : one,
    );
    const dear = naming(order({ money: { amount: 99_900, currency: 'USD' } }));
    const decision = ask(asksRefund(), dear, {}, { ...DEFAULT_POLICY, refundConditions });
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision.conditions.map((one) => one.id)).not.toContain('R8');
  });

  it('a dispute stops a refund even with its condition switched off', () => {
    const refundConditions = DEFAULT_POLICY.refundConditions.map((one) =>
      one.id === 'R7' ? { ...one, on: false } : one,
    );
    const known = naming(order(), { disputedOrderIds: ['ORD-1'] });
    expect(ask(asksRefund(), known, {}, { ...DEFAULT_POLICY, refundConditions })).toMatchObject({
      reason: 'dispute_open',
      actions: [],
    });
  });

  it('the follow-up time and the retention switch are data', () => {
    const followUps = { ...DEFAULT_POLICY.followUps, noAnswerHours: 12 };
    expect(ask(asksWhere(), naming(order()), {}, { ...DEFAULT_POLICY, followUps }).followUps).toEqual([
      { kind: 'no_answer', afterHours: 12 },
    ]);
    const retention = { ...DEFAULT_POLICY.retention, on: false };
    const cancels = understanding(['cancel_subscription']);
    const known = naming(order(), { subscriptions: [subscription()], namedOrders: [] });
    expect(kinds(ask(cancels, known, {}, { ...DEFAULT_POLICY, retention }))).toEqual(['cancellation_passed_on']);
  });

  it('the window also tells until when it holds', () => {
    const decision = ask(asksRefund(), naming(order()), {}, withLimits({ refundWindowDays: 10 }));
    expect(decision.conditions.find((one) => one.id === 'R5')?.eligibleUntil).toBe(ago(5 * 3_600_000 - 10 * DAY));
  });
});

describe('money by the table', () => {
  const policy: Policy = {
    ...DEFAULT_POLICY,
    currencies: { atPar: ['USD', 'EUR'], perUsd: { USD: '1', EUR: '0.9', JPY: '148.5', KWD: '0.306', BRL: '5.4' } },
  };

  it.each([
    ['USD', 15_000],
    ['EUR', 15_000],
    ['JPY', 22_275],
    ['BRL', 81_000],
    ['KWD', 45_900],
    ['CHF', null],
  ])('largest refund in %s: %s minor units', (currency, max) => {
    expect(refundMaxFor(currency, policy)).toBe(max);
  });

  it.each([
    [{ amount: 4999, currency: 'USD' }, 4999],
    [{ amount: 900, currency: 'EUR' }, 1000],
    [{ amount: 901, currency: 'EUR' }, 1002],
    [{ amount: 1, currency: 'JPY' }, 1],
    [{ amount: 306, currency: 'KWD' }, 100],
    [{ amount: 1, currency: 'CHF' }, null],
  ])('%o is %s US cents, rounded up', (money, cents) => {
    expect(toUsdCents(money, policy)).toBe(cents);
  });
});

describe('expressions', () => {
  const unknown: Expression = { fact: 'order.amount', op: 'at_most', value: 5 };
  const yes: Expression = { fact: 'order.kind', op: 'is', value: 'one_time' };
  const facts = { 'order.kind': { value: 'one_time', seen: '' }, 'order.amount': { value: null, seen: '' } };

  it.each<[string, Expression, boolean | 'unknown']>([
    ['unknown', unknown, 'unknown'],
    ['not unknown', { not: unknown }, 'unknown'],
    ['unknown and true', { all: [unknown, yes] }, 'unknown'],
    ['unknown and false', { all: [unknown, { not: yes }] }, false],
    ['unknown or true', { any: [unknown, yes] }, true],
    ['unknown or false', { any: [unknown, { not: yes }] }, 'unknown'],
    ['is_not of an unknown', { fact: 'order.amount', op: 'is_not', value: 3 }, 'unknown'],
    ['a limit that is not known', { fact: 'order.kind', op: 'at_most', limit: 'refundMax' }, 'unknown'],
  ])('%s', (_name, expression, truth) => {
    expect(evaluate(expression, facts, {})).toBe(truth);
  });
});
