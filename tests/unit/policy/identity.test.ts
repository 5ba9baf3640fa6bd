import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/policy/decision';
import {
  ask,
  asksRefund,
  asksWhere,
  facts,
  kinds,
  naming,
  order,
  subscription,
  UNKNOWN_SENDER,
  UNVERIFIED,
  understanding,
} from './build';

const article = { title: 'Plans', text: 'There are two plans.', url: null };

describe('§ 3 identity', () => {
  const known = naming(order(), UNVERIFIED);

  it.each([
    ['refund', asksRefund()],
    ['status', asksWhere()],
    ['payment', understanding(['payment_issue'])],
    ['cancellation', understanding(['cancel_subscription'], { insistsOnCancelling: true })],
    ['pause', understanding(['subscription_change'], { wantsPause: true })],
    ['personal discount', understanding(['discount_request'], { wantsPersonalDiscount: true })],
    ['e-mail change', understanding(['account_email_change'])],
    ['data', understanding(['data_privacy'])],
    ['chargeback', understanding(['chargeback_threat'])],
  ])('unverified: %s is escalated (identity_unverified), nothing is disclosed or done', (_name, said) => {
    const decision = ask(said, { ...known, subscriptions: [subscription()] });
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'identity_unverified',
      actions: [],
      orderId: null,
      conditions: [],
    });
    expect(JSON.stringify(decision.parts)).not.toMatch(/ORD-1|Premium|4999/);
  });

  it('unverified: general questions are answered as usual', () => {
    const decision = ask(understanding(['product_question']), { ...known, knowledge: { product_question: article } });
    expect(decision).toMatchObject({ outcome: 'resolved', reason: null });
    expect(kinds(decision)).toEqual(['knowledge']);
  });

  it('unverified and urgent: the chargeback threat stays visible', () => {
    const decision = ask(understanding(['chargeback_threat']), known);
    expect(decision).toMatchObject({ priority: 'urgent', reasons: ['identity_unverified', 'chargeback_threat'] });
  });

  it('another customer’s order reads as not found, the words of one that does not exist', () => {
    const mine = facts({ orders: [order({ id: 'ORD-7' })] });
    const foreign = ask(asksWhere(), {
      ...mine,
      namedOrders: [{ id: 'ORD-1', order: order({ customerId: 'cus_2' }) }],
    });
    const absent = ask(asksWhere(), { ...mine, namedOrders: [{ id: 'ORD-1', order: null }] });
    expect(foreign).toEqual(absent);
    expect(foreign).toMatchObject({
      outcome: 'awaiting_customer',
      parts: [{ kind: 'order_not_found', orderId: 'ORD-1' }],
    });
  });

  it('an order number not found: asked once, then a person', () => {
    const known2 = facts({ namedOrders: [{ id: 'ORD-404', order: null }] });
    const first = ask(asksWhere(), known2);
    const second = ask(
      understanding(['other']),
      { ...known2, namedOrders: [{ id: 'ORD-405', order: null }] },
      first.memory,
    );
    expect(first.outcome).toBe('awaiting_customer');
    expect(second).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  });

  it('no customer: asked once for the address or the order number, then escalated', () => {
    const first = ask(asksRefund(), facts(UNKNOWN_SENDER));
    expect(first).toMatchObject({ outcome: 'awaiting_customer', reason: null });
    expect(kinds(first)).toEqual(['ask_identity']);
    const second = ask(understanding(['other']), facts(UNKNOWN_SENDER), first.memory);
    expect(second).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  });

  it('the account is found after it was asked for: the first request goes on', () => {
    const first = ask(asksRefund(), facts(UNKNOWN_SENDER));
    const second = ask(understanding(['other']), naming(order()), first.memory);
    expect(second.actions).toMatchObject([{ mode: 'auto', spec: { kind: 'refund', orderId: 'ORD-1' } }]);
    expect(second.memory.openQuestion).toBeNull();
  });

  it('an address that answers which number the order has is no wish to change it', () => {
    const first = ask(understanding(['order_status']), facts({ namedOrders: [{ id: 'ZZ-99881', order: null }] }));
    expect(kinds(first)).toEqual(['order_not_found']);
    const again = { namedOrders: [{ id: 'ZZ-99881', order: null }] };
    const second = ask(understanding(['account_email_change']), facts(again), first.memory);
    expect(second.reasons).not.toContain('account_change_needs_approval');
    expect(ask(understanding(['account_email_change']), facts(), first.memory).reasons).toContain(
      'account_change_needs_approval',
    );
  });

  it('a stranger who names an order: the same words whether it exists or not', () => {
    const stranger = (one: Facts['namedOrders'][number]) =>
      ask(asksRefund(), facts({ ...UNKNOWN_SENDER, namedOrders: [one] }));
    const existing = stranger({ id: 'ORD-1', order: order() });
    expect(existing).toEqual(stranger({ id: 'ORD-1', order: null }));
    expect(kinds(existing)).toEqual(['order_not_found', 'ask_identity']);
  });

  it('a key that is not to be trusted counts as no customer found', () => {
    const decision = ask(asksRefund(), naming(order(), { identity: { state: 'none', lookup: 'found' } }));
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', actions: [] });
    expect(kinds(decision)).toContain('ask_identity');
  });

  it('several customers match: escalated (insufficient_context)', () => {
    const several = facts({ identity: { state: 'verified', lookup: 'several' }, customer: null });
    expect(ask(asksRefund(), several)).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  });

  it('the backend is unreachable: escalated (backend_unavailable) with an acknowledgement', () => {
    const out = facts({ identity: { state: 'verified', lookup: 'unavailable' }, customer: null });
    expect(ask(asksRefund(), out)).toMatchObject({
      outcome: 'escalated',
      reason: 'backend_unavailable',
      handOver: ['system_down'],
    });
  });

  it.each([
    ['orders', asksRefund(), facts({ unavailable: ['orders'] })],
    [
      'the order named',
      asksWhere(),
      facts({ unavailable: ['order:ORD-1'], namedOrders: [{ id: 'ORD-1', order: null }] }),
    ],
    ['subscriptions', understanding(['cancel_subscription']), facts({ unavailable: ['subscriptions'] })],
    ['the customer’s other orders', asksRefund(), { ...naming(order()), orders: [], unavailable: ['orders'] }],
    [
      'the subscription of the order',
      asksRefund(),
      naming(order({ subscriptionId: 'sub_1' }), { unavailable: ['subscriptions'] }),
    ],
  ])('%s can not be read: escalated (backend_unavailable), nothing guessed', (_name, said, known2) => {
    expect(ask(said, known2)).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable', actions: [] });
  });

  it('the order is in time although the others can not be read: explained', () => {
    const early = order({ delivery: { expectedBy: '2026-11-21T12:00:00Z' } });
    const decision = ask(asksRefund(), { ...naming(early), orders: [], unavailable: ['orders'] });
    expect(kinds(decision)).toEqual(['order_in_time']);
  });
});
