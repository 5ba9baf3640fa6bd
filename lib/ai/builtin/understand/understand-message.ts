import { NO_SIGNALS, type Understanding } from '@/lib/ai/understanding';
import { chooseIntents } from '../classifier/choose-intents';
import { classifyMessage } from '../classifier/classify-message';
import { rateMood } from '../classifier/rate-mood';
import { settleIntents } from '../classifier/settle-intents';
import { findEntities } from './find-entities';
import { rateAnger } from './rate-anger';
import { readText } from './read-text';
import { withoutRuledOut } from './ruled-out';
import { scoreIntents } from './score-intents';

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
const REPLY_SUBJECT = /^\s*(?:re|aw|sv|fwd?|wg|odp|ynt|tr|rv|enc|отв|ответ|на)\s*[:：]/i;

function read(text: string, language: string) {
  const reading = readText(text, language);
  const { message, signals, evidence } = reading;
  const classified = classifyMessage(reading);
  const classification = classified && withoutRuledOut(classified, reading);
  const intents = classification ? chooseIntents(classification, evidence) : scoreIntents(evidence);
  return { message, signals, intents, classification };
}

/** The subject counts where the text alone asks for nothing, and where it is the customer's and not a reply's. */
function withSubject(input: UnderstandInput, text: string): string | null {
  const subject = input.subject?.slice(0, SUBJECT_CHARACTERS).trim();
  if (!subject || REPLY_SUBJECT.test(subject)) return null;
  return `${subject}\n${text}`;
}

/**
 * Understands one customer message without a model: intents, signals, anger, threats and what is named. Deterministic; the
 * same text in the same language always gives the same answer.
 */
export function understandMessage(input: UnderstandInput): Understanding {
  const text = input.text.slice(0, READ_CHARACTERS);
  let reading = read(text, input.language);
  const whole = withSubject(input, text);
  const silent =
    reading.intents[0]?.intent === 'other' &&
    !reading.signals.thanks &&
    !reading.signals.affirms &&
    !reading.signals.declines;
  if (whole && silent) reading = read(whole, input.language);
  const { message } = reading;
  const named = { ...rateAnger(message, text), selfHarm: message.has('selfHarm') };
  const mood = rateMood(named, reading.classification);
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
    entities: findEntities(whole ?? text, input.senderEmail ?? null),
    signals: quietened(reading.signals, intents),
  };
}

/** Thanks and greetings count only where nothing is asked for. */
function quietened(signals: Understanding['signals'], intents: Understanding['intents']): Understanding['signals'] {
  const asks = intents.some(({ intent }) => intent !== 'other' && intent !== 'feedback');
  if (!asks) return signals;
  return { ...signals, thanks: NO_SIGNALS.thanks, praise: NO_SIGNALS.praise, greetingOnly: NO_SIGNALS.greetingOnly };
}
