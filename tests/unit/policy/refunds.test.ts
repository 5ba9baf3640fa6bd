import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import type { Policy } from '@/lib/policy/policy-schema';
import {
  ago,
  ask,
  asksRefund,
  asksWhere,
  automatic,
  DAY,
  deliveredOrder,
  facts,
  failed,
  HOUR,
  kinds,
  MINUTE,
  naming,
  order,
  refund,
  renewal,
  subscription,
  understanding,
  usage,
} from './build';

const inTimeOrder = order({
  createdAt: ago(10 * MINUTE),
  payment: { capturedAt: ago(10 * MINUTE) },
  delivery: { expectedBy: null, status: 'not_started' },
});

describe('§ 4 automatic refund', () => {
  it('all conditions hold: the captured amount is refunded, resolved', () => {
    const decision = ask(asksRefund(), naming(order()));
    expect(decision).toMatchObject({ outcome: 'resolved', reason: null, orderId: 'ORD-1' });
    expect(decision.actions).toMatchObject([
      {
        mode: 'auto',
        spec: { kind: 'refund', orderId: 'ORD-1', money: { amount: 4999, currency: 'USD' }, reason: 'not_fulfilled' },
      },
    ]);
    expect(decision.conditions.every((one) => one.ok)).toBe(true);
  });

  it.each([
    [2, 'high'],
    [3, 'urgent'],
  ] as const)('anger %i: refunded as well, and escalated (angry_customer) with priority %s', (anger, priority) => {
    const decision = ask(asksRefund({ anger }), naming(order()));
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'angry_customer',
      priority,
      handOver: ['complaint'],
    });
  });

  it('frustrated (anger 1) is no escalation', () => {
    expect(ask(asksRefund({ anger: 1 }), naming(order())).outcome).toBe('resolved');
  });

  it('the switch on approval: put before a person with approve', () => {
    const policy: Policy = { ...DEFAULT_POLICY, actions: { ...DEFAULT_POLICY.actions, refund: { mode: 'approval' } } };
    const decision = ask(asksRefund(), naming(order()), {}, policy);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'refund_needs_approval',
      recommendation: { verdict: 'approve' },
    });
    expect(decision.actions).toMatchObject([{ mode: 'approval' }]);
  });

  it('the switch on never: no action at all', () => {
    const policy: Policy = { ...DEFAULT_POLICY, actions: { ...DEFAULT_POLICY.actions, refund: { mode: 'never' } } };
    expect(ask(asksRefund(), naming(order()), {}, policy)).toMatchObject({ outcome: 'escalated', actions: [] });
  });

  it('two orders named: the first refund counts for the second', () => {
    const first = order({ money: { amount: 10_000, currency: 'USD' } });
    const second = order({ id: 'ORD-2', description: 'Other', money: { amount: 10_000, currency: 'USD' } });
    const named = [
      { id: 'ORD-1', order: first },
      { id: 'ORD-2', order: second },
    ];
    const known = facts({ orders: [first, second], namedOrders: named, autoRefundedTodayUsd: 185_000 });
    const decision = ask(asksRefund(), known);
    expect(decision.actions.map((one) => one.mode)).toEqual(['auto', 'approval']);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
  });
});

