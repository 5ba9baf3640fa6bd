import type { Order } from '@/lib/backend/schema';
import { checkConditions, shown } from './conditions';
import type { ConditionResult, DecidedAction, Facts } from './decision';
import { isDisputed, sourceOf } from './facts-of-order';
import { moneyHeld } from './find-order';
import { moneyText } from './money-text';
import type { Policy } from './policy-schema';
import { refundable } from './recommend';

/** `nothing`: there is no refund to make, with a code that says why. */
export type WarningDecision = { kind: 'refund'; action: DecidedAction } | { kind: 'nothing'; code: string };

export type WarningInput = {
  order: Order;
  facts: Facts;
  policy: Policy;
  now: Date;
  /** The kind of fraud that the provider names. */
  reason: string | null;
  /** False where it has to be put before a person, whatever the rules say. */
  mayAct: boolean;
};

/**
 * What an early fraud warning leads to. It counts as a chargeback threat does (operating procedures § 6): nobody has to ask for the
 * money, the other conditions stay. What passes them is refunded at once; every other refund is put before a person with the advice to
 * approve, since a refund made before a dispute is opened avoids it. Never on top of a dispute.
 */
export function decideWarning(input: WarningInput): WarningDecision {
  const { order, facts, policy } = input;
  const code = needless(order, facts);
  if (code !== null) return { kind: 'nothing', code };
  const conditions = warningConditions(input);
  const passes = conditions.every((one) => one.ok || one.waived);
  const { refund, otherRefunds } = policy.actions;
  const mode = passes ? refund.mode : otherRefunds.mode;
  if (mode === 'never') return { kind: 'nothing', code: 'switched_off' };
  const money = refundable(order);
  const spec = { kind: 'refund', orderId: order.id, money, reason: 'fraud_suspected' } as const;
  const paused = policy.actions.paused;
  if (passes && mode === 'auto' && input.mayAct && !paused) {
    return { kind: 'refund', action: { spec, mode: 'auto', conditions, recommendation: null } };
  }
  const recommendation = { verdict: 'approve' as const, text: adviceOn(input, conditions), money };
  return { kind: 'refund', action: { spec, mode: 'approval', conditions, recommendation } };
}

/** The refund table for a warning: the row that asks whether the customer wants the money is waived. */
export function warningConditions({
  order,
  facts,
  policy,
  now,
}: Omit<WarningInput, 'reason' | 'mayAct'>): ConditionResult[] {
  return checkConditions({ order, facts, policy, now, asked: false }).map((one) =>
    shown(one.alone === 'offer' && !one.ok ? { ...one, waived: true } : one),
  );
}

function needless(order: Order, facts: Facts): string | null {
  if (isDisputed(order, facts)) return 'dispute_open';
  if (order.payment.status === 'refunded' || refundable(order).amount === 0) return 'already_refunded';
  // Done by our ledger, and not shown by the backend yet.
  if (facts.liveRefunds?.some((one) => one.orderId === order.id && one.status === 'done') && !order.refunds.length) {
    return 'already_refunded';
  }
  if (!moneyHeld(order)) return 'not_captured';
  const source = sourceOf(order, facts);
  return source === 'apple' || source === 'google' ? 'store_managed' : null;
}

/** The advice to the person, in English. */
export function adviceOn(
  { order, reason }: Pick<WarningInput, 'order' | 'reason'>,
  conditions: ConditionResult[],
): string {
  const kind = reason ? ` (${reason.replaceAll('_', ' ')})` : '';
  const failing = conditions
    .filter((one) => !one.ok && !one.waived)
    .map((one) => `${one.id} (${one.label}: ${one.seen})`);
  const against = failing.length > 0 ? ` Not automatic: ${failing.join('; ')}.` : '';
  const renewal = order.subscriptionId === null ? '' : ` Cancel subscription ${order.subscriptionId} as well.`;
  return `The card's bank warns of fraud${kind}: approve ${moneyText(refundable(order))}, since a refund before a dispute is opened avoids it.${against}${renewal}`;
}
