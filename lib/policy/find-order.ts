import type { Order } from '@/lib/backend/schema';
import type { Case } from './case';
import { allOrders } from './facts-of-order';
import { namesAmount } from './names-amount';

const DAY = 24 * 60 * 60_000;

/** The order or orders in question (operating procedures § 4), or what is to be asked. */
export type FoundOrders =
  | { kind: 'found'; orders: Order[]; notFound: string[] }
  | { kind: 'not_found'; notFound: string[] }
  | { kind: 'ambiguous'; orders: Order[] }
  | { kind: 'none' }
  | { kind: 'unavailable' };

const HELD: readonly Order['payment']['status'][] = ['captured', 'partially_refunded', 'disputed'];

/** The company holds (some of) the money. */
export const moneyHeld = (order: Order): boolean => HELD.includes(order.payment.status);
/** Delivered or fulfilled by the record. */
export const isDelivered = (order: Order): boolean =>
  order.delivery.status === 'delivered' || order.status === 'fulfilled';
const isRecurring = (order: Order): boolean =>
  order.kind === 'subscription_renewal' || order.kind === 'subscription_start';
/** Still to come: neither delivered nor ended. */
export const isOpen = (order: Order): boolean =>
  !isDelivered(order) && order.status !== 'canceled' && order.payment.status !== 'refunded';

type Fits = (order: Order) => boolean;

/** What fits the complaint, the closest first: the first test that any order passes decides. */
function complaintTests({ request }: Case): Fits[] {
  const { signals, intents, besideOrderId } = request;
  const missing =
    besideOrderId !== null ||
    signals.deniesDelivery ||
    intents.includes('order_status') ||
    signals.wantsRedelivery ||
    (request.chargeback && !intents.includes('refund_request'));
  const open: Fits = (order) => isOpen(order) && moneyHeld(order);
  const wantsMoney = intents.includes('refund_request') || request.asksMoneyBack;
  if (signals.claimsUnknownCharge || signals.claimsDoubleCharge) return [moneyHeld];
  if (signals.describesDefect)
    return [(order) => moneyHeld(order) && isDelivered(order) && !isRecurring(order), moneyHeld];
  if (missing) {
    return [open, isOpen, (order) => !isRecurring(order)];
  }
  if (wantsMoney && intents.includes('cancel_subscription')) {
    return [(order) => moneyHeld(order) && isRecurring(order), moneyHeld];
  }
  if (wantsMoney && signals.saysMissing) return [open, moneyHeld];
  if (wantsMoney) return [moneyHeld, (order) => order.payment.status !== 'refunded'];
  return [isOpen];
}

/** "Cancel and refund it" is about the last charge of a subscription, not the ones before it. */
function latestCharges(orders: Order[], file: Case): Order[] {
  if (!file.request.intents.includes('cancel_subscription') || !orders.every(isRecurring)) return orders;
  const seen = new Set<string | null>();
  return orders.filter((order) => !seen.has(order.subscriptionId) && seen.add(order.subscriptionId));
}

/** Narrows by what the message says of the order: words of its description, its amount, its date. */
function described(orders: Order[], { facts, request }: Case): Order[] {
  const tests: Fits[] = [
    (order) => facts.describedIds?.includes(order.id) ?? false,
    (order) => namesAmount(request.entities, order.money),
    (order) => request.entities.dates.some((date) => `--${order.createdAt.slice(5, 10)}` === `--${date.slice(-5)}`),
  ];
  return tests.reduce((left, test) => {
    const fitting = left.filter(test);
    return fitting.length > 0 ? fitting : left;
  }, orders);
}

/** "ORD-1 was declined. And refund the renewal of Fit+": the last charge of the plan that is named beside an order of which nothing is held. */
function describedCharge({ orders, customer, describedIds = [] }: Case['facts'], named: readonly Order[]): Order[] {
  const ofNamed = new Set(named.map(({ subscriptionId }) => subscriptionId));
  const charges = orders
    .filter((order) => order.customerId === customer?.id && isRecurring(order) && moneyHeld(order))
    .filter(({ subscriptionId }) => subscriptionId === null || !ofNamed.has(subscriptionId))
    .filter(({ id, subscriptionId }) => [id, subscriptionId].some((one) => one !== null && describedIds.includes(one)));
  return charges.toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt)).slice(0, 1);
}

function namedOrders({ facts, request }: Case): FoundOrders | null {
  const leftOut = facts.namedOrders.every(({ order }) => order !== null && facts.leftAloneIds?.includes(order.id));
  if (facts.namedOrders.length === 0) return null;
  if (leftOut) return request.orderId === null ? { kind: 'ambiguous', orders: [] } : null;
  const own = (order: Order | null): order is Order => order !== null && order.customerId === facts.customer?.id;
  const orders = facts.namedOrders.flatMap(({ order }) =>
    own(order) && !facts.leftAloneIds?.includes(order.id) ? [order] : [],
  );
  if (request.asksMoneyBack && !orders.some(moneyHeld)) orders.push(...describedCharge(facts, orders));
  const missing = facts.namedOrders.filter(({ order }) => !own(order)).map(({ id }) => id);
  if (missing.some((id) => facts.unavailable.includes(`order:${id}`))) return { kind: 'unavailable' };
  return orders.length > 0 ? { kind: 'found', orders, notFound: missing } : { kind: 'not_found', notFound: missing };
}

const one = (order: Order): FoundOrders => ({ kind: 'found', orders: [order], notFound: [] });

/** All orders that were asked about or offered, where the answer is about all of them. */
function allListed({ request, facts }: Case): Order[] {
  const own = allOrders(facts).filter((order) => order.customerId === facts.customer?.id);
  return request.allOf.flatMap((id) => own.find((order) => order.id === id) ?? []);
}

/** The order the conversation was last about, or that the answer points at. */
function remembered(file: Case): Order | null {
  const another = file.request.signals.claimsDoubleCharge || file.request.besideOrderId !== null;
  const id = file.request.orderId ?? (another ? null : file.memory.orderId);
  const order = id === null ? undefined : allOrders(file.facts).find((each) => each.id === id);
  return order?.customerId === file.facts.customer?.id ? (order ?? null) : null;
}

/**
 * The order whose number the customer names; else the one the conversation is about; else the only order of the
 * search window that fits the complaint; else it has to be asked.
 */
export function findOrders(file: Case): FoundOrders {
  const named = namedOrders(file);
  if (named !== null) return named;
  const listed = allListed(file);
  if (listed.length > 0) return { kind: 'found', orders: listed, notFound: [] };
  const known = remembered(file);
  if (known !== null) return one(known);
  if (file.facts.unavailable.includes('orders')) return { kind: 'unavailable' };
  const orders = file.facts.orders.filter((order) => order.customerId === file.facts.customer?.id);
  const since = file.now.getTime() - file.policy.limits.orderSearchDays * DAY;
  const recent = orders.filter((order) => Date.parse(order.createdAt) >= since);
  if (orders.length === 0) return { kind: 'none' };
  if (recent.length === 0) return { kind: 'ambiguous', orders };
  const others = recent.filter(({ id }) => id !== file.request.besideOrderId);
  const candidates = described(others.length > 0 ? others : recent, file);
  const test = complaintTests(file).find((fits) => candidates.some(fits));
  const fitting = latestCharges(test ? candidates.filter(test) : candidates, file);
  const only = fitting[0];
  return only !== undefined && fitting.length === 1 ? one(only) : { kind: 'ambiguous', orders: fitting };
}
