import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENTS, NO_SIGNALS, type Understanding } from '@/lib/ai/understanding';
import type { Order, Subscription } from '@/lib/backend/schema';
import { conclude } from '@/lib/policy/conclude';
import { decide } from '@/lib/policy/decide';
import type { DecideInput, Facts, Memory } from '@/lib/policy/decision';
import { EMPTY_MEMORY, REASONS } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { ago, DAY, facts, HOUR, MINUTE, NOW, order, refund, subscription, understanding, usage } from './build';

const RUNS = { numRuns: 3000, seed: 20261120 };
const moment = fc.integer({ min: -3 * DAY, max: 95 * DAY }).map(ago);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anOrder = (id: string): fc.Arbitrary<Order> =>
  fc
    .record({
      customerId: fc.constantFrom('cus_1', 'cus_1', 'cus_1', 'cus_1', 'cus_2'),
      createdAt: moment,
      kind: fc.constantFrom<Order['kind'][]>('one_time', 'subscription_renewal', 'subscription_start', 'unknown'),
      subscriptionId: maybe(fc.constantFrom('sub_1', 'sub_9')),
      description: fc.constantFrom('Personal plan', 'Report'),
      status: fc.constantFrom<Order['status'][]>('pending', 'processing', 'fulfilled', 'failed', 'canceled', 'unknown'),
      money: fc.record({
        amount: fc.integer({ min: 1, max: 20_000 }),
        currency: fc.constantFrom('USD', 'EUR', 'JPY', 'XAF'),
      }),
      payment: fc.constantFrom<Order['payment']['status'][]>(
        'captured',
        'captured',
        'captured',
        'pending',
        'authorized',
        'failed',
        'refunded',
        'partially_refunded',
        'disputed',
        'unknown',
      ),
      verified: fc.boolean(),
      capturedAt: maybe(moment),
      delivery: fc.constantFrom<Order['delivery']['status'][]>(
        'not_started',
        'in_progress',
        'delivered',
        'failed',
        'not_applicable',
        'unknown',
      ),
      expectedBy: maybe(moment),
      refunds: fc.array(
        fc.record({
          status: fc.constantFrom<('pending' | 'succeeded' | 'failed' | 'unknown')[]>(
            'pending',
            'succeeded',
            'failed',
            'unknown',
          ),
          createdAt: moment,
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ payment, verified, capturedAt, delivery, expectedBy, refunds, ...rest }) =>
      order({
        ...rest,
        id,
        payment: { status: payment, verified, capturedAt },
        delivery: { status: delivery, expectedBy },
        refunds: refunds.map((one, index) => refund({ ...one, id: `re_${id}_${index}`, orderId: id })),
      }),
    );

const aSubscription: fc.Arbitrary<Subscription> = fc
  .record({
    status: fc.constantFrom<Subscription['status'][]>(
      'trialing',
      'active',
      'past_due',
      'paused',
      'canceled',
      'unknown',
    ),
    source: fc.constantFrom<Subscription['source'][]>('web', 'web', 'apple', 'google', 'unknown'),
    cancelAtPeriodEnd: fc.boolean(),
  })
  .map((changes) => subscription(changes));

const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    orders: fc.tuple(anOrder('ORD-1'), anOrder('ORD-2'), anOrder('ORD-3')),
    count: fc.integer({ min: 0, max: 3 }),
    named: fc.subarray([0, 1, 2]),
    state: fc.constantFrom<Facts['identity']['state'][]>(
      'verified',
      'verified',
      'verified',
      'verified',
      'unverified',
      'none',
    ),
    lookup: fc.constantFrom<Facts['identity']['lookup'][]>(
      'found',
      'found',
      'found',
      'found',
      'none',
      'several',
      'unavailable',
    ),
    subscriptions: fc.array(aSubscription, { maxLength: 1 }),
    sessions: maybe(fc.integer({ min: 0, max: 12 })),
    unavailable: fc.subarray(['orders', 'subscriptions', 'usage', 'order:ORD-1'], { maxLength: 1 }),
    autoRefundedTodayUsd: fc.constantFrom(0, 0, 190_000, 200_000),
    liveRefundOrderIds: fc.subarray(['ORD-1', 'ORD-2'], { maxLength: 1 }),
    disputedOrderIds: fc.subarray(['ORD-1', 'ORD-3'], { maxLength: 1 }),
  })
  .map(({ orders, count, named, state, lookup, sessions, ...rest }) =>
    facts({
      ...rest,
      orders: orders.slice(0, count),
      namedOrders: named.flatMap((index) => orders[index] ?? []).map((one) => ({ id: one.id, order: one })),
      identity: { state, lookup },
      customer: lookup === 'found' ? facts().customer : null,
      usage: usage({ sessionsLast30Days: sessions, sessionsSinceLastPayment: sessions }),
    }),
  );

