import { checkConditions, shown } from '@/lib/policy/conditions';
import { adviceOn, warningConditions } from '@/lib/policy/decide-warning';
import type { ActionSpec, ConditionResult, Facts, Recommendation } from '@/lib/policy/decision';
import { allOrders, isDisputed } from '@/lib/policy/facts-of-order';
import type { Policy } from '@/lib/policy/policy-schema';
import { recommendRefund, refundable } from '@/lib/policy/recommend';
import { withoutOwn } from './facts-of-action';
import { type ActionRow, explanationOf, specOf } from './ledger';

/** `moot`: impossible or no longer needed, with a code that says why. `unread`: the facts could not be read. */
export type Reassessment =
  | { kind: 'moot'; code: string }
  | { kind: 'unread' }
  | {
      kind: 'stands';
      conditions: ConditionResult[];
      recommendation: Recommendation | null;
      /** What can still be paid back, in minor units; null where no money moves. */
      amount: number | null;
    };

type Input = { action: ActionRow; facts: Facts; policy: Policy; now: Date };

/** Looks at a proposed action again, by the facts of now. Pure. */
export function reassess(input: Input): Reassessment {
  const spec = specOf(input.action);
  if (spec.kind === 'refund') return reassessRefund(input, spec);
  if (spec.kind === 'email_change') return asItWas(input.action);
  return reassessSubscription(input, spec);
}

function reassessRefund({ action, facts, policy, now }: Input, spec: RefundSpec): Reassessment {
  const order = allOrders(facts).find((one) => one.id === spec.orderId);
  if (!order) return unreadable(facts) ? { kind: 'unread' } : { kind: 'moot', code: 'order_not_found' };
  if (isDisputed(order, facts)) return { kind: 'moot', code: 'dispute_open' };
  const left = refundable(order).amount;
  if (left === 0 || order.payment.status === 'refunded') return { kind: 'moot', code: 'already_refunded' };
  const given = { order, facts: withoutOwn(facts, order.id), policy, now, asked: true };
  const amount = Math.min(left, action.amount ?? left);
  if (action.cause === 'fraud_warning') {
    const conditions = warningConditions(given);
    const text = adviceOn({ order, reason: null }, conditions);
    return {
      kind: 'stands',
      conditions,
      recommendation: { verdict: 'approve', text, money: refundable(order) },
      amount,
    };
  }
  const checked = checkConditions(given);
  const failing = checked.filter((one) => !one.ok);
  return {
    kind: 'stands',
    conditions: checked.map(shown),
    recommendation: recommendRefund(given, failing),
    amount,
  };
}

type RefundSpec = Extract<ActionSpec, { kind: 'refund' }>;
type SubscriptionSpec = Extract<ActionSpec, { kind: 'cancel' | 'discount' | 'trial' }>;

function reassessSubscription({ action, facts }: Input, spec: SubscriptionSpec): Reassessment {
  const subscription = facts.subscriptions.find((one) => one.id === spec.subscriptionId);
  if (!subscription) return unreadable(facts) ? { kind: 'unread' } : { kind: 'moot', code: 'subscription_not_found' };
  if (subscription.status === 'canceled') return { kind: 'moot', code: 'already_canceled' };
  if (spec.kind === 'cancel' && subscription.cancelAtPeriodEnd) return { kind: 'moot', code: 'already_canceled' };
  if (spec.kind === 'discount' && subscription.discount) return { kind: 'moot', code: 'already_discounted' };
  return asItWas(action);
}

function asItWas(action: ActionRow): Reassessment {
  return { kind: 'stands', ...explanationOf(action), amount: null };
}

/** Something of the account could not be read, or the account itself: what is missing is then unknown, not absent. */
function unreadable({ unavailable, identity }: Facts): boolean {
  return unavailable.length > 0 || identity.lookup !== 'found';
}
