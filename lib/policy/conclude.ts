import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Order } from '@/lib/backend/schema';
import { byPrecedence } from './combine';
import type {
  ActionResult,
  ActionSpec,
  DecidedAction,
  DecideInput,
  Decision,
  Reason,
  Recommendation,
} from './decision';
import { allOrders } from './facts-of-order';
import { moneyText } from './money-text';
import { mention } from './topic-result';

/** What became of one automatic action: what is said first in the reply, and whether a person must act. */
type Ending = { parts: ReplyPart[]; finding: string; reason: Reason | null; recommendation: Recommendation | null };

const NEEDS: Record<ActionSpec['kind'], Reason> = {
  refund: 'refund_needs_approval',
  cancel: 'cancellation_needs_approval',
  discount: 'discount_needs_approval',
  trial: 'discount_needs_approval',
  email_change: 'account_change_needs_approval',
};

/**
 * The decision after its automatic actions ran: results come first in the reply, and one that was refused or stayed unknown
 * escalates. Without an automatic action the decision is returned as it is.
 * @param results one per automatic action, in the order of `decision.actions`, or with their order id
 */
export function conclude(decision: Decision, results: ActionResult[], input: DecideInput): Decision {
  const automatic = decision.actions.filter((action) => action.mode === 'auto');
  if (automatic.length === 0) return decision;
  const endings = automatic.map((action, index) => endingOf(action, resultFor(action, index, results), input));
  const reasons = byPrecedence([...decision.reasons, ...endings.flatMap((one) => one.reason ?? [])]);
  const said = endings.flatMap((one) => one.parts);
  const parts = [...said.filter((part) => part.kind !== 'handed_over'), ...decision.parts, ...handOvers(said)];
  const disclosure = input.policy.disclosure && !input.memory.disclosed && parts.length > 0;
  const recommendation = endings.find((one) => one.recommendation !== null)?.recommendation ?? null;
  return {
    ...decision,
    outcome: reasons.length > 0 ? 'escalated' : decision.outcome,
    reason: reasons[0] ?? null,
    reasons,
    parts,
    recommendation: recommendation ?? decision.recommendation,
    findings: [...decision.findings, ...endings.map((one) => one.finding)],
    followUps: decision.followUps.filter((one) => one.kind !== 'no_answer' || reasons.length === 0),
    handOver: parts.flatMap((part) => (part.kind === 'handed_over' ? [part.topic] : [])),
    disclosure,
    memory: { ...decision.memory, disclosed: input.memory.disclosed || disclosure },
  };
}

const handOvers = (parts: ReplyPart[]): ReplyPart[] => parts.filter((part) => part.kind === 'handed_over');

/** A missing result is an unknown one: nothing is said to be done that is not known to be. */
function resultFor({ spec }: DecidedAction, index: number, results: ActionResult[]): ActionResult {
  const byOrder =
    'orderId' in spec ? results.find((one) => one.kind === spec.kind && one.orderId === spec.orderId) : undefined;
  const inPlace = results[index];
  const matches = inPlace !== undefined && inPlace.kind === spec.kind && inPlace.orderId === undefined;
  return byOrder ?? (matches ? inPlace : { status: 'unknown', kind: spec.kind });
}

function endingOf({ spec }: DecidedAction, result: ActionResult, input: DecideInput): Ending {
  if (spec.kind === 'refund') return refundEnding(spec, result, input);
  const finding = `Automatic action ${spec.kind}: ${result.status}${result.status === 'refused' ? ` (${result.code})` : ''}.`;
  if (result.status === 'done') return { parts: doneParts(spec, input), finding, reason: null, recommendation: null };
  if (result.status === 'refused' && result.code === 'already_canceled') {
    return { parts: endedParts(spec, input), finding, reason: null, recommendation: null };
  }
  const unknown = result.status === 'unknown';
  const topic = unknown
    ? 'system_down'
    : spec.kind === 'cancel'
      ? 'cancellation'
      : spec.kind === 'trial'
        ? 'trial'
        : 'discount';
  return {
    parts: [{ kind: 'handed_over', topic, order: null, priority: 'normal' }],
    finding,
    reason: unknown ? 'backend_unavailable' : NEEDS[spec.kind],
    recommendation: { verdict: 'check', text: `Find out what became of the ${spec.kind} before trying again.` },
  };
}