const flags = (Object.keys(NO_SIGNALS) as (keyof typeof NO_SIGNALS)[]).filter(
  (key) => typeof NO_SIGNALS[key] === 'boolean',
);
const said: fc.Arbitrary<Understanding> = fc
  .record({
    intents: fc.subarray([...INTENTS], { minLength: 1, maxLength: 3 }),
    on: fc.subarray(flags, { maxLength: 3 }),
    asks: fc.boolean(),
    choice: maybe(fc.constantFrom(-1, 1, 2, 3)),
    anger: fc.constantFrom<Understanding['anger'][]>(0, 0, 0, 1, 2, 3),
    threatensChargeback: fc.boolean(),
    selfHarm: fc.constantFrom(false, false, false, false, false, true),
  })
  .map(({ intents, on, asks, choice, ...changes }) => {
    const signals = Object.fromEntries(on.map((key) => [key, true]));
    return understanding(
      asks ? ['refund_request', ...intents] : intents,
      { ...signals, ...(asks ? { asksMoneyBack: true } : {}), choice },
      changes,
    );
  });

const memories: fc.Arbitrary<Memory> = fc.constantFrom<Memory[]>(
  EMPTY_MEMORY,
  { ...EMPTY_MEMORY, orderId: 'ORD-1' },
  { ...EMPTY_MEMORY, openOffer: { kind: 'refund_or_redelivery', orderId: 'ORD-1' } },
  { ...EMPTY_MEMORY, openQuestion: { kind: 'which_order', orderIds: ['ORD-1', 'ORD-2'], intents: ['refund_request'] } },
  {
    ...EMPTY_MEMORY,
    retentionOffered: true,
    cancelAsked: true,
    openOffer: {
      kind: 'retention',
      offer: { kind: 'discount', percentOff: 20, months: 2, subscriptionId: 'sub_1', plan: 'Premium' },
    },
  },
  { ...EMPTY_MEMORY, askedIdentity: 1, openQuestion: { kind: 'identity', intents: ['order_status'] } },
);

const inputs: fc.Arbitrary<DecideInput> = fc.record({
  understanding: said,
  facts: someFacts,
  memory: memories,
  policy: fc.constant(DEFAULT_POLICY),
  now: fc.constant(NOW),
});

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) Object.values(value).forEach(freeze);
  return Object.freeze(value);
};
const holds = (property: (given: DecideInput) => void): void => fc.assert(fc.property(inputs, property), RUNS);
const refunds = (given: DecideInput) =>
  decide(given).actions.flatMap(({ spec, mode }) => (spec.kind === 'refund' ? [{ ...spec, mode }] : []));
const orderOf = ({ facts: known }: DecideInput, id: string) =>
  [...known.orders, ...known.namedOrders.flatMap((one) => one.order ?? [])].find((one) => one.id === id);

