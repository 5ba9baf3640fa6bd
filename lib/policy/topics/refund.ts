import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { Order, RefundReason } from '@/lib/backend/schema';
import type { Case } from '../case';
import { type Checked, checkConditions, dueAt, shown } from '../conditions';
import type { DecidedAction, Recommendation } from '../decision';
import type { FactTable } from '../expression';
import { type OrderInput, subscriptionOf } from '../facts-of-order';
import { isDelivered } from '../find-order';
import { backendDown } from '../identity';
import { moneyText } from '../money-text';
import { recommendRefund, refundable } from '../recommend';
import { awaiting, escalated, mention, resolved, type TopicResult } from '../topic-result';
import { partlyRefunded, settledAlready } from './order-state';

/** The order with everything that its conditions look at. */
export function orderInput(file: Case, order: Order): OrderInput {
  const { facts, policy, now, request } = file;
  const { deniesDelivery, describesDefect } = request.signals;
  return { order, facts, policy, now, asked: request.asksMoneyBack, deniesDelivery, describesDefect };
}

/** Conditions as they count: where a chargeback is threatened the customer need not have asked for the money. */
function checked(file: Case, order: Order, overrides: FactTable = {}): Checked[] {
  const waive = file.request.chargeback && !file.request.asksMoneyBack;
  return checkConditions(orderInput(file, order), overrides).map((one) =>
    waive && one.alone === 'offer' && !one.ok ? { ...one, waived: true as const } : one,
  );
}

/** A refund that is asked for (or that a chargeback threat stands for) of one order, by § 4. */
export function decideRefund(file: Case, order: Order): TopicResult {
  const settled = settledAlready(file, order, true);
  if (settled !== null) return settled;
  if (partlyRefunded(order)) return refundOfRest(file, order);
  const conditions = checked(file, order);
  const failing = conditions.filter((one) => !one.ok && !one.waived);
  const base = { conditions: conditions.map(shown), orderId: order.id, memory: { orderId: order.id, openOffer: null } };
  if (failing.length === 0) return { ...automatic(file, order, conditions), ...base };
  const against = failing.filter((one) => !one.unknown);
  if (against.length === 0 && readsFailed(file)) {
    return { ...backendDown(`Order ${order.id}: a fact the refund depends on could not be read.`), ...base };
  }
  const due = dueAt(order, file.policy);
  const onlyEarly = against.length > 0 && against.every((one) => one.alone === 'explain_due');
  if (onlyEarly && due !== null && order.status !== 'canceled') {
    return { ...inTime(file, order, due), ...base };
  }
  return { ...reviewed(file, order, failing, conditions), ...base };
}

const readsFailed = ({ facts }: Case): boolean =>
  facts.unavailable.some((one) => one === 'orders' || one === 'subscriptions' || one === 'customer');

/** Paid minutes ago or still in time: the status, when it is due, and a look at that time. */
export function inTime(file: Case, order: Order, due: string): TopicResult {
  const started = order.delivery.status === 'in_progress' || order.status === 'processing';
  const refundAsked = file.request.asksMoneyBack;
  return awaiting(file, {
    orderId: order.id,
    parts: [{ kind: 'order_in_time', order: mention(order), dueAt: due, started, refundAsked }],
    findings: [`Order ${order.id} is still in time: due ${due}.`],
    followUps: [{ kind: 'order_due', orderId: order.id, at: due }],
    memory: { orderId: order.id },
  });
}

function automatic(file: Case, order: Order, conditions: Checked[]): TopicResult {
  const { mode } = file.policy.actions.refund;
  if (mode !== 'auto') return reviewed(file, order, [], conditions);
  const action: DecidedAction = {
    spec: { kind: 'refund', orderId: order.id, money: order.money, reason: 'not_fulfilled' },
    mode: 'auto',
    conditions: conditions.map(shown),
    recommendation: null,
  };
  return resolved({
    actions: [action],
    findings: [`Every condition of the automatic refund holds for order ${order.id} (${moneyText(order.money)}).`],
  });
}

function reasonFor(order: Order): RefundReason {
  if (!isDelivered(order)) return 'not_fulfilled';
  return order.kind === 'subscription_renewal' ? 'unintended_renewal' : 'dissatisfied';
}

/** The refund as it is put before a person; none where the switch says never. */
export function refundForApproval(
  file: Case,
  order: Order,
  recommendation: Recommendation,
  conditions: Checked[],
  reason: RefundReason = reasonFor(order),
): DecidedAction[] {
  const money = recommendation.money ?? refundable(order);
  const { refund, otherRefunds } = file.policy.actions;
  const passes = conditions.every((one) => one.ok || one.waived);
  const mode = passes ? refund.mode : otherRefunds.mode;
  if (mode === 'never' || money.amount === 0) return [];
  const spec = { kind: 'refund', orderId: order.id, money, reason } as const;
  return [{ spec, mode: 'approval', conditions: conditions.map(shown), recommendation }];
}

function topicOf(file: Case, order: Order): HandOverTopic {
  return file.request.signals.deniesDelivery && isDelivered(order) ? 'delivery_check' : 'refund_review';
}

function reviewed(file: Case, order: Order, failing: Checked[], conditions: Checked[]): TopicResult {
  const recommendation = recommendRefund(orderInput(file, order), failing);
  const cancels = recommendation.verdict === 'approve' && isDelivered(order) && order.kind === 'subscription_renewal';
  const subscription = cancels ? subscriptionOf(order, file.facts.subscriptions) : null;
  const alsoCancel = subscription ? [`The advice includes cancelling subscription ${subscription.id}.`] : [];
  return escalated('refund_needs_approval', topicOf(file, order), {
    order,
    actions: refundForApproval(file, order, recommendation, conditions),
    recommendation,
    findings: [
      ...failing.map((one) => `${one.id} ${one.unknown ? 'is not known' : 'fails'}: ${one.label} (${one.seen}).`),
      ...alsoCancel,
    ],
  });
}

/** Partly refunded: the rest is judged as if it were a charge of its own. */
function refundOfRest(file: Case, order: Order): TopicResult {
  const rest = refundable(order);
  const asItself: FactTable = {
    'payment.status': { value: 'captured', seen: 'payment captured' },
    'order.refundCount': { value: 0, seen: 'the rest' },
    'order.amount': { value: rest.amount, seen: moneyText(rest) },
  };
  const failing = checked(file, order, asItself).filter((one) => !one.ok && !one.waived);
  const recommendation = recommendRefund(orderInput(file, order), failing);
  const conditions = checked(file, order);
  return escalated('refund_needs_approval', 'partial_refund_review', {
    order,
    conditions: conditions.map(shown),
    actions: refundForApproval(file, order, recommendation, conditions),
    recommendation,
    findings: [`Order ${order.id} is partly refunded; ${moneyText(rest)} of ${moneyText(order.money)} is left.`],
    memory: { orderId: order.id, openOffer: null },
  });
}