describe('§ 4 the other branches', () => {
  it('only R4 fails: the status and when it is due, awaiting, follow-up then', () => {
    const decision = ask(asksRefund(), naming(inTimeOrder));
    expect(failed(decision)).toEqual(['R4']);
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', reason: null, actions: [] });
    const due = ago(-50 * MINUTE);
    expect(decision.parts).toMatchObject([{ kind: 'order_in_time', dueAt: due, refundAsked: true }]);
    expect(decision.followUps).toEqual([{ kind: 'order_due', orderId: 'ORD-1', at: due }]);
  });

  it('R4 and R8 fail: escalated, recommend decline', () => {
    const decision = ask(asksRefund(), naming({ ...inTimeOrder, money: { amount: 20_000, currency: 'USD' } }));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
  });

  it('"where is it?" and late: apology, refund or re-delivery offered, awaiting', () => {
    const decision = ask(asksWhere(), naming(order()));
    expect(failed(decision)).toEqual(['R10']);
    expect(kinds(decision)).toEqual(['order_late_offer']);
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', actions: [] });
    expect(decision.memory.openOffer).toEqual({ kind: 'refund_or_redelivery', orderId: 'ORD-1' });
    expect(decision.followUps).toEqual([{ kind: 'no_answer', afterHours: 48 }]);
  });

  it('"where is it?" and failed: offered as well', () => {
    const decision = ask(
      asksWhere(),
      naming(order({ delivery: { status: 'failed', failureReason: 'file corrupt', expectedBy: ago(-DAY) } })),
    );
    expect(decision.parts).toMatchObject([{ kind: 'order_late_offer', failed: true, failureReason: 'file corrupt' }]);
  });

  it('"where is it?" and late, but above the limit: a person decides, nothing is offered', () => {
    const decision = ask(asksWhere(), naming(order({ money: { amount: 20_000, currency: 'USD' } })));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval', actions: [] });
    expect(kinds(decision)).toEqual(['handed_over']);
  });

  it('"where is it?" and in time: status and due time, awaiting, follow-up then', () => {
    const decision = ask(asksWhere(), naming(inTimeOrder));
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', followUps: [{ kind: 'order_due' }] });
    expect(decision.parts).toMatchObject([{ kind: 'order_in_time', refundAsked: false }]);
  });

  it.each([
    ['pending', 'payment_not_taken'],
    ['failed', 'payment_not_taken'],
    ['authorized', 'payment_on_hold'],
  ] as const)('payment %s: explained, resolved', (status, kind) => {
    const one = order({ payment: { status, capturedAt: null } });
    for (const said of [asksRefund(), asksWhere(), understanding(['payment_issue'])]) {
      const decision = ask(said, naming(one));
      expect(decision).toMatchObject({ outcome: 'resolved', actions: [] });
      expect(kinds(decision)).toEqual([kind]);
    }
  });

  it('already refunded: said with date and amount, resolved', () => {
    const one = order({ payment: { status: 'refunded' }, refunds: [refund()] });
    const decision = ask(asksRefund(), naming(one));
    expect(decision).toMatchObject({ outcome: 'resolved', actions: [] });
    expect(decision.parts).toMatchObject([
      {
        kind: 'already_refunded',
        amount: { amount: 4999, currency: 'USD' },
        refundedAt: ago(2 * DAY),
        status: 'succeeded',
      },
    ]);
  });

  it('already refunded by the status alone: no date is made up', () => {
    expect(kinds(ask(asksRefund(), naming(order({ payment: { status: 'refunded' } }))))).toEqual(['refund_recorded']);
  });

  it('open dispute: never refunded, escalated (dispute_open)', () => {
    for (const known of [
      naming(order({ payment: { status: 'disputed' } })),
      naming(order(), { disputedOrderIds: ['ORD-1'] }),
    ]) {
      const decision = ask(asksRefund(), known);
      expect(decision).toMatchObject({
        outcome: 'escalated',
        reason: 'dispute_open',
        actions: [],
        recommendation: { verdict: 'decline' },
      });
    }
  });

  it('delivered, asks for the status: date said, resolved', () => {
    const decision = ask(asksWhere(), naming(deliveredOrder()));
    expect(decision.outcome).toBe('resolved');
    expect(decision.parts).toMatchObject([{ kind: 'order_delivered', deliveredAt: ago(9 * DAY) }]);
  });

  it('delivered, denied: escalated (insufficient_context), decline until the proof was checked', () => {
    const decision = ask(asksWhere({}, { deniesDelivery: true }), naming(deliveredOrder()));
    expect(decision).toMatchObject({
      reason: 'insufficient_context',
      recommendation: { verdict: 'decline' },
      handOver: ['delivery_check'],
    });
    expect(decision.recommendation?.text).toContain('proof of delivery');
  });

  it('delivered, denied, money asked: escalated (refund_needs_approval), decline until the proof was checked', () => {
    const decision = ask(asksRefund({}, { deniesDelivery: true }), naming(deliveredOrder()));
    expect(decision).toMatchObject({ reason: 'refund_needs_approval', recommendation: { verdict: 'decline' } });
    expect(decision.recommendation?.text).toContain('proof of delivery');
  });

  it('partly refunded, asks for the rest: escalated, approve the rest where nothing else stands against it', () => {
    const one = order({
      payment: { status: 'partially_refunded' },
      refunds: [refund({ money: { amount: 1000, currency: 'USD' } })],
    });
    const decision = ask(asksRefund(), naming(one));
    expect(decision).toMatchObject({
      reason: 'refund_needs_approval',
      recommendation: { verdict: 'approve', money: { amount: 3999 } },
    });
    expect(decision.actions).toMatchObject([{ mode: 'approval', spec: { money: { amount: 3999 } } }]);
  });

  it('partly refunded and delivered: decline', () => {
    const one = deliveredOrder({
      payment: { status: 'partially_refunded' },
      refunds: [refund({ money: { amount: 1000, currency: 'USD' } })],
    });
    const decision = ask(asksRefund(), naming(one));
    expect(decision).toMatchObject({ reason: 'refund_needs_approval', recommendation: { verdict: 'decline' } });
    // What is declined has no share.
    expect(decision.recommendation).toEqual({ verdict: 'decline', text: expect.not.stringContaining('%') });
  });

  it('a defect in a delivered order: approve partial', () => {
    const decision = ask(asksRefund({}, { describesDefect: true }), naming(deliveredOrder()));
    expect(decision).toMatchObject({
      reason: 'refund_needs_approval',
      recommendation: { verdict: 'approve_partial', money: { amount: 2499 } },
    });
  });

  it('delivered one-time order without a defect: decline with the reason', () => {
    const decision = ask(asksRefund(), naming(deliveredOrder()));
    expect(decision).toMatchObject({ reason: 'refund_needs_approval', recommendation: { verdict: 'decline' } });
    expect(decision.recommendation?.text).toContain('R3');
  });

  it.each([
    ['R8', naming(order({ money: { amount: 15_001, currency: 'USD' } }))],
    ['R9', naming(order(), { autoRefundedTodayUsd: 199_000 })],
    ['R8,R9', naming(order({ money: { amount: 15_001, currency: 'USD' } }), { autoRefundedTodayUsd: 199_000 })],
  ])('only %s fails: recommend approve', (ids, known) => {
    const decision = ask(asksRefund(), known);
    expect(failed(decision).join()).toBe(ids);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'refund_needs_approval',
      recommendation: { verdict: 'approve' },
    });
    expect(decision.actions).toMatchObject([{ mode: 'approval' }]);
  });

  it.each([
    ['R2 not verified', naming(order({ payment: { verified: false } }))],
    ['R5 too old', naming(order({ payment: { capturedAt: ago(61 * DAY) }, createdAt: ago(61 * DAY) }))],
  ])('%s: escalated, decline with the reason', (name, known) => {
    const decision = ask(asksRefund(), known);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'refund_needs_approval',
      recommendation: { verdict: 'decline' },
    });
    expect(decision.recommendation?.text).toContain(name.slice(0, 2));
  });

  it('a limit that is not known is no limit that only stands in the way: no approval is advised', () => {
    const decision = ask(asksRefund(), naming(order({ money: { amount: 100, currency: 'XAF' } })));
    expect(failed(decision)).toEqual(['R8', 'R9']);
    expect(decision).toMatchObject({ reason: 'refund_needs_approval', recommendation: { verdict: 'decline' } });
  });

  const used = (sessions: number | null, charge = renewal()) =>
    naming(charge, { subscriptions: [subscription()], usage: usage({ sessionsSinceLastPayment: sessions }) });

  it.each([
    ['unused renewal', used(0), 'approve', 4999],
    ['1 session', used(1), 'approve_partial', 2499],
    ['3 sessions', used(3), 'approve_partial', 2499],
    ['4 sessions', used(4), 'decline', undefined],
    ['usage unknown', used(null), 'decline', undefined],
    ['unused, exactly 14 days ago', used(0, renewal({ payment: { capturedAt: ago(14 * DAY) } })), 'approve', 4999],
    [
      'unused, more than 14 days ago',
      used(0, renewal({ payment: { capturedAt: ago(14 * DAY + 1) } })),
      'decline',
      undefined,
    ],
    ['first charge with 2 sessions', used(2, renewal({ kind: 'subscription_start' })), 'approve_partial', 2499],
    ['first charge unused', used(0, renewal({ kind: 'subscription_start' })), 'decline', undefined],
  ] as const)('subscription charge: %s → %s', (_name, known, verdict, amount) => {
    const decision = ask(asksRefund(), known);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'refund_needs_approval',
      recommendation: { verdict },
    });
    expect(decision.recommendation?.money?.amount).toBe(amount);
  });

  it('unused renewal: the text says to cancel as well', () => {
    expect(ask(asksRefund(), used(0)).recommendation?.text).toContain('cancel');
  });

  it('a faint question beside money that is on hold is answered by where it is; a plain one, or beside money taken, is not', () => {
    const asking = (score: number) => ({
      ...understanding(['payment_issue']),
      intents: [
        { intent: 'payment_issue' as const, score: 0.9 },
        { intent: 'product_question' as const, score },
      ],
    });
    const held = order({ payment: { status: 'authorized', capturedAt: null } });
    expect(ask(asking(0.6), facts({ orders: [held] }))).toMatchObject({ outcome: 'resolved' });
    expect(ask(asking(0.9), facts({ orders: [held] })).reason).toBe('insufficient_context');
    expect(ask(asking(0.6), facts({ orders: [order()] })).reason).toBe('insufficient_context');
  });

  it.each(['apple', 'google'] as const)('billed by %s: that store’s steps, resolved, nothing escalated', (source) => {
    const known = naming(renewal(), { subscriptions: [subscription({ source })] });
    const decision = ask(asksRefund(), known);
    expect(decision).toMatchObject({
      outcome: 'resolved',
      actions: [],
      parts: [{ kind: 'store_steps', store: source, topic: 'refund' }],
    });
    expect(ask(asksRefund({ anger: 2 }), known)).toMatchObject({ outcome: 'escalated', reason: 'angry_customer' });
  });

  it('Google with the setting on goes by the table, Apple never', () => {
    const policy: Policy = { ...DEFAULT_POLICY, stores: { googleRefunds: true } };
    const late = (source: 'apple' | 'google') =>
      naming(order({ kind: 'subscription_start', subscriptionId: 'sub_1' }), {
        subscriptions: [subscription({ source })],
      });
    expect(automatic(ask(asksRefund(), late('google'), {}, policy))).toEqual(['refund']);
    expect(kinds(ask(asksRefund(), late('apple'), {}, policy))).toEqual(['store_steps']);
  });

  it('late and billed by a store: no refund is offered', () => {
    const known = naming(order({ kind: 'subscription_start', subscriptionId: 'sub_1' }), {
      subscriptions: [subscription({ source: 'apple' })],
    });
    expect(kinds(ask(asksWhere(), known))).toEqual(['store_steps']);
  });

  it('the biller is not known: never automatic', () => {
    const decision = ask(asksRefund(), naming(order({ subscriptionId: 'sub_9' })));
    expect(automatic(decision)).toEqual([]);
    expect(failed(decision)).toEqual(['store']);
  });

  it('a refund of ours that is not settled: told as far as it is known, no second one', () => {
    const decision = ask(asksRefund(), naming(order(), { liveRefundOrderIds: ['ORD-1'] }));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable', actions: [] });
    expect(kinds(decision)).toEqual(['refund_unconfirmed']);
  });

  it('a cancelled order that was paid: the refund is offered, never "in time"', () => {
    const canceled = order({ status: 'canceled', delivery: { status: 'not_started' } });
    expect(ask(asksWhere(), naming(canceled)).parts).toMatchObject([{ kind: 'order_late_offer', failed: true }]);
    const fresh = { ...inTimeOrder, status: 'canceled' as const };
    expect(ask(asksRefund(), naming(fresh))).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
  });
});

