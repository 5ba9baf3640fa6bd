import { describe, expect, it } from 'vitest';
import type { Intent } from '@/lib/ai/understanding';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
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
  renewal,
  subscription,
  understanding,
  usage,
} from './build';

const article = { title: 'Title', text: 'Text.', url: 'https://help.example.com/a' };

describe('§ 6 intents a person decides on', () => {
  it('e-mail change: always escalated (account_change_needs_approval), never carried out', () => {
    const said = understanding(
      ['account_email_change'],
      {},
      { entities: { orderIds: [], amounts: [], emails: ['new@example.com'], dates: [] } },
    );
    const decision = ask(said, facts());
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'account_change_needs_approval' });
    expect(decision.actions).toMatchObject([
      { mode: 'approval', spec: { kind: 'email_change', customerId: 'cus_1', email: 'new@example.com' } },
    ]);
  });

  it.each([
    ['data_privacy', 'privacy_request', 'privacy'],
    ['human_request', 'human_requested', 'person_asked'],
  ] as const)('%s: escalated (%s)', (intent, reason, topic) => {
    expect(ask(understanding([intent]), facts())).toMatchObject({
      outcome: 'escalated',
      reason,
      handOver: [topic],
      priority: 'normal',
    });
  });

  it('data_privacy stays an escalation when it is put as a question', () => {
    const known = facts({ knowledge: { data_privacy: article } });
    expect(ask(understanding(['data_privacy'], { asksAboutPolicy: true }), known).reason).toBe('privacy_request');
  });

  it.each([
    ['wantsPause', 'pause'],
    ['wantsPlanChange', 'plan_change'],
  ] as const)('%s to be done: escalated (insufficient_context)', (signal, topic) => {
    const known = facts({ knowledge: { subscription_change: article } });
    expect(ask(understanding(['subscription_change'], { [signal]: true }), known)).toMatchObject({
      reason: 'insufficient_context',
      handOver: [topic],
    });
  });

  it('a discount as a favour: escalated (discount_needs_approval), without an action', () => {
    const known = facts({ knowledge: { public_offers: article } });
    expect(ask(understanding(['discount_request'], { wantsPersonalDiscount: true }), known)).toMatchObject({
      outcome: 'escalated',
      reason: 'discount_needs_approval',
      actions: [],
    });
  });

  it('public offers are told', () => {
    const known = facts({ knowledge: { public_offers: article } });
    expect(ask(understanding(['discount_request']), known)).toMatchObject({
      outcome: 'resolved',
      parts: [{ kind: 'public_offers' }],
    });
  });
});

describe('§ 6 knowledge', () => {
  const answered: Intent[] = [
    'technical_issue',
    'product_question',
    'account_access',
    'subscription_change',
    'feedback',
  ];

  it.each(answered)('%s: answered from the knowledge base', (intent) => {
    const decision = ask(understanding([intent]), facts({ knowledge: { [intent]: article } }));
    expect(decision).toMatchObject({ outcome: 'resolved', parts: [{ kind: 'knowledge', ...article }] });
  });

  it.each(answered)('%s without a passage: escalated (insufficient_context)', (intent) => {
    expect(ask(understanding([intent]), facts())).toMatchObject({
      outcome: 'escalated',
      reason: 'insufficient_context',
    });
  });

  it('praise is thanked for', () => {
    expect(ask(understanding(['feedback'], { praise: true }), facts())).toMatchObject({
      outcome: 'resolved',
      parts: [{ kind: 'praise_reply' }],
    });
  });

  it.each([
    ['refund_request', { refund_request: article }],
    ['cancel_subscription', { cancel_subscription: article }],
    ['order_status', { order_status: article }],
  ] as const)('a question about %s is answered from the knowledge base, without an account', (intent, knowledge) => {
    const decision = ask(
      understanding([intent], { asksAboutPolicy: true }),
      facts({ knowledge, identity: { state: 'none', lookup: 'none' }, customer: null }),
    );
    expect(decision).toMatchObject({ outcome: 'resolved', parts: [{ kind: 'knowledge' }] });
  });

  it('a question about refunds never refunds', () => {
    const decision = ask(understanding(['refund_request'], { asksAboutPolicy: true }), facts({ orders: [order()] }));
    expect(decision).toMatchObject({ reason: 'insufficient_context', actions: [] });
  });
});

