import { describe, expect, it } from 'vitest';
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
  UNKNOWN_SENDER,
  understanding,
} from './build';

const first = order({ id: 'ORD-1' });
const second = order({ id: 'ORD-2', description: 'Birth chart' });
const two = facts({ orders: [first, second] });
const says = (signals: Parameters<typeof understanding>[1] = {}) => understanding(['other'], signals);
const refunded = (decision: ReturnType<typeof ask>) =>
  decision.actions.flatMap(({ spec, mode }) => (spec.kind === 'refund' && mode === 'auto' ? [spec.orderId] : []));

describe('"both" as the answer to "which order?"', () => {
  const { memory } = ask(asksRefund(), two);

  it('refunds each by its own conditions', () => {
    const decision = ask(says(), { ...two, namesAll: 'both' }, memory);
    expect(decision).toMatchObject({ outcome: 'resolved', reason: null, memory: { openQuestion: null } });
    expect(refunded(decision)).toEqual(['ORD-1', 'ORD-2']);
  });

  it('counts the first refund for the second (R6)', () => {
    const earlier = deliveredOrder({ id: 'ORD-0', payment: { status: 'refunded' } });
    const past = {
      ...earlier,
      refunds: [
        {
          id: 're',
          orderId: 'ORD-0',
          money: earlier.money,
          status: 'succeeded' as const,
          createdAt: earlier.createdAt,
        },
      ],
    };
    const decision = ask(says(), { ...facts({ orders: [first, second, past] }), namesAll: 'both' }, memory);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
    expect(automatic(decision)).toEqual(['refund']);
  });

  it('is less than one that is described besides, and more where each is named', () => {
    const described = { ...two, describedIds: ['ORD-2'] };
    expect(refunded(ask(says(), { ...described, namesAll: 'both' }, memory))).toEqual(['ORD-2']);
    expect(refunded(ask(says({ choice: 2 }), { ...two, namesAll: 'pair' }, memory))).toEqual(['ORD-1', 'ORD-2']);
  });

  it('says nothing of a list of three', () => {
    const three = facts({ orders: [first, second, order({ id: 'ORD-3' })] });
    const asked = ask(asksRefund(), three);
    const decision = ask(says(), { ...three, namesAll: 'both' }, asked.memory);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context', actions: [] });
    expect(refunded(ask(says(), { ...three, namesAll: 'all' }, asked.memory))).toEqual(['ORD-1', 'ORD-2']);
  });

  it('offers each refund where only the status was asked for', () => {
    const asked = ask(asksWhere(), two);
    const decision = ask(says(), { ...two, namesAll: 'both' }, asked.memory);
    expect(kinds(decision)).toEqual(['order_late_offer', 'order_late_offer']);
    expect(decision.memory.openOffer).toEqual({ kind: 'refund_or_redelivery', orderId: 'ORD-1', others: ['ORD-2'] });
  });
});

describe('"the dearer one" as the answer to "which order?"', () => {
  const dear = order({ id: 'ORD-1', money: { amount: 9000, currency: 'USD' } });
  const cheap = order({ id: 'ORD-2', money: { amount: 2000, currency: 'USD' } });
  const known = facts({ orders: [dear, cheap] });
  const { memory } = ask(asksRefund(), known);
  const answer = (namesByPrice: 'dearest' | 'cheapest', orders = known.orders) =>
    ask(says(), { ...known, orders, namesByPrice }, memory);

  it('is the one that costs more, "the cheaper one" the other', () => {
    expect(refunded(answer('cheapest'))).toEqual(['ORD-2']);
    expect(answer('dearest').memory.orderId).toBe('ORD-1');
  });

  it.each([
    ['both cost the same', { ...cheap, money: dear.money }],
    ['they are paid in two currencies', { ...cheap, money: { amount: 2000, currency: 'EUR' } }],
  ])('is none where %s', (_why, other) => {
    expect(refunded(answer('cheapest', [dear, other]))).toEqual([]);
  });
});

describe('"neither" as the answer to "which order?"', () => {
  it('takes the request back', () => {
    const { memory } = ask(asksRefund(), two);
    const decision = ask(asksRefund(), { ...two, namesAll: 'none' }, memory);
    expect(decision).toMatchObject({ outcome: 'resolved', reason: null, actions: [], memory: { openQuestion: null } });
  });

  it.each([
    ['a cancellation', understanding(['refund_request', 'cancel_subscription'], { asksMoneyBack: true })],
    ['a wish for a person', understanding(['human_request'])],
    ['a threat', understanding(['chargeback_threat'])],
  ])('leaves %s beside it to be dealt with', (_what, said) => {
    const { memory } = ask(asksRefund(), two);
    const plain = ask(said, two, memory);
    expect(ask(said, { ...two, namesAll: 'none' }, memory)).toMatchObject({
      outcome: plain.outcome,
      reason: plain.reason,
    });
  });

  it('means nothing where no question is open', () => {
    expect(kinds(ask(asksRefund(), { ...two, namesAll: 'none' }))).toEqual(['ask_which_order']);
  });
});

