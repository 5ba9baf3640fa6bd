import { describe, expect, it } from 'vitest';
import { matchDescribed } from '@/lib/policy/match-described';
import {
  ago,
  ask,
  asksRefund,
  asksWhere,
  automatic,
  deliveredOrder,
  facts,
  HOUR,
  kinds,
  naming,
  order,
  subscription,
  understanding,
  usage,
} from './build';

const says = (signals: Parameters<typeof understanding>[1], intents: Parameters<typeof understanding>[0] = ['other']) =>
  understanding(intents, signals);

describe('the offer of a refund or a re-delivery', () => {
  const known = facts({ orders: [order()] });
  const { memory } = ask(asksWhere(), known);

  it.each([
    ['yes', says({ affirms: true })],
    ['yes please, thanks', says({ affirms: true, thanks: true })],
    ['the first', says({ choice: 1 })],
    ['the money back', asksRefund()],
  ])('%s: the refund is accepted (R10), carried out', (_name, said) => {
    const decision = ask(said, known, memory);
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision).toMatchObject({ outcome: 'resolved', memory: { openOffer: null } });
  });

  it.each([
    ['send it again', says({ wantsRedelivery: true })],
    ['yes, send it again', says({ affirms: true, wantsRedelivery: true })],
    ['the second', says({ choice: 2 })],
    ['the last', says({ choice: -1 })],
  ])('%s: re-delivery, escalated (insufficient_context)', (_name, said) => {
    const decision = ask(said, known, memory);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'insufficient_context',
      handOver: ['redelivery'],
      actions: [],
    });
  });

  it('no, thanks: not asked again, resolved', () => {
    const decision = ask(says({ declines: true }), known, memory);
    expect(decision).toMatchObject({
      outcome: 'resolved',
      actions: [],
      parts: [{ kind: 'refund_not_asked_again' }],
      memory: { openOffer: null },
    });
  });

  it('"ok, I will wait": resolved, no refund, the offer stays', () => {
    const decision = ask(says({ thanks: true }), known, memory);
    expect(decision).toMatchObject({ outcome: 'resolved', actions: [], memory: { openOffer: memory.openOffer } });
    // It was due before: there is no time to look again at.
    expect(decision.followUps).toEqual([]);
  });

  it('"thanks, then refund me": the refund, not a thank-you', () => {
    expect(automatic(ask(asksRefund({}, { thanks: true }), known, memory))).toEqual(['refund']);
    const decision = ask(asksRefund({}, { thanks: true }), known);
    expect(kinds(decision)).not.toContain('thanks_reply');
    expect(automatic(decision)).toEqual(['refund']);
  });

  it('"ok, but where is it?" is no acceptance', () => {
    expect(automatic(ask(says({ affirms: true }, ['order_status']), known, memory))).toEqual([]);
  });

  it('an unclear answer is asked once, then a person', () => {
    const first = ask(says({}), known, memory);
    expect(kinds(first)).toEqual(['ask_refund_choice']);
    expect(ask(says({}), known, first.memory)).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  });

  it('accepted after it was delivered: looked at by the facts of now', () => {
    const decision = ask(says({ affirms: true }), facts({ orders: [deliveredOrder()] }), memory);
    expect(automatic(decision)).toEqual([]);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
  });

  it('accepted after it was refunded: said', () => {
    const refunded = order({ payment: { status: 'refunded' } });
    expect(kinds(ask(says({ affirms: true }), facts({ orders: [refunded] }), memory))).toEqual(['refund_recorded']);
  });

  it('a yes without an open offer is nothing', () => {
    expect(kinds(ask(says({ affirms: true }), known))).toEqual(['ask_what_about']);
  });
});