describe('§ 6 small talk', () => {
  it.each([
    ['greeting', understanding(['other'], { greetingOnly: true }), 0],
    ['nothing understood', understanding(['other'], { understandable: false }), 0],
    ['attachment only', understanding(['other'], { understandable: false }), 1],
  ])('%s: asked what it is about, the second time a person', (_name, said, attachments) => {
    const first = ask(said, facts({ attachments }));
    expect(first).toMatchObject({
      outcome: 'awaiting_customer',
      parts: [{ kind: 'ask_what_about', attachmentSeen: attachments > 0 }],
    });
    const second = ask(said, facts({ attachments }), first.memory);
    expect(second).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  });

  it('a real request in between starts the count anew', () => {
    const first = ask(understanding(['other']), facts());
    const second = ask(understanding(['human_request']), facts(), first.memory);
    expect(second.memory).toMatchObject({ askedTopic: 0, openQuestion: null });
  });

  it.each([
    ['thanks', understanding(['other'], { thanks: true })],
    ['"ok, I will wait" taken for a status question', understanding(['order_status'], { thanks: true })],
  ])('%s: resolved with a short reply', (_name, said) => {
    expect(ask(said, facts({ orders: [order()] }))).toMatchObject({
      outcome: 'resolved',
      parts: [{ kind: 'thanks_reply' }],
      actions: [],
    });
  });

  it('"are you a bot?": the truth, resolved', () => {
    expect(ask(understanding(['other'], { asksIfBot: true }), facts())).toMatchObject({
      outcome: 'resolved',
      parts: [{ kind: 'bot_truth' }],
    });
  });

  it('"are you a bot? where is my order?": both', () => {
    expect(kinds(ask(asksWhere({}, { asksIfBot: true }), naming(order())))).toEqual(['bot_truth', 'order_late_offer']);
  });
});

describe('§ 6 orders and payments', () => {
  it('nothing found: asked once, then a person', () => {
    const first = ask(asksWhere(), facts());
    expect(first).toMatchObject({ outcome: 'awaiting_customer', parts: [{ kind: 'no_order_found' }] });
    expect(ask(asksWhere(), facts(), first.memory)).toMatchObject({
      outcome: 'escalated',
      reason: 'insufficient_context',
    });
  });

  it('paid but nothing arrived: the late order is offered back', () => {
    expect(kinds(ask(understanding(['payment_issue']), facts({ orders: [order()] })))).toEqual(['order_late_offer']);
  });

  it('a charge that is not recognised: what it was', () => {
    const known = facts({ orders: [renewal()], subscriptions: [subscription()] });
    const decision = ask(understanding(['payment_issue'], { claimsUnknownCharge: true }), known);
    expect(decision).toMatchObject({ outcome: 'resolved', parts: [{ kind: 'charge_explained', plan: 'Premium' }] });
  });

  it('a negated refund is a question for the order', () => {
    const said = understanding(['refund_request', 'order_status'], { refusesRefund: true, wantsRedelivery: true });
    expect(ask(said, naming(order()))).toMatchObject({
      outcome: 'awaiting_customer',
      actions: [],
      parts: [{ kind: 'order_late_offer' }],
    });
  });

  it('asks for the money and refuses it in one message: not R10, the refund is offered', () => {
    expect(kinds(ask(asksRefund({}, { refusesRefund: true }), naming(order())))).toEqual(['order_late_offer']);
  });

  it('a refund under a condition is not R10', () => {
    const said = understanding(['refund_request'], { conditionalRefund: true });
    expect(automatic(ask(said, naming(order())))).toEqual([]);
    expect(kinds(ask(said, naming(order())))).toEqual(['order_late_offer']);
  });
});

