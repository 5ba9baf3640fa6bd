import type { Intent } from '@/lib/ai/understanding';
import type { Case } from './case';
import { identityGate } from './identity';
import type { TopicResult } from './topic-result';
import { decideCancellations } from './topics/cancel';
import { decideChargeback } from './topics/chargeback';
import { decideKept, decideOfferAnswer, openRetention } from './topics/offer-answer';
import { decideInvoice, decideNamedBesides, decideOrders } from './topics/orders';
import { decideRating } from './topics/rating';
import { decideRenewal } from './topics/renewal';
import {
  decideBot,
  decideDiscount,
  decideEmailChange,
  decideFeedback,
  decideHuman,
  decideKnowledge,
  decidePrivacy,
  decideSubscriptionChange,
  decideThanks,
  decideUnclear,
} from './topics/simple';

const THANKS_MAY_COME_WITH: readonly Intent[] = [
  'other',
  'feedback',
  'order_status',
  'payment_issue',
  'refund_request',
];
const GENERAL: readonly Intent[] = ['technical_issue', 'product_question', 'account_access'];

/** Every topic of the message, each decided on its own; never empty. */
export function decideTopics(file: Case): TopicResult[] {
  const gate = identityGate(file);
  const rating = decideRating(file);
  if (rating !== null) return [rating];
  if (isThanksOnly(file)) return [decideThanks(file)];
  const told = [...answerAndOrders(file, gate), ...accountTopics(file, gate)];
  const results = [...told, ...generalTopics(file, told)];
  if (file.request.signals.asksIfBot) results.unshift(decideBot());
  if (results.length > 0) {
    const looksAtOrders = gate !== null || results.some((one) => one.orderId !== null);
    const besides = looksAtOrders ? [] : decideNamedBesides(file);
    return answersQuestion(file, besides) ? besides : [...besides, ...results];
  }
  if (namesAnOrder(file)) return gate === null ? decideOrders(file) : [gate];
  return [(file.request.signals.praise ? decideFeedback(file) : null) ?? decideUnclear(file)];
}

/** When the subscription ends is told: "until when does it run, will I be charged again?" is answered by it. */
const tellsEnd = ({ parts }: TopicResult): boolean => parts.some(({ kind }) => kind === 'subscription_ended');

/** Where the money is is told: "is that booked now, what does it mean?" is answered by it. */
const tellsPayment = ({ parts }: TopicResult): boolean =>
  parts.some(({ kind }) => kind === 'payment_on_hold' || kind === 'payment_not_taken');

/** A question heard so faintly beside another matter is one about that. */
const FAINT = 0.8;
const isFaintQuestion = ({ understanding }: Case): boolean =>
  understanding.intents.some(({ intent, score }) => intent === 'product_question' && score < FAINT);

/** A question that the knowledge base has nothing for, in a message that speaks of nothing but orders. */
const asksAboutOrdersOnly = ({ facts }: Case): boolean =>
  facts.speaksOfOrdersOnly === true && facts.knowledge.product_question === undefined;

/** "What about order 1?": what stands about a late order is the answer. */
function answersQuestion(file: Case, besides: TopicResult[]): boolean {
  const question = file.request.intents.every((intent) => intent === 'product_question');
  const offered = besides.some((one) => one.parts.some((part) => part.kind === 'order_late_offer'));
  return question && offered && asksAboutOrdersOnly(file);
}

/** An order number with nothing else that is understood: what stands about that order is the likeliest answer. */
const namesAnOrder = ({ facts }: Case): boolean => facts.namedOrders.length > 0;

function isThanksOnly({ request, facts, memory }: Case): boolean {
  const { signals, intents } = request;
  if (!signals.thanks || signals.asksIfBot || signals.insistsOnCancelling || signals.declines) return false;
  if (request.asksMoneyBack || request.refundOffer !== null || request.resumes !== null) return false;
  if (signals.keeps && memory.cancelAsked) return false;
  if (memory.openOffer?.kind === 'retention' && (signals.affirms || signals.percent !== null)) return false;
  return facts.namedOrders.length === 0 && intents.every((intent) => THANKS_MAY_COME_WITH.includes(intent));
}

/** Whether the intent asks how something works and the knowledge base can say it. */
function isQuestion(file: Case, intent: Intent): boolean {
  const { signals, intents, asksMoneyBack } = file.request;
  if (!signals.asksAboutPolicy || file.facts.namedOrders.length > 0) return false;
  const passage = file.facts.knowledge[intent] !== undefined;
  if (intent === 'refund_request') return !asksMoneyBack && !signals.conditionalRefund && !signals.refusesRefund;
  if (intent === 'cancel_subscription') {
    const asksSomethingElse = intents[0] === intent && intents.includes('product_question');
    return passage && !signals.insistsOnCancelling && !asksSomethingElse;
  }
  const other = intents.some((one) => one === 'refund_request' || one === 'chargeback_threat');
  return passage && !other && !asksMoneyBack && !claims(file);
}

