import type { Intent, Signals } from '@/lib/ai/understanding';
import { sentenceSpans } from './message-parts';
import type { MessageReading } from './message-reading';
import { answersPersonWord } from './person-word';
import type { RefundReading } from './read-refund';
import { chargebackThreats } from './read-threats';
import type { Evidence } from './score-intents';

const SURE = 0.95;
const LIKELY = 0.85;
const WEAK = 0.6;
const SHORT = 6;
const BARE_QUESTION = 0.5;
const LEAST_QUESTION = 3;
/** "The promo code does not work": what fails so close to a discount is the discount. */
const CODE_REACH = 3;
/** "Cancel the free trial" asks for no trial. */
const CANCEL_REACH = 2;
/** "Where is the hotline?" asks for people. */
const HUMAN_REACH = 1;
/** A message or sentence of so few words that names an order asks after it: "where is ORD-7K3M9Q". */
const MERE_ORDER = 7;

type Context = { message: MessageReading; refund: RefundReading; signals: Signals };
type Found = Map<Intent, number>;

function money({ message, refund, signals }: Context, found: Found): void {
  if (signals.asksMoneyBack) found.set('refund_request', SURE);
  if (signals.claimsDoubleCharge || signals.claimsUnknownCharge) found.set('payment_issue', SURE);
  else if (message.free('payFailed', 'chargeback').length > 0) found.set('payment_issue', LIKELY);
  else if (message.has('chargeComplaint') && !refund.asks) found.set('payment_issue', LIKELY);
  if (chargebackThreats(message).length > 0) found.set('chargeback_threat', SURE);
}

/** Paid and got nothing is a payment issue, unless the customer asks where a named order is. */
function delivery({ message, refund, signals }: Context, found: Found): void {
  const asked = message
    .free('statusAsk', 'human', 'access', 'refund', 'refundPolicy')
    .some((hit) => !message.nearInClause(hit, HUMAN_REACH, 'human'));
  const waiting = message
    .all('notArrived')
    .some(
      (hit) =>
        !message.overlaps(hit, 'access', 'emailChange', 'refund', 'waitOk') &&
        !message.nearInClause(hit, 2, 'access') &&
        (refund.conditional || !message.nearInClause(hit, 2, 'refund')),
    );
  const orderNamed = message.has('order');
  if (refund.asks && !asked) return;
  if (asked && !(refund.asks && !message.has('order'))) found.set('order_status', LIKELY);
  else if (signals.deniesDelivery || signals.wantsRedelivery) found.set('order_status', LIKELY);
  else if (waiting && !found.has('payment_issue'))
    found.set(
      message.has('paid') && (!orderNamed || message.has('nothing')) ? 'payment_issue' : 'order_status',
      LIKELY,
    );
  else if (message.has('paid') && message.has('nothing') && !found.has('payment_issue'))
    found.set('payment_issue', LIKELY);
  else if (refund.refuses && orderNamed) found.set('order_status', WEAK);
  else if (refund.conditional && found.size === 0 && orderNamed) found.set('order_status', WEAK);
}

function subscription({ message, refund, signals }: Context, found: Found): void {
  const cancels = cancelRequests(message, refund);
  if (cancels && !(message.has('pause') && message.has('keep'))) found.set('cancel_subscription', LIKELY);
  const changes =
    message.free('pause', 'payFailed').length > 0 || message.has('planChange') || message.has('planQuestion');
  if (changes && !found.has('cancel_subscription') && !found.has('payment_issue'))
    found.set('subscription_change', signals.wantsPause || signals.wantsPlanChange ? LIKELY : 0.75);
  else if (found.has('cancel_subscription') && signals.wantsPause) found.set('subscription_change', LIKELY);
}

function cancelRequests(message: MessageReading, refund: RefundReading): boolean {
  const open = message
    .free('cancelSub', 'keep', 'cancelDone', 'refund', 'selfHarm', 'newsletter')
    .filter((hit) => message.has('subscription') || !message.overlaps(hit, 'privacy'));
  if (open.length > 0) return !(refund.policy && open.every((hit) => message.overlaps(hit, 'refundPolicy')));
  const named = message.free('cancel', 'keep', 'cancelDone', 'refund');
  return named.some((hit) => message.near(hit, 4, 'subscription')) || (named.length > 0 && bareCancel(message));
}

/** "Cancel", "please cancel": all that a short message says. */
function bareCancel(message: MessageReading): boolean {
  return (
    message.tokens.length <= SHORT &&
    message.consistsOf('cancel', 'cancelSub', 'filler', 'greeting', 'affirm', 'decline')
  );
}

