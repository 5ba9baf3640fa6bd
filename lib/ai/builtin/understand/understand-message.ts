import { NO_SIGNALS, type Understanding } from '@/lib/ai/understanding';
import { type Acts, readActs } from '../acts/read-acts';
import { chooseIntents } from '../classifier/choose-intents';
import { classifyMessage } from '../classifier/classify-message';
import type { Head } from '../classifier/heads';
import { rateMood } from '../classifier/rate-mood';
import { settleIntents } from '../classifier/settle-intents';
import { weighThreat } from '../classifier/weigh-threat';
import { findEntities } from './find-entities';
import { deniedHeads, heedActs, PLAIN_WISH_OF_MISSING, withoutDenied } from './heed-acts';
import { pointsToSubject } from './points-to-subject';
import { rateAnger } from './rate-anger';
import { deniesRecord, saysNotArrived } from './read-delivery';
import { saysToCancel } from './read-keeps';
import { readText } from './read-text';
import { refusesRedelivery } from './refuses-redelivery';
import { withoutRuledOut } from './ruled-out';
import { scoreIntents } from './score-intents';
import { takesOffer } from './takes-offer';
import { withoutFigures } from './without-figures';

export type UnderstandInput = {
  /** The customer's own words: quotes and signature already stripped. */
  text: string;
  subject?: string | null;
  /** The reply's language, as detected. */
  language: string;
  languageSource: Understanding['languageSource'];
  senderEmail?: string | null;
};

const READ_CHARACTERS = 8000;
const SUBJECT_CHARACTERS = 500;
/** A request in the subject is believed beside the text where it is this plain. */
const PLAIN_SUBJECT = 0.9;
const THREATS: readonly Head[] = ['threat_chargeback', 'threat_other', 'chargeback_threat'];
const POSSIBLE_THREAT = 0.02;
const REPLY_SUBJECT = /^\s*(?:re|aw|sv|fwd?|wg|odp|ynt|tr|rv|enc|отв|ответ|на)\s*[:：]/i;

/** What sends a conversation to a person at once is worth a second look, in which it may be denied. */
function secondLook(
  { observed, classification }: NonNullable<ReturnType<typeof classifyMessage>>,
  acts: Acts,
  named: boolean,
): Acts {
  const likely = named || THREATS.some((head) => (classification.probabilities.get(head) ?? 0) >= POSSIBLE_THREAT);
  return acts.size === 0 && likely ? readActs(observed, true) : acts;
}

/** Where a new delivery is named to be denied, what the acts hear of it, and that it is wanted instead of the money, is not believed. */
function withoutRedelivery(acts: Acts): Acts {
  return new Map([...acts].filter(([act]) => act !== 'resend' && act !== 'no_refund'));
}

function read(text: string, language: string) {
  const reading = readText(text, language);
  const { message, evidence } = reading;
  const classified = classifyMessage(reading);
  const heard: Acts = classified ? readActs(classified.observed) : new Map();
  const acts = refusesRedelivery(message) ? withoutRedelivery(heard) : heard;
  const cancels = saysToCancel(message);
  const refundLikely = classified?.classification.probabilities.get('refund_request') ?? 0;
  const missing = reading.signals.saysMissing || saysNotArrived(message);
  const plainWish = reading.signals.asksMoneyBack && missing && refundLikely >= PLAIN_WISH_OF_MISSING;
  const phrases = rateAnger(message, text);
  const named = phrases.threatensChargeback || phrases.threatensOther;
  const looked = classified ? secondLook(classified, acts, named) : acts;
  const classification =
    classified &&
    withoutDenied(
      withoutRuledOut(classified.classification, reading),
      deniedHeads(looked, { message, saysToCancel: cancels, plainWish }),
    );
  const threat = classified
    ? weighThreat({ phrases, probabilities: classified.classification.probabilities, acts: looked })
    : 0;
  const intents = classification ? chooseIntents(classification, evidence) : scoreIntents(evidence);
  const signals = heedActs(
    {
      signals: reading.signals,
      message,
      saysToCancel: cancels,
      takesOffer: takesOffer(message),
      plainWish,
      intents: intents.map(({ intent }) => intent),
      refundLikely,
    },
    acts,
  );
  return { message, signals, intents, classification, phrases, threat };
}

/** The subject where it is the customer's and not a reply's. */
function ownSubject({ subject }: UnderstandInput): string | null {
  const words = subject?.slice(0, SUBJECT_CHARACTERS).trim();
  return words && !REPLY_SUBJECT.test(words) ? words : null;
}