const claims = ({ request: { signals } }: Case): boolean =>
  signals.claimsDoubleCharge || signals.claimsUnknownCharge || signals.deniesDelivery || signals.describesDefect;

/** An invoice is wanted, and nothing is claimed about the order itself. */
const wantsInvoice = (file: Case): boolean =>
  file.facts.wantsInvoice === true && !file.request.asksMoneyBack && file.request.refundOffer === null && !claims(file);

/** Orders, with the answer to an open offer of a refund and a threat of a chargeback. */
function answerAndOrders(file: Case, gate: TopicResult | null): TopicResult[] {
  const { request } = file;
  if (request.chargeback) return decideChargeback(file, gate);
  if (wantsInvoice(file)) return gate !== null ? [gate] : decideInvoice(file);
  const about = (['refund_request', 'order_status', 'payment_issue'] as const).filter((one) =>
    request.intents.includes(one),
  );
  const questions = about.filter((one) => isQuestion(file, one));
  const answers = questions.map((one) => decideKnowledge(file, one));
  const { claimsDoubleCharge, claimsUnknownCharge, deniesDelivery, saysMissing } = request.signals;
  // "I never got anything", after an order was spoken of, is about that order.
  const denies = deniesDelivery || (saysMissing && file.memory.orderId !== null);
  const claimed = claimsDoubleCharge || claimsUnknownCharge || denies;
  const wanted = about.length > questions.length || request.asksMoneyBack || request.refundOffer !== null || claimed;
  if (!wanted) return answers;
  return [...(gate !== null ? [gate] : decideOrders(file)), ...answers];
}

/** What reads or changes the account beyond orders. */
function accountTopics(file: Case, gate: TopicResult | null): TopicResult[] {
  const { intents, signals } = file.request;
  const results: TopicResult[] = [];
  const gated = (decide: () => TopicResult): void => {
    results.push(gate ?? decide());
  };
  const answer = openRetention(file) === null ? null : decideOfferAnswer(file);
  if (answer !== null) {
    gated(() => answer);
  } else if (intents.includes('cancel_subscription') || signals.insistsOnCancelling) {
    if (isQuestion(file, 'cancel_subscription')) results.push(decideKnowledge(file, 'cancel_subscription'));
    else if (gate !== null) results.push(gate);
    else results.push(...decideCancellations(file));
  }
  if (intents.includes('account_email_change')) {
    if (gate !== null && file.facts.identity.state === 'unverified') results.push(gate);
    results.push(decideEmailChange(file, gate === null));
  }
  if (intents.includes('data_privacy')) {
    if (gate !== null && file.facts.identity.state === 'unverified') results.push(gate);
    results.push(decidePrivacy());
  }
  const stays = answer === null && !intents.includes('cancel_subscription') ? decideKept(file) : null;
  if (stays !== null) gated(() => stays);
  const changes = answer === null && (signals.wantsPause || signals.wantsPlanChange);
  if (changes) gated(() => decideSubscriptionChange(file));
  if (!changes && answer === null && intents.includes('subscription_change') && !results.some(tellsEnd)) {
    const renewal = file.facts.asksRenewal ? (gate ?? decideRenewal(file)) : null;
    results.push(renewal ?? decideKnowledge(file, 'subscription_change'));
  }
  if (answer === null && intents.includes('discount_request')) {
    if (signals.wantsPersonalDiscount) gated(() => decideDiscount(file));
    else results.push(decideDiscount(file));
  }
  return results;
}

/**
 * What needs no account: knowledge, feedback, a wish for a person.
 * @param told what is answered of the message already
 */
function generalTopics(file: Case, told: readonly TopicResult[]): TopicResult[] {
  const { intents, signals } = file.request;
  // Trouble that is named as the reason to cancel is answered with the offer (operating procedures § 5).
  const isReason = intents.includes('cancel_subscription') && signals.cancelReason === 'technical';
  const unknown = file.facts.knowledge.product_question === undefined;
  const asksAboutTold = unknown && (told.some(tellsEnd) || (told.some(tellsPayment) && isFaintQuestion(file)));
  const answered = asksAboutTold || (intents.includes('order_status') && asksAboutOrdersOnly(file));
  const asked = GENERAL.filter(
    (one) =>
      intents.includes(one) && !(isReason && one === 'technical_issue') && !(answered && one === 'product_question'),
  );
  const results = asked.map((one) => decideKnowledge(file, one));
  const feedback = intents.includes('feedback') ? decideFeedback(file) : null;
  if (feedback !== null) results.push(feedback);
  if (intents.includes('human_request')) results.push(decideHuman());
  return results;
}
