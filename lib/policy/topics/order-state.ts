import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Order } from '@/lib/backend/schema';
import type { Case } from '../case';
import { isDisputed, sourceOf } from '../facts-of-order';
import { moneyText } from '../money-text';
import { refundable } from '../recommend';
import { escalated, mention, resolved, type TopicResult } from '../topic-result';

const live = (order: Order) => order.refunds.filter((one) => one.status !== 'failed');

/** Some of the money went back, some did not. */
export function partlyRefunded(order: Order): boolean {
  if (order.payment.status === 'refunded' || refundable(order).amount === 0) return false;
  return order.payment.status === 'partially_refunded' || live(order).length > 0;
}

/** What an order's record settles before any rule is asked: a dispute, a refund, the store, no money taken. */
export function settledAlready(file: Case, order: Order, refundAsked: boolean): TopicResult | null {
  if (isDisputed(order, file.facts)) return disputeOpen(order);
  return refundedAlready(file, order) ?? (refundAsked ? storeManaged(file, order) : null) ?? notCaptured(order);
}

/** A refund on top of a dispute pays twice: never, whatever the rules say. */
export function disputeOpen(order: Order): TopicResult {
  return escalated('dispute_open', 'dispute', {
    order,
    findings: [`Order ${order.id} has an open dispute: it is not refunded, since a refund on top of it pays twice.`],
    recommendation: { verdict: 'decline', text: 'Do not refund: a dispute is open. Answer the dispute instead.' },
    memory: { orderId: order.id, openOffer: null },
  });
}

function refundedAlready(file: Case, order: Order): TopicResult | null {
  const shown = live(order);
  const memory = { orderId: order.id, openOffer: null };
  const full = order.payment.status === 'refunded' || (shown.length > 0 && refundable(order).amount === 0);
  if (!full) return ownRefund(file, order);
  const findings = [`Order ${order.id} has already been refunded.`];
  return resolved({ orderId: order.id, parts: [refundOnRecord(order)], findings, memory });
}

/** What the customer is told of an order that was refunded: the date and the amount, where the record has them. */
export function refundOnRecord(order: Order): ReplyPart {
  const shown = live(order);
  const last = shown.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0];
  if (!last) return { kind: 'refund_recorded', order: mention(order) };
  const amount = shown.reduce((sum, one) => sum + one.money.amount, 0);
  return {
    kind: 'already_refunded',
    order: mention(order),
    amount: { amount, currency: order.money.currency },
    refundedAt: last.createdAt,
    status: last.status === 'succeeded' ? 'succeeded' : 'pending',
  };
}

/** A refund in our own ledger that the backend does not show: told as far as it is known, never made again. */
function ownRefund(file: Case, order: Order): TopicResult | null {
  if (!file.facts.liveRefundOrderIds.includes(order.id) || live(order).length > 0) return null;
  const entry = file.facts.liveRefunds?.find((one) => one.orderId === order.id);
  const memory = { orderId: order.id, openOffer: null };
  if (entry?.status === 'done') {
    const { money: amount, at: refundedAt } = entry;
    const part: ReplyPart = { kind: 'already_refunded', order: mention(order), amount, refundedAt, status: 'pending' };
    return resolved({ orderId: order.id, parts: [part], findings: [`Order ${order.id} was refunded by us.`], memory });
  }
  const waiting = entry?.status === 'waiting';
  const amount = entry?.money ?? order.money;
  const findings = [
    `A refund of ${moneyText(amount)} for order ${order.id} is in our ledger (${entry?.status ?? 'not settled'}).`,
  ];
  return escalated(waiting ? 'refund_needs_approval' : 'backend_unavailable', waiting ? 'refund_review' : null, {
    order,
    parts: waiting ? [] : [{ kind: 'refund_unconfirmed', order: mention(order), amount }],
    findings,
    recommendation: { verdict: 'check', text: 'Settle the refund that is already in the ledger; do not make another.' },
    memory,
  });
}

/** Apple never lets the company refund; Google does where the setting is on. */
export function storeManaged(file: Case, order: Order): TopicResult | null {
  const source = sourceOf(order, file.facts);
  if (source !== 'apple' && source !== 'google') return null;
  if (source === 'google' && file.policy.stores.googleRefunds) return null;
  return resolved({
    orderId: order.id,
    parts: [{ kind: 'store_steps', store: source, topic: 'refund' }],
    findings: [`Order ${order.id} is billed by ${source}, which alone refunds it.`],
    memory: { orderId: order.id, openOffer: null },
  });
}

function notCaptured(order: Order): TopicResult | null {
  const { status } = order.payment;
  if (status !== 'pending' && status !== 'authorized' && status !== 'failed') return null;
  const part: ReplyPart =
    status === 'authorized'
      ? { kind: 'payment_on_hold', order: mention(order) }
      : { kind: 'payment_not_taken', order: mention(order), status };
  return resolved({
    orderId: order.id,
    parts: [part],
    findings: [`The payment of order ${order.id} is ${status}: no money was captured.`],
    memory: { orderId: order.id, openOffer: null },
  });
}
