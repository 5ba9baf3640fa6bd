import type { Order, Subscription } from '@/lib/backend/schema';
import { refundMaxFor, toUsdCents } from './convert-money';
import type { Facts } from './decision';
import { durationText, momentText } from './duration-text';
import type { FactTable, FactValue, LimitTable } from './expression';
import { moneyText } from './money-text';
import type { Policy } from './policy-schema';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export type OrderSource = 'web' | 'apple' | 'google' | 'unknown';
export type OrderInput = {
  order: Order;
  facts: Facts;
  policy: Policy;
  now: Date;
  /** The money is asked for, or the refund offered was accepted (R10). */
  asked: boolean;
  deniesDelivery?: boolean;
  describesDefect?: boolean;
};

/** An enum's value, or null where the backend sent one that is not known. */
const known = (value: string): string | null => (value === 'unknown' ? null : value);
const fact = (value: FactValue, seen: string) => ({ value, seen: value === null ? `${seen}: unknown` : seen });
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The subscription an order was charged for, as far as it can be told. */
export function subscriptionOf(order: Order, subscriptions: Subscription[]): Subscription | null {
  if (order.subscriptionId !== null) return subscriptions.find((one) => one.id === order.subscriptionId) ?? null;
  const recurring = order.kind === 'subscription_renewal' || order.kind === 'subscription_start';
  return recurring && subscriptions.length === 1 ? (subscriptions[0] ?? null) : null;
}

/** Who bills: an order's store is its subscription's source. Unknown where that subscription can't be seen. */
export function sourceOf(order: Order, facts: Facts): OrderSource {
  const subscription = subscriptionOf(order, facts.subscriptions);
  if (subscription) return subscription.source;
  if (order.subscriptionId !== null) return 'unknown';
  if (order.kind === 'one_time' || order.kind === 'unknown') return 'web';
  if (facts.unavailable.includes('subscriptions')) return 'unknown';
  return facts.subscriptions.every((one) => one.source === 'web') ? 'web' : 'unknown';
}

/** Disputed by the backend's word or by a payment event. */
export function isDisputed(order: Order, facts: Facts): boolean {
  return order.payment.status === 'disputed' || facts.disputedOrderIds.includes(order.id);
}

/** All orders that could be read, each once: those named and those listed. */
export function allOrders(facts: Facts): Order[] {
  const named = facts.namedOrders.flatMap(({ order }) => (order ? [order] : []));
  const listed = new Set(facts.orders.map((order) => order.id));
  return [...facts.orders, ...named.filter((order) => !listed.has(order.id))];
}

/**
 * Refunds of the customer within the window (R6): pending ones count, failed ones do not, and one that only our
 * ledger knows counts too, save for the order in question. Null where the orders could not be read.
 */
export function priorRefunds(facts: Facts, orderId: string, since: number): number | null {
  if (facts.unavailable.some((one) => one === 'orders' || one === 'orders:incomplete')) return null;
  const orders = allOrders(facts);
  const counted = orders
    .flatMap((order) => order.refunds)
    .filter((refund) => refund.status !== 'failed' && Date.parse(refund.createdAt) >= since).length;
  const shown = new Set(
    orders.filter((order) => order.refunds.some((one) => one.status !== 'failed')).map((one) => one.id),
  );
  return counted + new Set(facts.liveRefundOrderIds.filter((id) => id !== orderId && !shown.has(id))).size;
}

function timeFacts(order: Order, now: number): FactTable {
  const captured = order.payment.capturedAt === null ? null : now - Date.parse(order.payment.capturedAt);
  const due = order.delivery.expectedBy === null ? null : now - Date.parse(order.delivery.expectedBy);
  const days = captured === null ? null : captured / DAY;
  const age = captured === null ? 'captured at an unknown time' : `captured ${durationText(captured)} ago`;
  return {
    'payment.minutesSinceCapture': { value: captured === null ? null : captured / MINUTE, seen: age },
    'payment.daysSinceCapture': {
      value: days,
      seen: days === null ? age : `captured ${plural(Math.floor(days), 'day')} ago`,
    },
    'delivery.hasExpectedBy': fact(
      due !== null,
      due === null ? 'no due time' : `due ${momentText(order.delivery.expectedBy ?? '')}`,
    ),
    'delivery.minutesPastExpected': {
      value: due === null ? null : due / MINUTE,
      seen: due === null ? 'no due time' : lateness(due),
    },
  };
}

