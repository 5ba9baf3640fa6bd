import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Order } from '@/lib/backend/schema';
import type { Money } from '@/lib/payments/money';
import type { Case } from '../case';
import { toUsdCents } from '../convert-money';
import type { Facts } from '../decision';
import { allOrders } from '../facts-of-order';
import { type FoundOrders, findOrders, isOpen } from '../find-order';
import { backendDown } from '../identity';
import { carriedOf, ORDER_INTENTS, openIntents } from '../read-request';
import { awaiting, escalated, mention, resolved, type TopicResult } from '../topic-result';
import { decideDuplicate, findDuplicates, twinsOf } from './duplicate-charge';
import { settledAlready } from './order-state';
import { decideStatus, redelivery } from './order-status';
import { decideRefund } from './refund';

/** Refund, order status, payment and chargeback: all that is about one order, or about several that are named. */
export function decideOrders(file: Case): TopicResult[] {
  const found = findOrders(file);
  if (file.request.signals.claimsDoubleCharge) {
    const result = doubleCharge(file, found);
    if (result !== null) return [result];
  }
  const recorded = recordedTwice(file, found);
  if (recorded !== null) return [recorded];
  if (found.kind !== 'found') return [missing(file, found)];
  const notFound = found.notFound.length > 0 ? [orderNotFound(file, found.notFound, true)] : [];
  return [...oneByOne(file, found.orders), ...notFound];
}

/** The customer's own orders that a message names and that are still to come. */
function openNamed({ facts }: Case): Facts['namedOrders'] {
  return facts.namedOrders.filter(
    ({ order }) => order?.customerId === facts.customer?.id && order !== null && isOpen(order),
  );
}

/** A named order that no other topic looks at: where it is still to come, its state is told besides. */
export function decideNamedBesides(file: Case): TopicResult[] {
  const namedOrders = openNamed(file);
  return namedOrders.length === 0 ? [] : decideOrders({ ...file, facts: { ...file.facts, namedOrders } });
}

/**
 * An invoice or a receipt: nothing here can make one, so a person sends it. What stands about the order is no answer to that, save where
 * it is still to come.
 */
export function decideInvoice(file: Case): TopicResult[] {
  const found = findOrders(file);
  const open = found.kind === 'found' && found.orders.some(isOpen) ? decideOrders(file) : [];
  const wanted = escalated('insufficient_context', 'question', {
    findings: ['The customer wants an invoice or a receipt.'],
    recommendation: { verdict: 'answer', text: 'Send the invoice or the receipt.' },
  });
  return [...open, wanted];
}

/** Each order in turn, with the refunds decided so far counted (R6, R9). */
function oneByOne(file: Case, orders: Order[]): TopicResult[] {
  const results: TopicResult[] = [];
  let facts = file.facts;
  for (const order of orders) {
    const result = oneOrder({ ...file, facts }, order);
    results.push(result);
    facts = result.actions.reduce((known, { spec, mode }) => {
      return spec.kind === 'refund' && mode === 'auto' ? afterRefund(known, spec.orderId, spec.money, file) : known;
    }, facts);
  }
  return results;
}

function afterRefund(facts: Facts, orderId: string, money: Money, { policy }: Case): Facts {
  return {
    ...facts,
    liveRefundOrderIds: [...facts.liveRefundOrderIds, orderId],
    autoRefundedTodayUsd: facts.autoRefundedTodayUsd + (toUsdCents(money, policy) ?? 0),
  };
}

function oneOrder(file: Case, order: Order): TopicResult {
  const { request } = file;
  const settled = request.refundOffer === null ? null : settledAlready(file, order, true);
  if (settled !== null) return settled;
  if (request.refundOffer === 'redelivery') return redelivery(order);
  if (request.refundOffer === 'declined') return offerDeclined(order);
  if (request.refundOffer === 'unclear') return offerUnclear(file, order);
  const chargeback = request.chargeback && !request.signals.refusesRefund;
  if (!chargeback && file.facts.onlyAskedAboutIds?.includes(order.id)) {
    return decideStatus({ ...file, request: { ...request, asksMoneyBack: false } }, order);
  }
  return request.asksMoneyBack || chargeback ? decideRefund(file, order) : decideStatus(file, order);
}

function offerDeclined(order: Order): TopicResult {
  return resolved({
    orderId: order.id,
    parts: [{ kind: 'refund_not_asked_again', order: mention(order) }],
    findings: [`The customer does not want order ${order.id} refunded.`],
    memory: { orderId: order.id, openOffer: null },
  });
}

/** Asked once which of the two; then a person finds out. */
function offerUnclear(file: Case, order: Order): TopicResult {
  if (file.memory.askedTopic >= file.policy.askAtMost) {
    return escalated('insufficient_context', 'unclear', {
      order,
      findings: ['The answer to the offer of a refund or a re-delivery is not clear.'],
    });
  }
  return awaiting(file, {
    orderId: order.id,
    parts: [{ kind: 'ask_refund_choice' }],
    memory: { orderId: order.id, askedTopic: file.memory.askedTopic + 1 },
  });
}

/** The customer's own orders of the search window, and those that the message is about whatever their age. */
function searchedOrders(file: Case, about: Order[]): Order[] {
  const since = file.now.getTime() - file.policy.limits.orderSearchDays * 24 * 60 * 60_000;
  return allOrders(file.facts).filter(
    (order) =>
      order.customerId === file.facts.customer?.id &&
      (Date.parse(order.createdAt) >= since || about.some(({ id }) => id === order.id)),
  );
}

