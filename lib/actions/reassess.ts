import type { Order } from '@/lib/backend/schema';
import { checkConditions, shown } from '@/lib/policy/conditions';
import type { ActionSpec, ConditionResult, Facts, Recommendation } from '@/lib/policy/decision';
import { allOrders } from '@/lib/policy/facts-of-order';
import type { Policy } from '@/lib/policy/policy-schema';
import { recommendRefund, refundable } from '@/lib/policy/recommend';
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
  if (order.payment.status === 'disputed') return { kind: 'moot', code: 'dispute_open' };
  const left = refundable(order).amount;
  if (left === 0 || order.payment.status === 'refunded') return { kind: 'moot', code: 'already_refunded' };
  const given = { order, facts: withoutOwn(facts, order), policy, now, asked: true };
  const checked = checkConditions(given);
  const failing = checked.filter((one) => !one.ok);
  return {
    kind: 'stands',
    conditions: checked.map(shown),
    recommendation: recommendRefund(given, failing),
    amount: Math.min(left, action.amount ?? left),
  };
}

type RefundSpec = Extract<ActionSpec, { kind: 'refund' }>;
type SubscriptionSpec = Extract<ActionSpec, { kind: 'cancel' | 'discount' | 'trial' }>;

/** The proposal itself is not a refund that stands against it. */
function withoutOwn(facts: Facts, order: Order): Facts {
  return {
    ...facts,
    liveRefundOrderIds: facts.liveRefundOrderIds.filter((id) => id !== order.id),
    ...(facts.liveRefunds ? { liveRefunds: facts.liveRefunds.filter((one) => one.orderId !== order.id) } : {}),
  };
}

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
