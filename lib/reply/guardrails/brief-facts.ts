import type { OrderMention, ReplyBrief, ReplyPart } from '@/lib/ai/reply-brief';
import { type Money, toMajor } from '@/lib/payments/money';

/** What a decision commits the company to, so that a reply may say it. */
export type Commitment = 'refund' | 'cancellation' | 'discount';

/** All that a reply may name, gathered from its brief. */
export type BriefFacts = {
  commitments: Set<Commitment>;
  orderIds: string[];
  amounts: number[];
  /** Numbers that may stand before a percent sign or a unit of time. */
  counts: number[];
  /** ISO times. */
  times: string[];
  /** Texts from the company's own data: set aside before wording is judged. */
  quotes: string[];
};

const REFUND_KINDS: readonly ReplyPart['kind'][] = [
  'refund_done',
  'refund_unconfirmed',
  'refund_recorded',
  'already_refunded',
  'order_late_offer',
];
const CANCELLATION_KINDS: readonly ReplyPart['kind'][] = [
  'cancellation_passed_on',
  'cancellation_done',
  'subscription_ended',
  'retention_offer',
  'order_canceled',
];
const DISCOUNT_KINDS: readonly ReplyPart['kind'][] = ['retention_offer', 'offer_accepted', 'offer_applied'];
/** The bank days of a refund: stated by the operating procedures, so a fact wherever a refund is. */
const BANK_DAYS = [5, 10];

/** Gathers the facts of a brief. */
export function briefFacts(brief: ReplyBrief): BriefFacts {
  const facts: BriefFacts = {
    commitments: new Set(),
    orderIds: [],
    amounts: [],
    counts: [],
    times: [],
    quotes: brief.customerName === null ? [] : [brief.customerName],
  };
  for (const part of brief.parts) addPart(facts, part);
  return facts;
}

function addPart(facts: BriefFacts, part: ReplyPart): void {
  if (REFUND_KINDS.includes(part.kind)) {
    facts.commitments.add('refund');
    facts.counts.push(...BANK_DAYS);
  }
  if (CANCELLATION_KINDS.includes(part.kind)) facts.commitments.add('cancellation');
  if (DISCOUNT_KINDS.includes(part.kind)) facts.commitments.add('discount');
  if ('order' in part && part.order !== null) addOrder(facts, part.order);
  if ('amount' in part) addMoney(facts, part.amount);
  addTimes(facts, part);
  addRest(facts, part);
}

function addOrder(facts: BriefFacts, order: OrderMention): void {
  facts.orderIds.push(order.id);
  facts.quotes.push(order.description);
  facts.times.push(order.createdAt);
  addMoney(facts, order.money);
}

function addMoney(facts: BriefFacts, money: Money): void {
  facts.amounts.push(toMajor(money));
}

function addTimes(facts: BriefFacts, part: ReplyPart): void {
  if ('dueAt' in part && part.dueAt !== null) facts.times.push(part.dueAt);
  if ('deliveredAt' in part && part.deliveredAt !== null) facts.times.push(part.deliveredAt);
  if ('refundedAt' in part) facts.times.push(part.refundedAt);
  if ('endsAt' in part) facts.times.push(part.endsAt);
  if ('periodEnd' in part) facts.times.push(part.periodEnd);
}

function addRest(facts: BriefFacts, part: ReplyPart): void {
  if ('plan' in part && part.plan !== null) facts.quotes.push(part.plan);
  if ('offer' in part) addOffer(facts, part.offer);
  if ('text' in part) facts.quotes.push(part.text);
  switch (part.kind) {
    case 'ask_which_order':
      for (const order of part.orders) addOrder(facts, order);
      break;
    case 'ask_which_subscription':
      facts.quotes.push(...part.plans);
      break;
    case 'order_not_found':
      facts.orderIds.push(part.orderId);
      break;
    case 'knowledge':
      facts.quotes.push(part.title);
      break;
    case 'retention_offer':
      facts.quotes.push(part.highlight?.trim().replace(/[.!]+$/, '') ?? '', part.help ?? '');
      break;
    case 'order_late_offer':
      facts.quotes.push(part.failureReason?.replaceAll('_', ' ') ?? '');
      break;
    default:
  }
}

function addOffer(facts: BriefFacts, offer: Extract<ReplyPart, { kind: 'offer_accepted' }>['offer']): void {
  facts.quotes.push(offer.plan);
  facts.counts.push(...(offer.kind === 'discount' ? [offer.percentOff, offer.months] : [offer.days]));
}
