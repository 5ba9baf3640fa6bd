import type { Entities, Intent, Signals } from '@/lib/ai/understanding';
import type { Carried, DecideInput, Memory } from './decision';
import { pointedAt } from './pointed-at';
import { answeredOrders, type RefundOfferAnswer, readRefundOffer } from './read-refund-offer';
import { type TakenUp, takeUp } from './take-up';

/** What the customer wants, with what the conversation's memory adds to the words of this message. */
export type Request = {
  /** The message's intents, and those of the open question where it answers that. Never empty. */
  intents: Intent[];
  signals: Signals;
  entities: Entities;
  /** R10: asks for the money back, or accepted the refund that was offered. */
  asksMoneyBack: boolean;
  /** Threatens to have the payment reversed. */
  chargeback: boolean;
  /** The order that the answer to a question or an offer points at. */
  orderId: string | null;
  subscriptionId: string | null;
  /** The orders or subscriptions that were asked about or offered, where the answer is about all of them ("both"). */
  allOf: string[];
  /** The open question that this message takes up again, answered or not. */
  resumes: NonNullable<Memory['openQuestion']> | null;
  /** How the open offer of a refund or re-delivery was answered. */
  refundOffer: RefundOfferAnswer | null;
  /** The order that another one is set beside: "and the same for the other one". */
  besideOrderId: string | null;
};

/** Intents about an order, about a subscription, and all that read or change the account. */
export const ORDER_INTENTS: readonly Intent[] = [
  'refund_request',
  'order_status',
  'payment_issue',
  'chargeback_threat',
];
export const SUBSCRIPTION_INTENTS: readonly Intent[] = ['cancel_subscription', 'subscription_change'];
export const ACCOUNT_INTENTS: readonly Intent[] = [...ORDER_INTENTS, ...SUBSCRIPTION_INTENTS, 'discount_request'];

/** The whole list, where the answer is "all of them", or "both" of two. */
function allOf(ids: string[], { facts }: DecideInput): string[] {
  const both = facts.namesAll === 'both' || facts.namesAll === 'pair';
  return facts.namesAll === 'all' || (both && ids.length === 2) ? ids : [];
}

/** "Not ORD-2, the other one": of two that were asked about it is the one that is not left out. */
function onlyOneLeft(ids: string[], leftAlone: readonly string[]): string | null {
  const others = ids.filter((id) => !leftAlone.includes(id));
  return others.length === 1 && others.length < ids.length ? (others[0] ?? null) : null;
}

type Resumed = { question: Request['resumes']; id: string | null; all: string[] };

function resumed(input: DecideInput, own: Intent[]): Resumed {
  const question = input.memory.openQuestion;
  const nothingNew = own.every((intent) => intent === 'other');
  if (question === null || question.kind === 'what_about' || question.kind === 'rating')
    return { question: null, id: null, all: [] };
  const { thanks, asksIfBot } = input.understanding.signals;
  if (question.kind === 'identity' || question.kind === 'order_number') {
    return { question: thanks || (asksIfBot && nothingNew) ? null : question, id: null, all: [] };
  }
  const ids = question.kind === 'which_order' ? question.orderIds : question.subscriptionIds;
  const { namedOrders, leftAloneIds = [] } = input.facts;
  const named =
    question.kind === 'which_order' && namedOrders.some(({ order }) => !leftAloneIds.includes(order?.id ?? ''));
  const leftOut = namedOrders.length > 0 && !named && question.kind === 'which_order';
  const list = named || leftOut ? [] : allOf(ids, input);
  const pair = input.facts.namesAll === 'pair' && list.length > 0;
  const id = pair ? null : leftOut ? onlyOneLeft(ids, leftAloneIds) : pointedAt(ids, input);
  const all = id !== null ? [] : list;
  if (id !== null || named || all.length > 0) return { question, id: named ? null : id, all };
  const group = question.kind === 'which_order' ? ORDER_INTENTS : SUBSCRIPTION_INTENTS;
  const again = own.some((intent) => group.includes(intent));
  return { question: again || (nothingNew && !thanks && !asksIfBot) ? question : null, id: null, all: [] };
}

/** The words of this message win over those kept from the one that led to the question. */
function withCarried(signals: Signals, carried: Carried): Signals {
  const merged: Signals = { ...signals };
  const keys = Object.keys(carried).filter((key): key is keyof Carried => key in signals);
  for (const key of keys) if (carried[key] === true) Object.assign(merged, { [key]: true });
  merged.cancelReason = signals.cancelReason ?? carried.cancelReason ?? null;
  if (signals.asksMoneyBack) merged.refusesRefund = signals.refusesRefund;
  if (signals.refusesRefund) merged.asksMoneyBack = signals.asksMoneyBack;
  return merged;
}