function account({ message }: Context, found: Found): void {
  if (message.has('emailChange')) found.set('account_email_change', LIKELY);
  if (message.free('access', 'emailChange').length > 0) found.set('account_access', LIKELY);
  if (message.free('privacy', 'newsletter').length > 0) found.set('data_privacy', LIKELY);
  const asked = message.all('botQuestion').map((hit) => hit.clause);
  const people = message
    .free('human', 'botQuestion', 'noWant', 'chargeback')
    .filter((hit) => !asked.includes(hit.clause));
  if (people.length > 0 || answersPersonWord(message)) found.set('human_request', LIKELY);
}

function help({ message, signals }: Context, found: Found): void {
  const wants = message
    .free('discount', 'noOffers', 'planChange')
    .filter((hit) => !(message.nearInClause(hit, CANCEL_REACH, 'cancel', 'cancelSub') || message.isThankedFor(hit)))
    .some((hit) => !signals.affirms || message.isQuestion(hit));
  if (wants && !(found.has('refund_request') || signals.refusesOffers)) found.set('discount_request', LIKELY);
  const broken = message
    .free('tech', 'payFailed', 'access', 'statusAsk', 'notArrived', 'pause', 'emailChange', 'chargeComplaint')
    .filter((hit) => !message.nearInClause(hit, CODE_REACH, 'discount'));
  const wantsOut = found.has('cancel_subscription') || found.has('refund_request');
  const told = wantsOut ? broken.filter((hit) => !message.sentenceHas(hit, 'refund', 'cancel', 'cancelSub')) : broken;
  const elsewhere = ['account_access', 'payment_issue', 'discount_request', 'order_status'] as const;
  if (told.length > 0 && !elsewhere.some((intent) => found.has(intent)))
    found.set('technical_issue', wantsOut ? WEAK : LIKELY);
  if (signals.describesDefect && found.size === 0) found.set('technical_issue', 0.75);
}

/** "Where is ORD-7K3M9Q?" as a message or as one of its sentences, beside whatever else is asked. */
function asksForOrder(message: MessageReading): boolean {
  if (!message.has('ask', 'statusAsk')) return false;
  const sentences = sentenceSpans(message);
  const all = sentences.length > 0 ? sentences : [{ from: 0, to: message.tokens.length }];
  return all
    .filter(({ from, to }) => to - from <= MERE_ORDER)
    .map(({ from, to }) => message.part(from, to))
    .some((one) => one.has('ask', 'statusAsk') && one.namesOrder() && !one.has('refund', 'cancel', 'cancelSub'));
}

/** What is left when nothing concrete was asked: questions, then opinions. */
function rest({ message, signals }: Context, found: Found): void {
  if (!found.has('order_status') && asksForOrder(message)) found.set('order_status', LIKELY);
  if (found.size > 0 || message.has('offTopic', 'selfHarm')) return;
  if (signals.asksAboutPolicy) found.set('product_question', LIKELY);
  else if (asksAboutProduct(message) && !signals.asksIfBot) found.set('product_question', WEAK);
  else if (message.has('suggestion')) found.set('feedback', LIKELY);
  else if ((signals.praise && !message.has('waitOk')) || message.has('complaint')) found.set('feedback', 0.75);
  else if (message.has('insult', 'fraud', 'legal', 'publicShame')) found.set('feedback', WEAK);
  else if (asksSomething(message)) found.set('product_question', BARE_QUESTION);
}

/** Any question, asking about what is sold without a question mark, and a sentence about it that only the mark makes a question. */
function asksAboutProduct(message: MessageReading): boolean {
  if (message.all('product').some((hit) => message.isQuestion(hit))) return true;
  return message
    .all('ask')
    .some((hit) => message.isQuestion(hit) || message.sentenceHas(hit, 'product', 'subscription', 'order'));
}

/** A question of which nothing else is known: "Ist die Vase spülmaschinenfest?" */
function asksSomething(message: MessageReading): boolean {
  const asked = message.tokens.filter((token) => token.question).length;
  return asked >= LEAST_QUESTION && !message.has('botQuestion', 'greeting', 'thanks', 'waitOk', 'affirm', 'decline');
}

/** Evidence of the phrase knowledge for each intent. The order matters: what is a request wins over what is its reason. */
export function phraseEvidence(context: Context): Evidence[] {
  const found: Found = new Map();
  money(context, found);
  subscription(context, found);
  account(context, found);
  delivery(context, found);
  help(context, found);
  rest(context, found);
  return [...found].map(([intent, score]) => ({ intent, score, source: 'phrases' }));
}