const lateness = (ms: number): string =>
  ms > 0 ? `${durationText(ms)} past the due time` : `due in ${durationText(-ms)}`;

function paymentFacts({ order, facts }: OrderInput): FactTable {
  const live = facts.liveRefundOrderIds.includes(order.id) ? 1 : 0;
  const shown = order.refunds.filter((one) => one.status !== 'failed').length;
  const refunds = Math.max(live, shown);
  const disputed = isDisputed(order, facts);
  return {
    'order.amount': fact(order.money.amount, moneyText(order.money)),
    'order.refundCount': fact(refunds, `${plural(refunds, 'refund')} of this order`),
    'order.disputed': fact(disputed, disputed ? 'an open dispute' : 'no dispute known'),
    'payment.status': fact(known(order.payment.status), `payment ${order.payment.status}`),
    'payment.verified': fact(
      order.payment.verified,
      order.payment.verified ? 'verified by the provider' : 'not verified by the provider',
    ),
  };
}

function customerFacts({ order, facts, policy, now }: OrderInput): FactTable {
  const owned = facts.customer === null ? null : order.customerId === facts.customer.id;
  const days = policy.limits.priorRefundWindowDays;
  const prior = priorRefunds(facts, order.id, now.getTime() - days * DAY);
  const cents = toUsdCents(order.money, policy);
  const used = cents === null ? null : facts.autoRefundedTodayUsd + cents;
  const sessions = facts.usage?.sessionsSinceLastPayment ?? null;
  return {
    'identity.state': fact(facts.identity.state, `identity ${facts.identity.state}`),
    'order.ownedByRequester': fact(
      owned,
      owned === null ? 'owner of the order' : owned ? "the requester's order" : "another customer's order",
    ),
    'customer.priorRefunds': fact(
      prior,
      prior === null ? 'earlier refunds' : `${plural(prior, 'refund')} in ${days} days`,
    ),
    'budget.usedWithThisUsd': fact(
      used,
      used === null ? 'rate of the currency' : `${(used / 100).toFixed(2)} USD with this one`,
    ),
    'usage.sessionsSinceLastPayment': fact(sessions, `${sessions ?? ''} sessions since the last payment`.trim()),
    'order.source': fact(known(sourceOf(order, facts)), `billed by ${sourceOf(order, facts)}`),
    'order.isLatestCharge': fact(isLatestCharge(order, facts), 'the latest charge of its kind'),
  };
}

/** `sessionsSinceLastPayment` speaks of the last payment only. */
function isLatestCharge(order: Order, facts: Facts): boolean | null {
  if (facts.unavailable.includes('orders')) return null;
  const recurring = (one: Order) => one.kind === 'subscription_renewal' || one.kind === 'subscription_start';
  return !allOrders(facts).some(
    (other) =>
      other.id !== order.id &&
      recurring(other) &&
      other.subscriptionId === order.subscriptionId &&
      other.payment.capturedAt !== null &&
      Date.parse(other.payment.capturedAt) > Date.parse(order.payment.capturedAt ?? other.payment.capturedAt),
  );
}

/** Every fact that a rule about an order may look at. */
export function factsOfOrder(input: OrderInput): FactTable {
  const { order } = input;
  return {
    ...timeFacts(order, input.now.getTime()),
    ...paymentFacts(input),
    ...customerFacts(input),
    'order.status': fact(known(order.status), `order ${order.status}`),
    'order.kind': fact(known(order.kind), `kind ${order.kind}`),
    'delivery.status': fact(known(order.delivery.status), `delivery ${order.delivery.status}`),
    'request.asksMoneyBack': fact(input.asked, input.asked ? 'asked for' : 'not asked for'),
    'request.deniesDelivery': fact(input.deniesDelivery ?? false, 'denies the delivery'),
    'request.describesDefect': fact(input.describesDefect ?? false, 'describes a defect'),
  };
}

/** The named limits as they apply to money of this currency. */
export function limitsFor(currency: string, policy: Policy): LimitTable {
  return { ...policy.limits, refundMax: refundMaxFor(currency, policy) };
}
