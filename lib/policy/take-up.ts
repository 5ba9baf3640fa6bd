import type { Intent, Signals } from '@/lib/ai/understanding';
import type { Order } from '@/lib/backend/schema';
import type { DecideInput, Facts } from './decision';
import { allOrders } from './facts-of-order';
import { partlyRefunded } from './topics/order-state';

/** What a message takes up of what was dealt with before it in the conversation. */
export type TakenUp = {
  intents: Intent[];
  signals: Signals;
  /** The order that it goes on about. */
  orderId: string | null;
  /** The order that it sets another one beside: "and the same for the other one". */
  besideOrderId: string | null;
};

/** What whoever asks when the money will be there is taken to ask for besides, by words alone. */
const MISTAKEN_FOR_WHEN: readonly Intent[] = [
  'product_question',
  'payment_issue',
  'subscription_change',
  'refund_request',
  'feedback',
  'other',
];
/** Anything else beside the question when the money will be there must be as sure as this. */
const SURE_BESIDE = 0.8;
/** What "and the other half?" is taken for by words alone. */
const MISTAKEN_FOR_REST: readonly Intent[] = [
  'discount_request',
  'order_status',
  'payment_issue',
  'product_question',
  'feedback',
  'other',
];
/** What "the same for the other one" and "wrong number" are taken for by words alone. */
const NOTHING_ASKED: readonly Intent[] = ['feedback', 'other'];
/** What "when is the next charge?" is taken for by words alone. */
const MISTAKEN_FOR_RENEWAL: readonly Intent[] = ['payment_issue', 'order_status', 'product_question', 'other'];
/** So long a request is remembered as what "the same" means. */
const REMEMBERED_MS = 3 * 24 * 60 * 60_000;

function isRefunded(facts: Facts, orderId: string): boolean {
  const order = allOrders(facts).find(({ id }) => id === orderId);
  return (
    facts.liveRefundOrderIds.includes(orderId) || (order?.refunds.some(({ status }) => status !== 'failed') ?? false)
  );
}

const without = (intents: readonly Intent[], mistaken: readonly Intent[], meant: Intent): Intent[] => [
  ...new Set([...intents.filter((intent) => !mistaken.includes(intent)), meant]),
];

const ownNamed = ({ namedOrders, customer }: Facts): Order[] =>
  namedOrders.flatMap(({ order }) => (order !== null && order.customerId === customer?.id ? [order] : []));

const intentsOf = ({ understanding }: DecideInput): Intent[] => understanding.intents.map(({ intent }) => intent);

/** Half of the money came back, and the other half is spoken of: it is asked for. */
function restOf(input: DecideInput): TakenUp | null {
  const { facts, memory } = input;
  const { signals } = input.understanding;
  const named = ownNamed(facts);
  const partly = (named.length > 0 ? named : facts.orders).filter(partlyRefunded);
  const [order] = partly;
  if (facts.wantsRest !== true || order === undefined || partly.length > 1 || facts.namedOrders.length > 1) return null;
  const otherwise =
    signals.asksMoneyBack ||
    signals.refusesRefund ||
    signals.conditionalRefund ||
    signals.describesDefect ||
    signals.thanks;
  if (otherwise || (memory.orderId !== null && memory.orderId !== order.id)) return null;
  if (intentsOf(input).some((intent) => intent !== 'refund_request' && !MISTAKEN_FOR_REST.includes(intent)))
    return null;
  return {
    intents: ['refund_request'],
    signals: { ...signals, asksMoneyBack: true, praise: false },
    orderId: order.id,
    besideOrderId: null,
  };
}

/** "When will it be on my card?", of an order that was refunded. */
function whenOf(input: DecideInput): TakenUp | null {
  const { facts, memory } = input;
  const { signals } = input.understanding;
  const [named, ...more] = ownNamed(facts);
  const orderId = facts.namedOrders.length > 0 ? (named?.id ?? null) : memory.orderId;
  if (!signals.asksWhenRefunded || orderId === null || more.length > 0) return null;
  if (!isRefunded(facts, orderId)) return null;
  const sure = input.understanding.intents.flatMap(({ intent, score }) => (score >= SURE_BESIDE ? [intent] : []));
  return {
    intents: without(sure, MISTAKEN_FOR_WHEN, 'order_status'),
    signals: { ...signals, asksMoneyBack: false, thanks: false, praise: false, affirms: false, asksAboutPolicy: false },
    orderId,
    besideOrderId: null,
  };
}

/** "The same for the other one", "wrong number, I meant …", soon after the money was asked back for the order spoken of last. */
function sameAgain(input: DecideInput): TakenUp | null {
  const { facts, memory, now } = input;
  const { signals } = input.understanding;
  const asked = memory.refundAsked;
  const recent = asked && asked.orderId === memory.orderId && now.getTime() - Date.parse(asked.at) <= REMEMBERED_MS;
  const otherwise =
    signals.refusesRefund ||
    signals.wantsRedelivery ||
    signals.conditionalRefund ||
    signals.tellsOfRefund ||
    signals.asksAboutPolicy ||
    signals.declines ||
    signals.keeps;
  if (!recent || otherwise) return null;
  const intents = without(intentsOf(input), NOTHING_ASKED, 'refund_request');
  const going = { ...signals, asksMoneyBack: true, thanks: false, praise: false };
  if (signals.sameForOther) return { intents, signals: going, orderId: null, besideOrderId: asked.orderId };
  const meant = ownNamed(facts).filter(({ id }) => !facts.leftAloneIds?.includes(id));
  // Where the wrong one was refunded already a second refund is no correction: it is offered, not paid.
  const corrects = signals.correctsOrder && meant.length === 1 && !isRefunded(facts, asked.orderId);
  return corrects && intents.length === 1 ? { intents, signals: going, orderId: null, besideOrderId: null } : null;
}

/** "When is the next charge?", of an account with a subscription, where no order is spoken of. */
function renewalOf({ facts, memory, understanding }: DecideInput): TakenUp | null {
  const { signals, intents } = understanding;
  const said = intents.map(({ intent }) => intent);
  const claimed = signals.claimsUnknownCharge || signals.claimsDoubleCharge || signals.asksMoneyBack;
  const ofOrder = facts.namedOrders.length > 0 || (memory.orderId !== null && !said.includes('subscription_change'));
  if (facts.asksRenewal !== 'alone' || facts.subscriptions.length === 0 || ofOrder || claimed) return null;
  if (said.includes('cancel_subscription')) return null;
  return {
    intents: without(said, MISTAKEN_FOR_RENEWAL, 'subscription_change'),
    signals: { ...signals, thanks: false, asksAboutPolicy: false },
    orderId: null,
    besideOrderId: null,
  };
}

/**
 * Reads a message that goes on from what was done: asks when a refund will be there, wants the same for another order, or takes back
 * which order was meant; or one that asks for the rest of what was refunded in part, or for the next charge. Null where it does not.
 */
export function takeUp(input: DecideInput): TakenUp | null {
  return restOf(input) ?? whenOf(input) ?? sameAgain(input) ?? renewalOf(input);
}