describe('§ 4 duplicate charge', () => {
  const first = deliveredOrder({ id: 'ORD-1', payment: { capturedAt: ago(30 * HOUR) }, createdAt: ago(30 * HOUR) });
  const later = deliveredOrder({ id: 'ORD-2', payment: { capturedAt: ago(6 * HOUR) }, createdAt: ago(6 * HOUR) });
  const twice = (signals = {}) => understanding(['payment_issue'], { claimsDoubleCharge: true, ...signals });

  it('same description and amount within 24 h: escalated, approve the later one, high priority', () => {
    for (const said of [twice(), twice({ asksMoneyBack: true })]) {
      const decision = ask(said, facts({ orders: [later, first] }));
      expect(decision).toMatchObject({
        outcome: 'escalated',
        reason: 'refund_needs_approval',
        priority: 'high',
        recommendation: { verdict: 'approve' },
      });
      expect(decision.actions).toMatchObject([
        { mode: 'approval', spec: { orderId: 'ORD-2', reason: 'duplicate_charge' } },
      ]);
      expect(decision.handOver).toEqual(['duplicate_charge']);
    }
  });

  it.each([
    ['more than 24 h apart', { ...later, payment: { ...later.payment, capturedAt: ago(6 * HOUR - 1) } }],
    ['another amount', { ...later, money: { amount: 5000, currency: 'USD' } }],
    ['another description', { ...later, description: 'Something else' }],
    ['not captured', { ...later, payment: { ...later.payment, status: 'pending' as const } }],
  ])('no duplicate: %s', (_name, other) => {
    const decision = ask(twice(), naming(other, { orders: [other, first] }));
    expect(decision.reason).not.toBe('refund_needs_approval');
    expect(decision.actions).toEqual([]);
  });

  it('known by the record alone, where trouble with a payment could be about either; not beside a third', () => {
    const said = understanding(['payment_issue'], {});
    expect(ask(said, facts({ orders: [later, first] })).handOver).toEqual(['duplicate_charge']);
    const third = deliveredOrder({ id: 'ORD-3', money: { amount: 5000, currency: 'USD' } });
    expect(kinds(ask(said, facts({ orders: [later, first, third] })))).toEqual(['ask_which_order']);
    for (const other of [{ saysMissing: true }, { asksMoneyBack: true }, { wantsRedelivery: true }])
      expect(ask(understanding(['payment_issue'], other), facts({ orders: [later, first] })).handOver).not.toContain(
        'duplicate_charge',
      );
  });

  it('one of the two is disputed: dispute_open', () => {
    expect(ask(twice(), facts({ orders: [later, first], disputedOrderIds: ['ORD-2'] })).reason).toBe('dispute_open');
  });

  it('the second one is only on hold: explained', () => {
    const held = order({ id: 'ORD-2', createdAt: ago(6 * HOUR), payment: { status: 'authorized', capturedAt: null } });
    expect(kinds(ask(twice(), facts({ orders: [held, first] })))).toEqual(['payment_on_hold']);
  });

  it('only one charge is on record: said, resolved', () => {
    const decision = ask(twice(), facts({ orders: [first] }));
    expect(decision).toMatchObject({ outcome: 'resolved', parts: [{ kind: 'charged_once' }] });
  });
});