describe('which order', () => {
  const late = order({ id: 'ORD-L' });
  const done = deliveredOrder({ id: 'ORD-D', description: 'Report' });

  it('"where is it?": the one that is not delivered', () => {
    expect(ask(asksWhere(), facts({ orders: [late, done] })).orderId).toBe('ORD-L');
  });

  it('"it never came, money back": the one that is not delivered', () => {
    const decision = ask(
      understanding(['refund_request', 'order_status'], { asksMoneyBack: true }),
      facts({ orders: [late, done] }),
    );
    expect(decision.actions).toMatchObject([{ mode: 'auto', spec: { orderId: 'ORD-L' } }]);
  });

  it('a bare refund request with two paid orders: asked', () => {
    const decision = ask(asksRefund(), facts({ orders: [late, done] }));
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', actions: [] });
    expect(decision.memory.openQuestion).toMatchObject({ kind: 'which_order', orderIds: ['ORD-L', 'ORD-D'] });
  });

  it('two that are not delivered: asked, although one is newer', () => {
    expect(kinds(ask(asksWhere(), facts({ orders: [late, order({ id: 'ORD-2' })] })))).toEqual(['ask_which_order']);
  });

  it('the amount named tells which', () => {
    const cheap = order({ id: 'ORD-C', money: { amount: 1999, currency: 'USD' } });
    const said = asksRefund({
      entities: { orderIds: [], amounts: [{ value: 19.99, currency: 'USD' }], emails: [], dates: [] },
    });
    expect(ask(said, facts({ orders: [late, cheap] })).orderId).toBe('ORD-C');
  });

  it('words of the description tell which', () => {
    expect(ask(asksRefund(), facts({ orders: [late, done], describedIds: ['ORD-D'] })).orderId).toBe('ORD-D');
  });

  it('older than 60 days counts only when it is named', () => {
    const old = order({ id: 'ORD-OLD', createdAt: ago(61 * DAY), payment: { capturedAt: ago(61 * DAY) } });
    expect(kinds(ask(asksRefund(), facts({ orders: [old] })))).toEqual(['ask_which_order']);
    expect(ask(asksRefund(), naming(old))).toMatchObject({ orderId: 'ORD-OLD', reason: 'refund_needs_approval' });
  });

  it('at the edge of 60 days it still counts', () => {
    const edge = order({ createdAt: ago(60 * DAY), payment: { capturedAt: ago(60 * DAY) } });
    expect(automatic(ask(asksRefund(), facts({ orders: [edge] })))).toEqual(['refund']);
  });

  it.each([
    ['known', late, 'order_late_offer'],
    ['not known', null, 'order_not_found'],
  ] as const)('a number alone, %s: the answer is about that order', (_name, found, kind) => {
    const known = facts({ orders: [late], namedOrders: [{ id: 'ORD-L', order: found }] });
    const decision = ask(understanding(['other'], { understandable: false }), known);
    expect(decision.outcome).toBe('awaiting_customer');
    expect(kinds(decision)).toContain(kind);
  });

  it('one found and one not: the found one is handled, the other said', () => {
    const known = facts({
      orders: [late],
      namedOrders: [
        { id: 'ORD-L', order: late },
        { id: 'ORD-X', order: null },
      ],
    });
    const decision = ask(asksRefund(), known);
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision).toMatchObject({
      outcome: 'awaiting_customer',
      parts: [{ kind: 'order_not_found', orderId: 'ORD-X' }],
    });
  });
});

