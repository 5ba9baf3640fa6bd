import { NO_SIGNALS, type Signals } from '@/lib/ai/understanding';
import { glossesOf } from '../dictionary/glosses-of';
import type { Concept } from './lexicon/lexicon';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';
import { answers } from './read-answer';
import { readChoice, readPercent } from './read-choice';
import { keepsSubscription } from './read-keeps';
import type { RefundReading } from './read-refund';

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

/** "Please check whether it is recorded as delivered"; Turkish has a syllable for it. */
const WHETHER: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['whether', 'if']),
  de: new Set(['ob']),
  es: new Set(['si']),
  fr: new Set(['si']),
  pt: new Set(['se']),
  it: new Set(['se']),
  pl: new Set(['czy']),
  ru: new Set(['ли']),
  uk: new Set(['чи']),
};
/** What is found out. */
const FINDS_OUT: ReadonlySet<string> = new Set([
  'check',
  'confirm',
  'know',
  'tell',
  'see',
  'look',
  'ask',
  'verify',
  'find_out',
  'clarify',
]);

function asksWhether({ tokens, language }: MessageReading, hit: Hit): boolean {
  const { clause } = tokens[hit.start] ?? {};
  const speaks = (gloss: string) => (word: string) => glossesOf(word, language).includes(gloss);
  const sentence = tokens.filter((token) => token.sentence === hit.sentence);
  // "Has it been delivered or not yet?"
  if (sentence.some(({ question }) => question) && sentence.some(({ word }) => speaks('or')(word))) return true;
  const before = tokens.slice(0, hit.end).filter((token) => token.clause === clause);
  const at = before.findIndex(({ word }) => WHETHER[language]?.has(word));
  const found = before
    .slice(0, Math.max(at, 0))
    .some(({ word }) => glossesOf(word, language).some((one) => FINDS_OUT.has(one)));
  return at >= 0 && found;
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
    wantsRedelivery: message.free('redeliver', 'noWant', 'emailChange').length > 0,
    deniesDelivery: message.all('denyDelivery').some((hit) => !asksWhether(message, hit)),
    saysMissing: message.has('notArrived'),
    describesDefect: message.free('defect', 'access', 'emailChange').length > 0,
    claimsDoubleCharge: message.free('doubleCharge', 'insist').length > 0,
    claimsUnknownCharge: message.has('unknownCharge'),
  };
}

function aboutSubscription(message: MessageReading) {
  return {
    insistsOnCancelling: message.free('insist', 'refund').length > 0 && message.has('cancel', 'cancelSub'),
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