/** Charged twice by the customer's word: by the record too, already paid back, or only once. Null: judged like every other order. */
function doubleCharge(file: Case, found: FoundOrders): TopicResult | null {
  if (file.facts.unavailable.includes('orders')) {
    return backendDown('The list of orders could not be read, so a double charge can not be told.');
  }
  const about = found.kind === 'found' ? found.orders : [];
  const searched = searchedOrders(file, about);
  const group = findDuplicates(file, searched, file.facts.namedOrders.length > 0 ? about : []);
  const duplicate = group === null ? null : decideDuplicate(file, group);
  if (duplicate !== null) return duplicate;
  const only = about[0];
  if (only === undefined) return null;
  const twins = twinsOf(only, searched, file.policy.limits.duplicateChargeHours).filter(({ id }) => id !== only.id);
  const settled = [...twins, only].map((order) => settledAlready(file, order, false)).find((one) => one !== null);
  if (settled) return settled;
  if (file.request.asksMoneyBack || file.request.chargeback) return null;
  return resolved({
    orderId: only.id,
    parts: [{ kind: 'charged_once', order: mention(only) }],
    findings: [`Only one charge is on record for what order ${only.id} was for.`],
    memory: { orderId: only.id },
  });
}

/**
 * Trouble with a payment, of nothing that is missing, and no order named: where the record holds the charge twice, it is about that. Of
 * several orders that could be meant all must be such twins.
 */
function recordedTwice(file: Case, found: FoundOrders): TopicResult | null {
  const { intents, orderId, allOf } = file.request;
  const pointed = file.facts.namedOrders.length > 0 || orderId !== null || allOf.length > 0;
  if (!intents.includes('payment_issue') || pointed || wantsOrder(file)) return null;
  if (found.kind !== 'ambiguous' && found.kind !== 'found') return null;
  const among = found.kind === 'ambiguous' ? found.orders : searchedOrders(file, found.orders);
  const group = findDuplicates(file, among, found.kind === 'found' ? found.orders : []);
  if (group === null || (found.kind === 'ambiguous' && group.length < among.length)) return null;
  return decideDuplicate(file, group);
}

/** The thing itself is asked after, or its money is wanted back: two orders of the same may both be meant. */
function wantsOrder({ request }: Case): boolean {
  const { signals, intents, asksMoneyBack, chargeback } = request;
  const missing =
    signals.saysMissing || signals.deniesDelivery || signals.wantsRedelivery || signals.claimsUnknownCharge;
  return missing || asksMoneyBack || chargeback || intents.includes('order_status');
}

/** No order to look at: which one, what number, or the backend is out. */
function missing(file: Case, found: Exclude<FoundOrders, { kind: 'found' }>): TopicResult {
  if (found.kind === 'unavailable') return backendDown('The orders could not be read: the backend did not answer.');
  if (found.kind === 'not_found') return orderNotFound(file, found.notFound, false);
  const { request, memory, policy } = file;
  const asked = request.resumes?.kind === 'which_order' || request.resumes?.kind === 'order_number';
  if (asked || (found.kind === 'none' && memory.askedIdentity >= policy.askAtMost)) {
    return escalated('insufficient_context', 'unclear', {
      findings: ['It could not be told which order is meant, although it was asked.'],
      recommendation: { verdict: 'check', text: 'Find out which order is meant.' },
      memory: { openQuestion: null },
    });
  }
  if (found.kind === 'none') return noOrder(file);
  const orders = found.orders.slice(0, policy.limits.listedOrders);
  return awaiting(file, {
    parts: [{ kind: 'ask_which_order', orders: orders.map(mention) }],
    findings: [`Several orders could be meant: ${orders.map((order) => order.id).join(', ')}.`],
    memory: {
      openQuestion: {
        kind: 'which_order',
        orderIds: orders.map((order) => order.id),
        intents: openIntents(request, ORDER_INTENTS),
        carried: carriedOf(request),
      },
    },
  });
}

function noOrder(file: Case): TopicResult {
  const { request } = file;
  return awaiting(file, {
    parts: [{ kind: 'no_order_found' }],
    findings: ['The account has no order.'],
    memory: {
      askedIdentity: file.memory.askedIdentity + 1,
      openQuestion: { kind: 'order_number', intents: openIntents(request, ORDER_INTENTS), carried: carriedOf(request) },
    },
  });
}

/** The same words for an order that does not exist and for one that belongs to somebody else. */
function orderNotFound(file: Case, ids: string[], besides: boolean): TopicResult {
  const { memory, policy, request } = file;
  const findings = [`No order of this customer has the number ${ids.join(', ')}.`];
  if (!besides && memory.askedIdentity >= policy.askAtMost) {
    return escalated('insufficient_context', 'unclear', {
      findings,
      recommendation: { verdict: 'check', text: 'Find out which order is meant.' },
      memory: { openQuestion: null },
    });
  }
  return awaiting(file, {
    parts: ids.map((orderId): ReplyPart => ({ kind: 'order_not_found', orderId })),
    findings,
    memory: {
      askedIdentity: memory.askedIdentity + 1,
      openQuestion: { kind: 'order_number', intents: openIntents(request, ORDER_INTENTS), carried: carriedOf(request) },
    },
  });
}