type RefundSpec = Extract<ActionSpec, { kind: 'refund' }>;

function refundEnding(spec: RefundSpec, result: ActionResult, input: DecideInput): Ending {
  const order = allOrders(input.facts).find((one) => one.id === spec.orderId);
  const money = result.status === 'done' ? (result.money ?? spec.money) : spec.money;
  const what = `refund of ${moneyText(money)} for order ${spec.orderId}`;
  if (result.status === 'done') {
    const parts = order ? [refundDone(order, money)] : [];
    return { parts, finding: `The ${what} was carried out.`, reason: null, recommendation: null };
  }
  if (result.status === 'unknown') {
    const text = `Settle the ${what}: ask the backend whether it was made, do not make another.`;
    const parts: ReplyPart[] = order ? [{ kind: 'refund_unconfirmed', order: mention(order), amount: money }] : [];
    const finding = `The ${what} was sent; its result is not known.`;
    return { parts, finding, reason: 'backend_unavailable', recommendation: { verdict: 'check', text } };
  }
  const finding = `The backend refused the ${what}: ${result.code}.`;
  if (result.code === 'already_refunded') {
    const parts: ReplyPart[] = order ? [{ kind: 'refund_recorded', order: mention(order) }] : [];
    return { parts, finding, reason: null, recommendation: null };
  }
  const disputed = result.code === 'dispute_open';
  const topic = disputed ? 'dispute' : 'refund_review';
  return {
    parts: [{ kind: 'handed_over', topic, order: order ? mention(order) : null, priority: 'normal' }],
    finding,
    reason: disputed ? 'dispute_open' : 'refund_needs_approval',
    recommendation: disputed
      ? { verdict: 'decline', text: 'Do not refund: a dispute is open. Answer the dispute instead.' }
      : {
          verdict: 'check',
          text: `The policy allowed the refund and the backend refused it (${result.code}): find out why.`,
        },
  };
}

function refundDone(order: Order, amount: RefundSpec['money']): ReplyPart {
  const failed = order.delivery.status === 'failed' || order.status === 'failed' || order.status === 'canceled';
  return { kind: 'refund_done', order: mention(order), amount, unfulfilled: failed ? 'failed' : 'late' };
}

function doneParts(spec: ActionSpec, { facts }: DecideInput): ReplyPart[] {
  if (!('subscriptionId' in spec)) return [];
  const { subscriptionId } = spec;
  const subscription = facts.subscriptions.find((one) => one.id === subscriptionId);
  const plan = subscription?.plan ?? '';
  if (spec.kind === 'cancel') {
    return subscription ? [{ kind: 'cancellation_done', plan, endsAt: subscription.currentPeriodEnd }] : [];
  }
  if (spec.kind === 'trial') {
    return [{ kind: 'offer_applied', offer: { kind: 'trial', days: spec.days, orPause: false, subscriptionId, plan } }];
  }
  const { percentOff, months } = spec;
  return [{ kind: 'offer_applied', offer: { kind: 'discount', percentOff, months, subscriptionId, plan } }];
}

function endedParts(spec: ActionSpec, { facts }: DecideInput): ReplyPart[] {
  if (spec.kind !== 'cancel') return [];
  const subscription = facts.subscriptions.find((one) => one.id === spec.subscriptionId);
  if (!subscription) return [];
  const { plan, currentPeriodEnd: endsAt } = subscription;
  return [{ kind: 'subscription_ended', plan, endsAt, ended: true }];
}