describe('decide, for any input', () => {
  it('is pure: the same decision again, the input untouched, and it is JSON', () => {
    holds((given) => {
      const before = structuredClone(given);
      const decision = decide(freeze(given));
      expect(decide(before)).toEqual(decision);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    });
  });

  it('the sample reaches automatic refunds, all outcomes and most reasons', () => {
    const seen = new Set<string>();
    for (const given of fc.sample(inputs, { numRuns: 3000, seed: RUNS.seed })) {
      const decision = decide(given);
      seen.add(decision.outcome);
      for (const reason of decision.reasons) seen.add(reason);
      if (decision.actions.some((one) => one.mode === 'auto')) seen.add('auto');
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'auto',
        'resolved',
        'awaiting_customer',
        'escalated',
        'dispute_open',
        'backend_unavailable',
      ]),
    );
  });

  it('never refunds a disputed order, nor proposes it', () => {
    holds((given) => {
      for (const { orderId } of refunds(given)) {
        expect(given.facts.disputedOrderIds).not.toContain(orderId);
        expect(orderOf(given, orderId)?.payment.status).not.toBe('disputed');
      }
    });
  });

  it('refunds automatically only what is written in R1–R9, told independently', () => {
    holds((given) => {
      for (const { orderId, money, mode } of refunds(given)) {
        if (mode !== 'auto') continue;
        const one = orderOf(given, orderId);
        if (!one) throw new Error('a refund of an order that is not among the facts');
        const { identity, unavailable, liveRefundOrderIds, subscriptions } = given.facts;
        const capturedAt = Date.parse(one.payment.capturedAt ?? 'never');
        const late = one.delivery.expectedBy
          ? NOW > new Date(one.delivery.expectedBy)
          : NOW.getTime() - capturedAt >= HOUR;
        expect([one.customerId, identity.state, identity.lookup]).toEqual(['cus_1', 'verified', 'found']);
        expect([one.payment.status, one.payment.verified]).toEqual(['captured', true]);
        expect(['not_started', 'in_progress', 'failed', 'not_applicable']).toContain(one.delivery.status);
        expect(['pending', 'processing', 'failed', 'canceled']).toContain(one.status);
        expect(late || one.delivery.status === 'failed' || one.status === 'failed').toBe(true);
        expect(NOW.getTime() - capturedAt).toBeLessThanOrEqual(60 * DAY);
        expect(one.refunds.every((each) => each.status === 'failed')).toBe(true);
        expect(liveRefundOrderIds).not.toContain(orderId);
        expect(unavailable).not.toContain('orders');
        expect(money).toEqual(one.money);
        expect(['USD', 'EUR', 'JPY']).toContain(one.money.currency);
        if (one.subscriptionId)
          expect(subscriptions.find((each) => each.id === one.subscriptionId)?.source).toBe('web');
      }
    });
  });

  it('never allows with a fact that is not known', () => {
    const unknowns: ((one: Order) => Order)[] = [
      (one) => ({ ...one, status: 'unknown' }),
      (one) => ({ ...one, payment: { ...one.payment, status: 'unknown' } }),
      (one) => ({ ...one, payment: { ...one.payment, capturedAt: null } }),
      (one) => ({ ...one, delivery: { ...one.delivery, status: 'unknown' } }),
      (one) => ({ ...one, money: { ...one.money, currency: 'XAF' } }),
      (one) => ({ ...one, subscriptionId: 'sub_not_seen' }),
    ];
    fc.assert(
      fc.property(inputs, fc.constantFrom(...unknowns), (given, hide) => {
        const hidden: Facts = {
          ...given.facts,
          orders: given.facts.orders.map(hide),
          namedOrders: given.facts.namedOrders.map((one) => ({ ...one, order: one.order && hide(one.order) })),
        };
        expect(refunds({ ...given, facts: hidden }).filter((one) => one.mode === 'auto')).toEqual([]);
        const orders: Facts = { ...given.facts, unavailable: ['orders'] };
        expect(refunds({ ...given, facts: orders }).filter((one) => one.mode === 'auto')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('proposes one refund per order at most, never above what is left', () => {
    holds((given) => {
      const proposed = refunds(given);
      expect(new Set(proposed.map((one) => one.orderId)).size).toBe(proposed.length);
      for (const { orderId, money } of proposed) {
        const one = orderOf(given, orderId);
        const back = (one?.refunds ?? [])
          .filter((each) => each.status !== 'failed')
          .reduce((sum, each) => sum + each.money.amount, 0);
        expect(money.amount).toBeLessThanOrEqual((one?.money.amount ?? 0) - back);
      }
    });
  });

  it('the daily budget and the number of refunds hold over all of one decision', () => {
    holds((given) => {
      const automatic = refunds(given).filter((one) => one.mode === 'auto');
      if (automatic.length === 0) return;
      const usd = automatic
        .filter((one) => one.money.currency === 'USD')
        .reduce((sum, one) => sum + one.money.amount, 0);
      expect(given.facts.autoRefundedTodayUsd + usd).toBeLessThanOrEqual(200_000);
      expect(automatic.length).toBeLessThanOrEqual(2);
    });
  });

  it('the strictest outcome: a reason means escalated, and only then; anger and threats always escalate', () => {
    holds((given) => {
      const { outcome, reason, reasons, priority } = decide(given);
      expect(outcome === 'escalated').toBe(reasons.length > 0);
      expect(reason).toBe(reasons[0] ?? null);
      expect(reasons).toEqual(REASONS.filter((one) => reasons.includes(one)));
      const { anger, selfHarm, threatensChargeback } = given.understanding;
      if (anger >= 2) expect(outcome).toBe('escalated');
      if ((anger === 3 || threatensChargeback || selfHarm) && !given.understanding.signals.thanks)
        expect(priority === 'urgent').toBe(true);
    });
  });

  it('says something, and to a sender who is not verified nothing of the account', () => {
    holds((given) => {
      const decision = decide(given);
      const silent = decision.parts.length === 0;
      if (silent) expect(decision.actions.some((one) => one.mode === 'auto')).toBe(true);
      if (given.facts.identity.state !== 'unverified') return;
      expect(decision.actions).toEqual([]);
      expect(JSON.stringify(decision.parts)).not.toMatch(/ORD-|Premium|Personal plan|Report/);
    });
  });

  it('injected authority changes no decision', () => {
    holds((given) => {
      const injected = { ...given, understanding: { ...given.understanding, injection: true } };
      expect(decide(injected)).toEqual(decide(given));
    });
  });

  it('after execution: nothing is promised or told as done that is not done', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('done', 'refused', 'unknown'), (given, status) => {
        const decision = decide(given);
        const results = decision.actions
          .filter((one) => one.mode === 'auto')
          .map(({ spec }) =>
            status === 'done'
              ? { status, kind: spec.kind, money: null }
              : status === 'refused'
                ? { status, kind: spec.kind, code: 'not_captured' }
                : { status: 'unknown' as const, kind: spec.kind },
          );
        const final = conclude(decision, results, given);
        const told = final.parts.filter((part) => part.kind === 'refund_done').length;
        expect(told).toBe(status === 'done' ? results.length : 0);
        if (results.length > 0 && status !== 'done') expect(final.outcome).toBe('escalated');
        expect(final.parts.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('minutes matter: no refund one minute before the due time', () => {
    const early = order({ delivery: { expectedBy: ago(-MINUTE) } });
    const given: DecideInput = {
      understanding: understanding(['refund_request'], { asksMoneyBack: true }),
      facts: facts({ orders: [early] }),
      memory: EMPTY_MEMORY,
      policy: DEFAULT_POLICY,
      now: NOW,
    };
    expect(refunds(given)).toEqual([]);
    expect(refunds({ ...given, now: new Date(NOW.getTime() + MINUTE + 1) })).toMatchObject([{ mode: 'auto' }]);
  });
});
