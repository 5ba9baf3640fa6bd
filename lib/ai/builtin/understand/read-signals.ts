import { NO_SIGNALS, type Signals } from '@/lib/ai/understanding';
import { asksWhether } from './asks-whether';
import type { Concept } from './lexicon/lexicon';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';
import { answers } from './read-answer';
import { readChoice, readPercent } from './read-choice';
import { keepsSubscription, saysToCancel } from './read-keeps';
import type { RefundReading } from './read-refund';
import { refusesRedelivery } from './refuses-redelivery';

const SHORT = 12;

function cancelReason(message: MessageReading): Signals['cancelReason'] {
  if (message.has('reasonPrice')) return 'price';
  if (message.has('reasonUnused')) return 'unused';
  if (message.has('tech')) return 'technical';
  return null;
}

/** "Ok, I'll wait" takes note and agrees to nothing; "ok, that's fine" agrees. */
function onlyWaits(message: MessageReading): boolean {
  return message.free('waitOk', 'affirm').length > 0;
}

/** Asked as "can I …?", "how …?" rather than told to be done. */
function onlyAsks(message: MessageReading, concept: Concept): boolean {
  return message.all(concept).every((hit) => message.sentenceHas(hit, 'ask') && message.isQuestion(hit));
}

/** "Is it down as delivered?": a question without a word of anything missing. */
function onlyAsked(message: MessageReading, hit: Hit): boolean {
  if (!message.isQuestion(hit) || message.overlaps(hit, 'neg', 'nothing')) return false;
  return !(message.sentenceHas(hit, 'neg', 'nothing') || message.has('notArrived'));
}

function aboutRefund(refund: RefundReading) {
  return {
    asksMoneyBack: refund.asks,
    conditionalRefund: refund.conditional && !refund.asks,
    refusesRefund: refund.refuses && !refund.asks,
  };
}

function aboutOrder(message: MessageReading) {
  return {
    wantsRedelivery: message.free('redeliver', 'noWant', 'emailChange').length > 0 && !refusesRedelivery(message),
    deniesDelivery: message.all('denyDelivery').some((hit) => !(asksWhether(message, hit) || onlyAsked(message, hit))),
    saysMissing: message.has('notArrived'),
    describesDefect: message.free('defect', 'access', 'emailChange').length > 0,
    claimsDoubleCharge: message.free('doubleCharge', 'insist').length > 0,
    claimsUnknownCharge: message.has('unknownCharge'),
  };
}

function aboutSubscription(message: MessageReading) {
  return {
    insistsOnCancelling: message.free('insist', 'refund').length > 0 && saysToCancel(message),
    keeps: keepsSubscription(message),
    refusesOffers: message.has('noOffers'),
    cancelReason: cancelReason(message),
    wantsPause: message.free('pause', 'noWant', 'payFailed').length > 0 && !onlyAsks(message, 'pause'),
    wantsPlanChange: message.free('planChange', 'noWant').length > 0 && !onlyAsks(message, 'planChange'),
    wantsPersonalDiscount: message.has('discount') && message.has('discountPersonal'),
  };
}

/** What the words say beyond the intents; about this message alone. */
export function readSignals(message: MessageReading, refund: RefundReading): Signals {
  const affirms = answers(message, 'affirm');
  const declines = answers(message, 'decline');
  const question = message.tokens.some((token) => token.question);
  return {
    ...NO_SIGNALS,
    ...aboutRefund(refund),
    ...aboutOrder(message),
    ...aboutSubscription(message),
    affirms: affirms && !declines && !onlyWaits(message),
    declines,
    choice: readChoice(message),
    percent: readPercent(message),
    asksAboutPolicy: refund.policy && !refund.asks,
    thanks: message.has('thanks', 'waitOk') && !question,
    praise: message.has('praise') && !message.has('complaint', 'frustration'),
    greetingOnly:
      message.has('greeting') &&
      message.tokens.length <= SHORT &&
      message.consistsOf('greeting', 'filler') &&
      !message.has('thanks'),
    asksIfBot: message.has('botQuestion'),
    understandable: understandable(message),
  };
}

const WORD = /\p{L}{2,}/u;
const ANSWERS: Concept[] = ['affirm', 'decline', 'first', 'second', 'third', 'last', 'thanks', 'waitOk'];

/** Something can be made of it: three words or more, a number, or any known word that is not only a greeting. */
function understandable(message: MessageReading): boolean {
  let words = 0;
  for (const { word } of message.tokens) {
    if (WORD.test(word)) words += 1;
    if (words >= 3 || /\d/.test(word)) return true;
  }
  if (words === 0) return message.has(...ANSWERS);
  return message.has(
    ...ANSWERS,
    'greeting',
    'refund',
    'order',
    'cancel',
    'human',
    'subscription',
    'tech',
    'access',
    'discount',
    'statusAsk',
    'insult',
    'fraud',
    'frustration',
    'privacy',
    'chargeback',
    'praise',
    'paid',
    'botQuestion',
    'emailChange',
    'pause',
    'selfHarm',
  );
}
