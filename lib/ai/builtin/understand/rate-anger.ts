import type { Anger } from '@/lib/ai/understanding';
import { glossesOf } from '../dictionary/glosses-of';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';
import { chargebackThreats, isDoubtful, legalThreats } from './read-threats';

/** Anger with the score behind it (0–1) and what kind of threat was made. */
export type AngerReading = {
  anger: Anger;
  score: number;
  threatensChargeback: boolean;
  threatensOther: boolean;
  /** Only named, by somebody who complains of nothing: then it has to be likely too. */
  doubtful?: boolean;
  /** Of so few words that weights alone cannot tell danger from a farewell. */
  brief?: boolean;
  /** A word or two: furious only where they are words for it. */
  outcry?: boolean;
};

const BRIEF = 4;
const OUTCRY = 2;
const SHOUTED_LETTERS = 12;
const SHOUTED_SHARE = 0.6;

/** Mostly capitals, over more than an order number or an abbreviation. */
export function shouts(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{N}-])/gu) ?? [];
  const letters = words.join('');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return letters.length >= SHOUTED_LETTERS && capitals / letters.length >= SHOUTED_SHARE;
}

/** Two or more exclamation marks together or several in the text, or a mix with question marks. */
function exclaims(text: string): boolean {
  return /[!?！？]{2,}/.test(text) && text.includes('!')
    ? true
    : (text.match(/[!！]/g)?.length ?? 0) >= 3 || /\?{3,}/.test(text);
}

/** "A silly question": the customer's own. */
function ofOwnQuestion({ tokens, language }: MessageReading, { start, end }: Hit): boolean {
  return [tokens[start - 1], tokens[end]].some((one) => one && glossesOf(one.word, language).includes('question'));
}

function mood(message: MessageReading, text: string): { anger: 0 | 1 | 2; score: number } {
  const insults = message.free('insult', 'praise').filter((hit) => !ofOwnQuestion(message, hit));
  const insulted = insults.length + message.free('fraud', 'unknownCharge', 'botQuestion').length;
  const frustrated = message.has('frustration', 'complaint');
  const ultimatum = message.has('ultimatum');
  const loud = exclaims(text);
  const shouting = shouts(text);
  if (insulted > 0) return { anger: 2, score: Math.min(0.75, 0.6 + 0.05 * insulted) };
  if (ultimatum) return { anger: 2, score: 0.6 };
  if (shouting && (loud || frustrated)) return { anger: 2, score: 0.55 };
  if (shouting || loud || frustrated) return { anger: 1, score: 0.35 + (loud && frustrated ? 0.1 : 0) };
  return { anger: 0, score: 0.05 };
}

/** "I'll tell everyone on Instagram" is a threat unless the message praises and complains of nothing. */
function shames(message: MessageReading): boolean {
  if (message.free('publicShame', 'privacy').length === 0) return false;
  return !message.has('praise') || message.has('frustration', 'complaint', 'insult', 'fraud', 'ultimatum', 'refund');
}

/** Rates the anger of a message by operating procedures § 1. Threats stand above temper: they are 3 in whatever tone. */
export function rateAnger(message: MessageReading, text: string): AngerReading {
  const threatensChargeback = chargebackThreats(message).length > 0;
  const threatensOther = legalThreats(message).length > 0 || shames(message);
  if (threatensChargeback || threatensOther) {
    return { anger: 3, score: 0.9, threatensChargeback, threatensOther, doubtful: isDoubtful(message) };
  }
  const brief = message.tokens.length <= BRIEF;
  const outcry = message.tokens.length <= OUTCRY;
  return { ...mood(message, text), threatensChargeback, threatensOther, brief, outcry };
}