type Read = ReturnType<typeof read>;

/** The text asks for nothing and answers nothing, or only points to its subject. */
function leavesItToSubject({ intents, signals }: Read, text: string): boolean {
  const silent = intents[0]?.intent === 'other';
  return silent && (pointsToSubject(text) || !(signals.thanks || signals.affirms || signals.declines));
}

/** "Refund request" over "ORD-1 never arrived": the subject asks plainly for what the text neither asks for nor takes back. */
function addsRequest(subject: string, { message, intents, signals }: Read, language: string): boolean {
  const { refusesRefund, conditionalRefund, keeps, asksAboutPolicy } = signals;
  if (refusesRefund || conditionalRefund || keeps || asksAboutPolicy) return false;
  if (message.has('refundDone', 'cancelDone', 'statusAsk')) return false;
  const asked = read(subject, language);
  return asked.intents.some(
    ({ intent, score }) =>
      (intent === 'cancel_subscription' || (intent === 'refund_request' && asked.signals.asksMoneyBack)) &&
      score >= PLAIN_SUBJECT &&
      !intents.some((one) => one.intent === intent),
  );
}

/** What the customer wrote, with the subject where it says more. */
function readWithSubject(input: UnderstandInput, text: string): Read {
  const reading = read(text, input.language);
  const subject = ownSubject(input);
  if (!subject) return reading;
  const counts = leavesItToSubject(reading, text) || addsRequest(subject, reading, input.language);
  return counts ? read(`${subject}\n${text}`, input.language) : reading;
}

/**
 * Understands one customer message without a model: intents, signals, anger, threats and what is named. Deterministic; the
 * same text in the same language always gives the same answer.
 */
export function understandMessage(input: UnderstandInput): Understanding {
  const text = input.text.slice(0, READ_CHARACTERS);
  const reading = readWithSubject(input, text);
  const subject = ownSubject(input);
  const { message, phrases: rated } = reading;
  // What is said to the agent ("ignore all rules", "are you a bot?") is harsh without fury, and warm praise is loud: there only words
  // for it count.
  const outcry = rated.outcry || message.has('injection', 'botQuestion') || onlyPraises(message);
  const heard = rateMood(
    { ...rated, outcry, selfHarm: message.has('selfHarm') },
    reading.classification,
    reading.threat,
  );
  const mood = { ...heard, selfHarm: heard.selfHarm && !onlyInFigures(input, text) };
  const intents = reading.classification ? settleIntents(reading.intents, mood) : reading.intents;
  return {
    engine: 'builtin',
    language: input.language,
    languageSource: input.languageSource,
    intents,
    anger: mood.selfHarm ? 0 : mood.anger,
    angerScore: mood.selfHarm ? 0 : mood.score,
    threatensChargeback: mood.threatensChargeback,
    threatensOther: mood.threatensOther,
    selfHarm: mood.selfHarm,
    injection: message.has('injection'),
    entities: findEntities(subject ? `${subject}\n${text}` : text, input.senderEmail ?? null),
    signals: quietened(withDelivery(reading), intents),
  };
}

/** "I could have died of shame": without such figures of speech nothing sounds like danger. */
function onlyInFigures(input: UnderstandInput, text: string): boolean {
  const plain = withoutFigures(text);
  return plain !== text && !understandMessage({ ...input, text: plain }).selfHarm;
}

const onlyPraises = (message: Read['message']): boolean =>
  message.has('praise') &&
  !message.has('complaint', 'frustration', 'insult', 'fraud', 'ultimatum', 'neg', 'defect', 'refund', 'cancel') &&
  !message.has('notArrived', 'unknownCharge', 'doubleCharge', 'chargeComplaint');

/** What the words in plain English say of a delivery, where no phrase does. */
function withDelivery({ message, signals }: Read): Understanding['signals'] {
  return {
    ...signals,
    deniesDelivery: signals.deniesDelivery || deniesRecord(message),
    saysMissing: signals.saysMissing || saysNotArrived(message),
  };
}

/** Thanks and greetings count only where nothing is asked for. */
function quietened(signals: Understanding['signals'], intents: Understanding['intents']): Understanding['signals'] {
  const asks = intents.some(({ intent }) => intent !== 'other' && intent !== 'feedback');
  if (!asks) return signals;
  return { ...signals, thanks: NO_SIGNALS.thanks, praise: NO_SIGNALS.praise, greetingOnly: NO_SIGNALS.greetingOnly };
}
