import type { Order } from '@/lib/backend/schema';
import type { Case } from '../case';
import { type Checked, checkConditions, dueAt, shown } from '../conditions';
import { subscriptionOf } from '../facts-of-order';
import { isDelivered } from '../find-order';
import { recommendRefund } from '../recommend';
import { awaiting, escalated, mention, resolved, type TopicResult } from '../topic-result';
import { settledAlready, storeManaged } from './order-state';
import { inTime, orderInput } from './refund';

/** "Where is it?", "what is this charge?": the real state of one order and the next step; nothing is refunded. */
export function decideStatus(file: Case, order: Order): TopicResult {
  const { signals } = file.request;
  const settled = settledAlready(file, order, false);
  if (settled !== null) return settled;
  const memory = { orderId: order.id };
  if (signals.claimsUnknownCharge) return charge(file, order);
  if (isDelivered(order)) return { ...delivered(file, order), orderId: order.id, memory };
  const checked = checkConditions(orderInput(file, order));
  return { ...undelivered(file, order, checked), conditions: checked.map(shown), orderId: order.id };
}

/** What a charge was for. */
function charge(file: Case, order: Order): TopicResult {
  const plan = subscriptionOf(order, file.facts.subscriptions)?.plan ?? null;
  return resolved({
    orderId: order.id,
    parts: [{ kind: 'charge_explained', order: mention(order), plan }],
    findings: [`The charge is order ${order.id} (${order.description || order.kind}).`],
    memory: { orderId: order.id },
  });
}

function delivered(file: Case, order: Order): TopicResult {
  const { signals } = file.request;
  const when = order.delivery.deliveredAt ?? 'at an unknown time';
  const findings = [`Order ${order.id} is recorded as delivered (${when}).`];
  const denies = signals.deniesDelivery || signals.saysMissing;
  if (denies || signals.describesDefect) {
    const recommendation = recommendRefund(orderInput(file, order), checkConditions(orderInput(file, order)));
    const topic = denies ? 'delivery_check' : 'question';
    const said = denies ? 'The customer says it never arrived.' : 'The customer describes a defect.';
    return escalated('insufficient_context', topic, { order, findings: [...findings, said], recommendation });
  }
  if (signals.wantsRedelivery) return redelivery(order);
  if (order.delivery.status !== 'delivered' && order.kind.startsWith('subscription_')) return charge(file, order);
  const deliveredAt = order.delivery.deliveredAt;
  return resolved({ parts: [{ kind: 'order_delivered', order: mention(order), deliveredAt }], findings });
}

/** Sending again is nothing that an action exists for. */
export function redelivery(order: Order): TopicResult {
  return escalated('insufficient_context', 'redelivery', {
    order,
    findings: [`The customer wants order ${order.id} sent again.`],
    recommendation: { verdict: 'answer', text: 'Arrange the re-delivery and tell the customer when it will arrive.' },
    memory: { orderId: order.id, openOffer: null },
  });
}

function undelivered(file: Case, order: Order, checked: Checked[]): TopicResult {
  const due = dueAt(order, file.policy);
  const early = checked.filter((one) => one.alone === 'explain_due' && !one.ok);
  if (early.length > 0 && due !== null && order.status !== 'canceled') return inTime(file, order, due);
  const store = storeManaged(file, order);
  if (store !== null) return store;
  const failing = checked.filter((one) => !one.ok && one.alone !== 'offer');
  if (failing.length === 0 && file.policy.actions.refund.mode !== 'never') return offer(file, order, due);
  const unread = failing.every((one) => one.unknown) && file.facts.unavailable.length > 0;
  const recommendation = recommendRefund(orderInput(file, order), failing);
  return escalated(unread ? 'backend_unavailable' : 'refund_needs_approval', unread ? 'system_down' : 'late_order', {
    order,
    recommendation: {
      ...recommendation,
      text: `The order is not delivered and the customer has not asked for the money. If a refund is wanted: ${recommendation.text}`,
    },
    findings: failing.map((one) => `${one.id} ${one.unknown ? 'is not known' : 'fails'}: ${one.label} (${one.seen}).`),
    memory: { orderId: order.id },
  });
}

/** Late or failed, and the money was not asked for: the refund is offered, with re-delivery as the alternative. */
function offer(file: Case, order: Order, due: string | null): TopicResult {
  const failed = order.delivery.status === 'failed' || order.status === 'failed' || order.status === 'canceled';
  return awaiting(file, {
    parts: [
      {
        kind: 'order_late_offer',
        order: mention(order),
        dueAt: failed ? null : due,
        failed,
        failureReason: order.delivery.failureReason,
      },
    ],
    findings: [`Order ${order.id} is ${failed ? 'failed' : 'late'}: the refund or a re-delivery was offered.`],
    memory: { orderId: order.id, openOffer: { kind: 'refund_or_redelivery', orderId: order.id } },
  });
}