describe('chargeback threat', () => {
  const threat = (signals = {}, intents: Intent[] = ['chargeback_threat']) =>
    understanding(intents, signals, { anger: 3 });

  it('R1–R9 hold: refunded without being asked, and escalated (chargeback_threat), urgent', () => {
    const decision = ask(threat(), facts({ orders: [order()] }));
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'chargeback_threat', priority: 'urgent' });
    expect(decision.conditions.find((one) => one.id === 'R10')).toMatchObject({ ok: false, waived: true });
  });

  it('a condition fails: no refund', () => {
    const decision = ask(threat(), facts({ orders: [order({ money: { amount: 15_001, currency: 'USD' } })] }));
    expect(automatic(decision)).toEqual([]);
    expect(decision).toMatchObject({ reason: 'chargeback_threat', recommendation: { verdict: 'approve' } });
  });

  it('which order is not clear: nothing is asked for the threat alone', () => {
    const decision = ask(threat(), facts({ orders: [order(), order({ id: 'ORD-2' })] }));
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'chargeback_threat', actions: [] });
    expect(kinds(decision)).toEqual(['handed_over']);
  });

  it('a dispute that is open already: dispute_open first', () => {
    const decision = ask(threat(), facts({ orders: [order()], disputedOrderIds: ['ORD-1'] }));
    expect(decision).toMatchObject({ reason: 'dispute_open', priority: 'urgent', actions: [] });
  });

  it('still in time: explained, and escalated', () => {
    const decision = ask(threat(), facts({ orders: [order({ delivery: { expectedBy: ago(-HOUR) } })] }));
    expect(kinds(decision)).toEqual(['order_in_time', 'handed_over']);
    expect(decision.reason).toBe('chargeback_threat');
  });

  it('a refund that is refused by the customer is not forced on them', () => {
    expect(automatic(ask(threat({ refusesRefund: true }), facts({ orders: [order()] })))).toEqual([]);
  });

  it('a lawyer or the police alone is anger 3, not a chargeback', () => {
    const decision = ask(understanding(['order_status'], {}, { anger: 3, threatensOther: true }), naming(order()));
    expect(automatic(decision)).toEqual([]);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'angry_customer', priority: 'urgent' });
  });
});

describe('safety', () => {
  it('only the supportive text, urgent, no disclosure line, no action', () => {
    const known = naming(order(), { knowledge: { safety: { title: 'Help', text: 'You are not alone.', url: null } } });
    const decision = ask(asksRefund({ selfHarm: true, anger: 3, threatensChargeback: true }), known);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'safety',
      reasons: ['safety'],
      priority: 'urgent',
      actions: [],
      disclosure: false,
    });
    expect(decision.parts).toEqual([{ kind: 'safety_support', text: 'You are not alone.' }]);
  });

  it('without a passage the text of the policy', () => {
    expect(ask(understanding(['other'], {}, { selfHarm: true }), facts()).parts).toEqual([
      { kind: 'safety_support', text: DEFAULT_POLICY.safetyText },
    ]);
  });
});

describe('several intents', () => {
  it('refund done and a question answered: resolved with both', () => {
    const said = understanding(['refund_request', 'product_question'], { asksMoneyBack: true });
    const decision = ask(said, naming(order(), { knowledge: { product_question: article } }));
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision).toMatchObject({ outcome: 'resolved', parts: [{ kind: 'knowledge' }] });
  });

  it('the strictest outcome wins, the allowed refund is still carried out', () => {
    const said = understanding(['refund_request', 'account_email_change', 'cancel_subscription'], {
      asksMoneyBack: true,
    });
    const decision = ask(said, naming(order(), { subscriptions: [subscription()], usage: usage() }));
    expect(automatic(decision)).toEqual(['refund']);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'account_change_needs_approval' });
    expect(kinds(decision)).toEqual(['retention_offer', 'handed_over']);
  });

  it('reasons in the order of precedence', () => {
    const said = understanding(
      ['human_request', 'data_privacy', 'cancel_subscription'],
      { insistsOnCancelling: true },
      { anger: 2 },
    );
    expect(ask(said, facts({ subscriptions: [subscription()] })).reasons).toEqual([
      'privacy_request',
      'cancellation_needs_approval',
      'human_requested',
      'angry_customer',
    ]);
  });

  it('one question at a time; the other topic is asked next', () => {
    const said = understanding(['refund_request', 'cancel_subscription'], { asksMoneyBack: true });
    const known = facts({
      orders: [order(), order({ id: 'ORD-2' })],
      subscriptions: [subscription(), subscription({ id: 'sub_2' })],
    });
    const first = ask(said, known);
    expect(kinds(first)).toEqual(['ask_which_order']);
    const second = ask(understanding(['other'], { choice: 1 }), known, first.memory);
    expect(automatic(second)).toEqual(['refund']);
    expect(kinds(second)).toEqual(['ask_which_subscription']);
  });

  it('feedback beside a request adds no escalation', () => {
    const said = understanding(['refund_request', 'feedback'], { asksMoneyBack: true });
    expect(ask(said, naming(order())).outcome).toBe('resolved');
  });
});