function asksForMoney(intents: Intent[], signals: Signals): boolean {
  if (signals.refusesRefund) return false;
  if (signals.asksMoneyBack) return true;
  const otherwise =
    signals.conditionalRefund ||
    signals.tellsOfRefund ||
    (signals.asksAboutPolicy && !signals.choosesMoney) ||
    signals.wantsRedelivery ||
    signals.thanks ||
    signals.declines;
  return intents.includes('refund_request') && !otherwise;
}

/** An address that answers "which address is the account's?" is no wish to change it, nor one beside the order's number that was asked for. */
function ownIntents({ facts, memory, understanding }: DecideInput): Intent[] {
  const intents = understanding.intents.map((one) => one.intent);
  const asked = memory.openQuestion?.kind;
  const givesNumber =
    asked === 'order_number' && facts.namedOrders.length > 0 && understanding.entities.emails.length === 0;
  if (asked !== 'identity' && !givesNumber) return intents;
  const others = intents.filter((intent) => intent !== 'account_email_change');
  return others.length > 0 ? others : ['other'];
}

/** What "for neither of them" takes back, or is taken for by words alone. */
const DROPPED_WITH_IT: readonly Intent[] = ['refund_request', 'order_status', 'payment_issue', 'feedback', 'other'];

/** "For neither of them": what was asked for is not wanted any more. */
function wantsNothing({ memory, facts, understanding }: DecideInput): TakenUp | null {
  if (memory.openQuestion?.kind !== 'which_order' || facts.namesAll !== 'none') return null;
  const { intents, signals: said, threatensChargeback } = understanding;
  const more = threatensChargeback || said.choice !== null || facts.namedOrders.length > 0;
  if (more || intents.some(({ intent }) => !DROPPED_WITH_IT.includes(intent))) return null;
  const signals = {
    ...understanding.signals,
    thanks: true,
    asksMoneyBack: false,
    refusesRefund: true,
    declines: false,
  };
  return { intents: ['other'], signals, orderId: null, besideOrderId: null };
}

/** A message as it is meant after what was dealt with before it. */
function goingOn(input: DecideInput, { intents, signals }: TakenUp): DecideInput {
  const known = input.understanding.intents;
  const scored = intents.map((intent) => known.find((one) => one.intent === intent) ?? { intent, score: 1 });
  return { ...input, understanding: { ...input.understanding, intents: scored, signals } };
}

/** Reads one message against the open question, the open offer and what was dealt with before. */
export function readRequest(given: DecideInput): Request {
  const taken = wantsNothing(given) ?? takeUp(given);
  const input = taken === null ? given : goingOn(given, taken);
  const { understanding } = input;
  const own = ownIntents(input);
  const { question, id, all } = resumed(input, own);
  const carriedIntents = question !== null && 'intents' in question ? question.intents : [];
  const intents = [...new Set([...carriedIntents, ...own])];
  const carried = question !== null && 'carried' in question ? (question.carried ?? {}) : {};
  const signals = withCarried(understanding.signals, carried);
  const asks = asksForMoney(intents, signals);
  const answer = readRefundOffer(input, own, asks);
  const meaning = intents.filter((intent) => intent !== 'other');
  const answered = answer === null ? [] : answeredOrders(input);
  return {
    intents: meaning.length > 0 ? meaning : ['other'],
    signals,
    entities: understanding.entities,
    asksMoneyBack: asks || answer === 'accepted',
    chargeback: understanding.threatensChargeback || intents.includes('chargeback_threat'),
    orderId: (question?.kind === 'which_order' ? id : null) ?? answered[0] ?? taken?.orderId ?? null,
    subscriptionId: question?.kind === 'which_subscription' ? id : null,
    allOf: all.length > 0 ? all : answered.length > 1 ? answered : [],
    resumes: question,
    refundOffer: answer,
    besideOrderId: taken?.besideOrderId ?? null,
  };
}

/** The intents a question keeps open: those it is asked for; a refund only where it was really asked. */
export function openIntents({ intents, asksMoneyBack }: Request, group: readonly Intent[]): Intent[] {
  const kept = intents.filter((intent) => group.includes(intent) && (intent !== 'refund_request' || asksMoneyBack));
  if (kept.length > 0) return kept;
  return group === SUBSCRIPTION_INTENTS ? ['cancel_subscription'] : [asksMoneyBack ? 'refund_request' : 'order_status'];
}

/** What is kept of a message until the question it led to is answered. */
export function carriedOf({ signals, asksMoneyBack }: Request): Carried {
  const kept: (keyof Signals)[] = [
    'deniesDelivery',
    'describesDefect',
    'claimsDoubleCharge',
    'claimsUnknownCharge',
    'conditionalRefund',
    'refusesRefund',
    'wantsRedelivery',
    'insistsOnCancelling',
    'refusesOffers',
    'wantsPause',
    'wantsPlanChange',
    'wantsPersonalDiscount',
  ];
  const carried: Carried = { asksMoneyBack, cancelReason: signals.cancelReason };
  for (const key of kept) if (signals[key] === true) Object.assign(carried, { [key]: true });
  return carried;
}
