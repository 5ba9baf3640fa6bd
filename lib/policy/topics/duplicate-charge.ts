import type { Order } from '@/lib/backend/schema';
import type { Case } from '../case';
import { checkConditions } from '../conditions';
import type { Recommendation } from '../decision';
import { isDisputed } from '../facts-of-order';
import { moneyHeld } from '../find-order';
import { moneyText } from '../money-text';
import { refundable } from '../recommend';
import { escalated, type TopicResult } from '../topic-result';
import { disputeOpen, storeManaged } from './order-state';
import { orderInput, refundForApproval } from './refund';

const HOUR = 60 * 60_000;
const paidAt = (order: Order): number => Date.parse(order.payment.capturedAt ?? order.createdAt);
const byTime = (a: Order, b: Order): number => paidAt(a) - paidAt(b);

/** The charges of the same description and amount within the window around one, oldest first; itself included. */
export function twinsOf(order: Order, orders: Order[], hours: number): Order[] {
  return orders
    .filter(
      (other) =>
        other.description === order.description &&
        other.money.amount === order.money.amount &&
        other.money.currency === order.money.currency &&
        other.customerId === order.customerId &&
        Math.abs(paidAt(other) - paidAt(order)) <= hours * HOUR,
    )
    .toSorted(byTime);
}

/** Finds two or more charges whose money is held for the same thing: of one of `about` where orders are named. */
export function findDuplicates(file: Case, orders: Order[], about: Order[]): Order[] | null {
  const held = orders.filter(moneyHeld);
  const starts = (about.length > 0 ? held.filter((one) => about.some(({ id }) => id === one.id)) : held).toSorted(
    (a, b) => byTime(b, a),
  );
  const groups = starts.map((one) => twinsOf(one, held, file.policy.limits.duplicateChargeHours));
  return groups.find((group) => group.length > 1) ?? null;
}

/** Charged twice by our own records: a person refunds the later one. */
export function decideDuplicate(file: Case, group: Order[]): TopicResult | null {
  const disputed = group.find((order) => isDisputed(order, file.facts));
  if (disputed) return disputeOpen(disputed);
  const [first, ...later] = group;
  const last = later.at(-1);
  if (first === undefined || last === undefined) return null;
  const store = storeManaged(file, last);
  if (store !== null) return store;
  const open = later.filter((order) => order.refunds.every((one) => one.status === 'failed'));
  if (open.length === 0 || open.some((order) => file.facts.liveRefundOrderIds.includes(order.id))) return null;
  const advice = (order: Order): Recommendation => ({
    verdict: 'approve',
    text: `Charged twice: approve ${moneyText(refundable(order))} for the later order ${order.id}; order ${first.id} stays.`,
    money: refundable(order),
  });
  return escalated('refund_needs_approval', 'duplicate_charge', {
    order: last,
    priority: 'high',
    actions: open.flatMap((order) => {
      const conditions = checkConditions(orderInput(file, order));
      return refundForApproval(file, order, advice(order), conditions, 'duplicate_charge');
    }),
    recommendation: advice(last),
    findings: [
      `Orders ${group.map((order) => order.id).join(' and ')} have the same description and amount (${moneyText(first.money)}) within ${file.policy.limits.duplicateChargeHours} h.`,
    ],
    memory: { orderId: last.id, openOffer: null },
  });
}