describe('two refunds that are offered', () => {
  const offered = ask(says(), { ...two, namesAll: 'both' }, ask(asksWhere(), two).memory).memory;

  it.each([
    ['yes', says({ affirms: true }), ['ORD-1', 'ORD-2']],
    ['the second one', says({ choice: 2 }), ['ORD-2']],
    ['the last one', says({ choice: -1 }), ['ORD-2']],
  ])('%s', (_name, said, expected) => {
    const decision = ask(said, two, offered);
    expect(decision.outcome).toBe('resolved');
    expect(refunded(decision)).toEqual(expected);
  });

  it('the one that is named', () => {
    const named = { ...two, namedOrders: [{ id: 'ORD-2', order: second }] };
    expect(refunded(ask(says({ affirms: true }), named, offered))).toEqual(['ORD-2']);
  });

  it('the third of two is asked about again', () => {
    expect(ask(says({ choice: 3 }), two, offered)).toMatchObject({ outcome: 'awaiting_customer', actions: [] });
  });

  it('all of one offered refund is no word for a yes', () => {
    const { memory } = ask(asksWhere(), facts({ orders: [first] }));
    expect(ask(says(), { ...facts({ orders: [first] }), namesAll: 'all' }, memory).actions).toEqual([]);
  });
});

describe('"both" as the answer to "which subscription?"', () => {
  it('passes each cancellation on, without an offer', () => {
    const known = facts({ subscriptions: [subscription(), subscription({ id: 'sub_2', plan: 'Recipe box' })] });
    const { memory } = ask(understanding(['cancel_subscription']), known);
    const decision = ask(says(), { ...known, namesAll: 'both' }, memory);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'cancellation_needs_approval' });
    expect(kinds(decision)).toEqual(['cancellation_passed_on', 'cancellation_passed_on']);
    expect(decision.actions.map(({ spec }) => spec)).toMatchObject([
      { kind: 'cancel', subscriptionId: 'sub_1' },
      { kind: 'cancel', subscriptionId: 'sub_2' },
    ]);
  });
});

describe('an invoice is wanted', () => {
  it('a person sends it; that the order was delivered is no answer', () => {
    const decision = ask(asksWhere(), naming(deliveredOrder(), { wantsInvoice: true }));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context', handOver: ['question'] });
    expect(kinds(decision)).toEqual(['handed_over']);
  });

  it('what is still to come is told as well', () => {
    const decision = ask(asksWhere(), naming(order(), { wantsInvoice: true }));
    expect(kinds(decision)).toEqual(['order_late_offer', 'handed_over']);
  });

  it('beside the money back it is the money that counts', () => {
    expect(refunded(ask(asksRefund(), naming(order(), { wantsInvoice: true })))).toEqual(['ORD-1']);
  });

  it('nothing is told to a sender who is not known', () => {
    const decision = ask(asksWhere(), facts({ ...UNKNOWN_SENDER, wantsInvoice: true }));
    expect(kinds(decision)).toEqual(['ask_identity']);
  });
});

describe('an order named beside another matter', () => {
  it('is looked at where it is still to come', () => {
    const decision = ask(understanding(['account_access']), naming(order()));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
    expect(kinds(decision)).toEqual(['order_late_offer', 'handed_over']);
  });

  it('is what a question is about while it is late', () => {
    const decision = ask(understanding(['product_question']), naming(order(), { speaksOfOrdersOnly: true }));
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', reason: null });
    expect(kinds(decision)).toEqual(['order_late_offer']);
    expect(ask(understanding(['product_question']), naming(order())).outcome).toBe('escalated');
  });

  it('is the answer to where it is, whatever else that could ask', () => {
    const known = naming(order(), { speaksOfOrdersOnly: true });
    expect(kinds(ask(understanding(['order_status', 'product_question']), known))).toEqual(['order_late_offer']);
  });

  it('is told beside a question while it is in time', () => {
    const decision = ask(understanding(['product_question']), naming(order({ delivery: { expectedBy: ago(-HOUR) } })));
    expect(kinds(decision)).toEqual(['order_in_time', 'handed_over']);
  });

  it('is left alone once it was delivered', () => {
    expect(kinds(ask(understanding(['technical_issue']), naming(deliveredOrder())))).toEqual(['handed_over']);
  });

  it('keeps its offer open beside a cancellation that is passed on', () => {
    const known = naming(order(), { subscriptions: [subscription()] });
    const decision = ask(understanding(['cancel_subscription'], { insistsOnCancelling: true }), known);
    expect(decision.memory.openOffer).toEqual({ kind: 'refund_or_redelivery', orderId: 'ORD-1' });
  });
});

it('an address that answers the question for the account is no wish to change it', () => {
  const known = facts(UNKNOWN_SENDER);
  const { memory } = ask(asksRefund(), known);
  const decision = ask(understanding(['account_email_change']), known, memory);
  expect(decision).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  expect(decision.intents).not.toContain('account_email_change');
});

it('the money back for one order, and where another one is: each gets its answer', () => {
  const named = [first, second].map((one) => ({ id: one.id, order: one }));
  const decision = ask(asksRefund(), { ...two, namedOrders: named, onlyAskedAboutIds: ['ORD-2'] });
  expect(refunded(decision)).toEqual(['ORD-1']);
  expect(kinds(decision)).toEqual(['order_late_offer']);
  expect(decision).toMatchObject({ outcome: 'awaiting_customer', memory: { openOffer: { orderId: 'ORD-2' } } });
});
