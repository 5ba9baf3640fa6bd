import type { ReplyPart, RetentionOffer } from '@/lib/ai/reply-brief';
import type { Priority } from '@/lib/policy/decision';
import type { PromiseRules } from '@/lib/policy/policy-schema';
import { addBusinessDays } from './business-days';
import type { PromiseDraft } from './promise';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type PartsInput = {
  priority: Priority;
  rules: PromiseRules;
  /** The subscription a plan's name stands for; empty where it is not known. */
  subscriptionOf: (plan: string) => string;
  now: Date;
};

/** What the parts of a reply commit the company to, each with the time by which it is to be kept. Offers and statements are none. Pure. */
export function promisesOfParts(parts: readonly ReplyPart[], input: PartsInput): PromiseDraft[] {
  const found = parts.flatMap((part) => promiseOf(part, input) ?? []);
  const key = (one: PromiseDraft) => `${one.kind}:${one.subject}`;
  return found.filter((one, index) => found.findIndex((other) => key(other) === key(one)) === index);
}

function promiseOf(part: ReplyPart, input: PartsInput): PromiseDraft | null {
  const { rules, now, priority } = input;
  const later = (hours: number) => new Date(now.getTime() + hours * HOUR_MS);
  switch (part.kind) {
    case 'refund_done':
      return arriving(part.order.id, part.amount, now, input);
    case 'already_refunded':
      return part.status === 'pending' ? arriving(part.order.id, part.amount, new Date(part.refundedAt), input) : null;
    case 'refund_unconfirmed':
      return {
        kind: 'refund_clarified',
        subject: part.order.id,
        money: part.amount,
        dueAt: later(rules.passedOnHours),
      };
    case 'cancellation_passed_on':
      return { kind: 'cancellation', subject: input.subscriptionOf(part.plan), dueAt: later(rules.passedOnHours) };
    case 'cancellation_done':
      return {
        kind: 'cancellation',
        subject: input.subscriptionOf(part.plan),
        dueAt: new Date(part.endsAt),
        checkAt: later(1),
      };
    case 'offer_accepted':
      return { ...offered(part.offer), dueAt: later(rules.passedOnHours) };
    case 'offer_applied':
      return { ...offered(part.offer), dueAt: now, keptBy: 'action_done' };
    case 'order_in_time': {
      const dueAt = new Date(part.dueAt);
      const checkAt = new Date(dueAt.getTime() + rules.lateOrderHours * HOUR_MS);
      return { kind: 'order_arrives', subject: part.order.id, dueAt, checkAt };
    }
    case 'handed_over':
      return {
        kind: 'person_answers',
        subject: '',
        dueAt: later(rules.personHours[strictest(part.priority, priority)]),
      };
    case 'safety_support':
      return { kind: 'person_answers', subject: '', dueAt: later(rules.personHours.urgent) };
    default:
      return null;
  }
}

/** A refund that was made reaches the account within the bank's days. It is looked at each day: one that fails is known before it is due. */
function arriving(orderId: string, money: PromiseDraft['money'], from: Date, { rules, now }: PartsInput): PromiseDraft {
  const promised = addBusinessDays(from, rules.bankDays);
  const dueAt = promised > now ? promised : new Date(now.getTime() + DAY_MS);
  const checkAt = new Date(Math.min(dueAt.getTime(), now.getTime() + DAY_MS));
  return { kind: 'refund_arrives', subject: orderId, ...(money ? { money } : {}), dueAt, checkAt };
}

function offered(offer: RetentionOffer): Pick<PromiseDraft, 'kind' | 'subject' | 'size'> {
  return offer.kind === 'discount'
    ? { kind: 'discount', subject: offer.subscriptionId, size: offer.percentOff }
    : { kind: 'free_days', subject: offer.subscriptionId, size: offer.days };
}

const PRIORITIES: readonly Priority[] = ['normal', 'high', 'urgent'];
const strictest = (one: Priority, other: Priority): Priority =>
  PRIORITIES.indexOf(one) > PRIORITIES.indexOf(other) ? one : other;
