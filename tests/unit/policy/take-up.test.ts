import { describe, expect, it } from 'vitest';
import {
  ago,
  ask,
  asksRefund,
  asksWhere,
  automatic,
  DAY,
  deliveredOrder,
  facts,
  HOUR,
  kinds,
  naming,
  order,
  refund,
  understanding,
} from './build';

const says = (signals: Parameters<typeof understanding>[1], intents: Parameters<typeof understanding>[0] = ['other']) =>
  understanding(intents, signals);

describe('a message that goes on from a refund', () => {
  const orders = [order(), order({ id: 'ORD-2' })];
  const named = naming(order(), { orders });
  const { memory } = ask(asksRefund(), named);
  const refunded = order({ payment: { status: 'refunded' }, refunds: [refund()] });

  it.each([
    ['when will it be on my card?', says({ asksWhenRefunded: true }, ['product_question'])],
    [
      'great, thanks! and when do I see it?',
      says({ asksWhenRefunded: true, thanks: true }, ['feedback', 'payment_issue']),
    ],
  ])('%s: says that it was refunded, resolved', (_name, said) => {
    const decision = ask(said, facts({ orders: [refunded] }), memory);
    expect(decision).toMatchObject({ outcome: 'resolved', actions: [] });
    expect(kinds(decision)).toEqual(['already_refunded']);
  });

  it('and the same for the other one: the other is refunded', () => {
    const decision = ask(says({ sameForOther: true }), facts({ orders: [refunded, order({ id: 'ORD-2' })] }), memory);
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision.orderId).toBe('ORD-2');
  });

  it('the same for one of several others: asked which', () => {
    const others = [order({ id: 'ORD-2' }), order({ id: 'ORD-3' })];
    const decision = ask(says({ sameForOther: true }), facts({ orders: [refunded, ...others] }), memory);
    expect(automatic(decision)).toEqual([]);
    expect(kinds(decision)).toEqual(['ask_which_order']);
  });

  it('wrong number, I meant the other: the one named now is refunded where the first was not', () => {
    const inTime = order({ delivery: { expectedBy: ago(-3 * HOUR) } });
    const before = ask(asksRefund(), naming(inTime, { orders: [inTime, order({ id: 'ORD-2' })] })).memory;
    const known = naming(order({ id: 'ORD-2' }), { orders: [inTime, order({ id: 'ORD-2' })] });
    const decision = ask(says({ correctsOrder: true }), known, before);
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision.orderId).toBe('ORD-2');
  });

  it('wrong number, after the wrong one was refunded: the other is offered, not paid', () => {
    const known = naming(order({ id: 'ORD-2' }), { orders: [refunded, order({ id: 'ORD-2' })] });
    const decision = ask(says({ correctsOrder: true }), known, memory);
    expect(automatic(decision)).toEqual([]);
    expect(decision.outcome).toBe('awaiting_customer');
  });

  it.each([
    ['under a condition', says({ sameForOther: true, conditionalRefund: true }), {}],
    ['as a question about the rules', says({ sameForOther: true, asksAboutPolicy: true }), {}],
    ['days later', says({ sameForOther: true }), { refundAsked: { orderId: 'ORD-1', at: ago(4 * DAY) } }],
    ['of another order than the last', says({ sameForOther: true }), { orderId: 'ORD-2' }],
  ])('the same for the other one, %s: nothing is refunded', (_name, said, changes) => {
    const known = facts({ orders: [refunded, order({ id: 'ORD-2' })] });
    expect(automatic(ask(said, known, { ...memory, ...changes }))).toEqual([]);
  });

  it('is forgotten by whoever refuses it, and kept over thanks', () => {
    const known = facts({ orders: [refunded, order({ id: 'ORD-2' })] });
    expect(ask(says({ refusesRefund: true }), known, memory).memory.refundAsked).toBeNull();
    expect(ask(says({ thanks: true }), known, memory).memory.refundAsked?.orderId).toBe('ORD-1');
  });

  it('a question where the other is keeps being one', () => {
    const known = naming(order({ id: 'ORD-2' }), { orders });
    const decision = ask(says({ correctsOrder: true }, ['order_status']), known, memory);
    expect(automatic(decision)).toEqual([]);
  });

  it.each([
    ['the same for the other one', says({ sameForOther: true })],
    ['wrong number', says({ correctsOrder: true })],
  ])('%s, after a question where it is: nothing is refunded', (_name, said) => {
    const before = ask(asksWhere(), named).memory;
    const decision = ask(said, naming(order({ id: 'ORD-2' }), { orders }), before);
    expect(automatic(decision)).toEqual([]);
  });
});

describe('the rest of an order that was refunded in part', () => {
  const partly = deliveredOrder({
    payment: { status: 'partially_refunded' },
    refunds: [refund({ money: { amount: 2500, currency: 'USD' } })],
  });

  it.each([
    ['and the other half?', ['order_status'] as const],
    ['I want the rest too', ['discount_request'] as const],
  ])('%s: put before a person', (_name, intents) => {
    const decision = ask(says({}, [...intents]), facts({ orders: [partly], wantsRest: true }));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
  });

  it('is not asked for by whoever does not want it, or asks for something else', () => {
    const known = facts({ orders: [partly], wantsRest: true });
    expect(ask(says({ refusesRefund: true }, ['order_status']), known).reason).toBeNull();
    expect(ask(says({}, ['human_request']), known).reason).toBe('human_requested');
  });
});