describe('which order? — the answer', () => {
  const first = order({ id: 'ORD-1', description: 'Astrology report' });
  const second = order({ id: 'ORD-2', description: 'Palm reading', money: { amount: 1999, currency: 'USD' } });
  const known = facts({ orders: [first, second] });
  const { memory } = ask(asksRefund(), known);

  it.each([
    ['by ordinal', says({ choice: 2 }), known],
    ['the last one', says({ choice: -1 }), known],
    ['by its number', says({}), { ...known, namedOrders: [{ id: 'ORD-2', order: second }] }],
    ['by words', says({}), { ...known, describedIds: matchDescribed('the palm one please', [first, second]) }],
    [
      'by its amount',
      understanding(
        ['other'],
        {},
        { entities: { orderIds: [], amounts: [{ value: 19.99, currency: null }], emails: [], dates: [] } },
      ),
      known,
    ],
  ])('%s: the refund asked for before goes on', (_name, said, world) => {
    const decision = ask(said, world, memory);
    expect(decision.actions).toMatchObject([{ mode: 'auto', spec: { orderId: 'ORD-2' } }]);
    expect(decision.intents).toContain('refund_request');
    expect(decision.memory.openQuestion).toBeNull();
  });

  it('still not clear: a person', () => {
    expect(ask(says({}), known, memory)).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
    expect(ask(says({ choice: 7 }), known, memory)).toMatchObject({ outcome: 'escalated' });
  });

  it('what was said with the question is kept: a denied delivery', () => {
    const done = facts({
      orders: [deliveredOrder({ id: 'ORD-1' }), deliveredOrder({ id: 'ORD-2', description: 'Other' })],
    });
    const asked = ask(asksRefund({}, { deniesDelivery: true }), done);
    const decision = ask(says({ choice: 1 }), done, asked.memory);
    expect(decision.recommendation?.text).toContain('proof of delivery');
  });

  it('"where is it?" asked before is not a refund after', () => {
    const asked = ask(asksWhere(), known);
    expect(automatic(ask(says({ choice: 1 }), known, asked.memory))).toEqual([]);
  });

  it('another topic in between leaves the question open', () => {
    const decision = ask(understanding(['human_request']), known, memory);
    expect(decision).toMatchObject({ reason: 'human_requested', memory: { openQuestion: memory.openQuestion } });
  });
});

describe('an order that is awaited', () => {
  const early = order({ delivery: { expectedBy: ago(-3 * HOUR) } });
  const { memory } = ask(asksWhere(), facts({ orders: [early] }));

  it('"ok, I will wait": resolved, and the check at the due time stays', () => {
    const decision = ask(says({ thanks: true }), facts({ orders: [early] }), memory);
    expect(decision).toMatchObject({ outcome: 'resolved', followUps: [{ kind: 'order_due', at: ago(-3 * HOUR) }] });
  });

  it('the next message is about the same order', () => {
    const known = facts({ orders: [order({ id: 'ORD-9' }), early] });
    expect(ask(asksRefund(), known, memory).orderId).toBe('ORD-1');
  });
});

describe('two offers in one reply', () => {
  const known = naming(order(), { subscriptions: [subscription()], usage: usage() });
  const both = ask(understanding(['order_status', 'cancel_subscription']), known);

  it('a plain yes is the refund, the percentage is the discount, cancelling is one word away', () => {
    expect(kinds(both)).toEqual(['order_late_offer', 'retention_offer']);
    const later = { ...known, namedOrders: [] };
    expect(automatic(ask(says({ affirms: true }), later, both.memory))).toEqual(['refund']);
    const discount = ask(says({ affirms: true, percent: 20 }), later, both.memory);
    expect(discount.reason).toBe('discount_needs_approval');
    expect(automatic(discount)).toEqual([]);
    const leaves = ask(says({ insistsOnCancelling: true }, ['cancel_subscription']), later, both.memory);
    expect(leaves.reason).toBe('cancellation_needs_approval');
  });
});

describe('disclosure', () => {
  it('in the first reply only, and only where it is switched on', () => {
    const first = ask(asksWhere(), naming(order()));
    expect(first).toMatchObject({ disclosure: true, memory: { disclosed: true } });
    expect(ask(asksWhere(), naming(order()), first.memory).disclosure).toBe(false);
  });
});

describe('matchDescribed', () => {
  const things = [
    { id: 'a', description: 'Premium plan, yearly' },
    { id: 'b', description: 'Premium plan, monthly' },
  ];
  it.each([
    ['the yearly one', ['a']],
    ['the MONTHLY plan', ['b']],
    ['my premium plan', []],
    ['something else', []],
  ])('%s', (text, ids) => {
    expect(matchDescribed(text, things)).toEqual(ids);
  });
});
