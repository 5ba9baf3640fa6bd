import { findOrderIds } from '@/lib/ai/builtin/understand/find-order-ids';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import { detectLanguage } from './language';
import { spamFeatures } from './spam-features';
import { spamLogOdds } from './spam-log-odds';
import { weighSpamPhrases } from './weigh-spam-phrases';

type Intents = Understanding['intents'];
type Input = {
  text: string;
  subject?: string | null;
  from?: string | null;
  isCustomer: boolean;
  knownOrder?: boolean;
  /** Found in the text where it is not given. */
  language?: string;
  /** What the message asks for, where it was read already; otherwise a close verdict reads it. */
  intents?: Intents;
};
type Verdict = { spam: boolean; score: number; reasons: string[] };

/** The linear model's log-odds from which a text is spam: of the requests held back, one in 440 is taken for it (docs/evaluation.md). */
const ENOUGH_ODDS = -0.5;
/** Phrases, links and tricks of this weight are enough by themselves. */
const ENOUGH_PHRASES = 4.5;
/** Whoever surely asks for something that customers ask for needs so much more to be spam. */
const MOST_DOUBT = 3;
const SURE_FROM = 0.5;
const MOST_READ = 2_000;
const BELOW = 0.499;

/**
 * Whether a message is unsolicited advertising, fraud, or a bare link (operating procedures § 2.3). A customer, and whoever
 * names an order that exists, is never spam by text alone.
 *
 * @returns `score` 0–1, from 0.5 on spam; `reasons` name the kinds of evidence, the strongest first
 */
export function scoreSpam({ text, subject, isCustomer, knownOrder = false, language, intents }: Input): Verdict {
  if (isCustomer || knownOrder) return { spam: false, score: 0, reasons: [] };
  const full = `${subject ?? ''}\n${text}`;
  const features = spamFeatures(full);
  if (features.links > 0 && features.words <= 3) return { spam: true, score: 0.95, reasons: ['link_only'] };
  const phrases = weighSpamPhrases(features);
  const byPhrases = phrases.total - ENOUGH_PHRASES;
  const written = language ?? detectLanguage({ text: full }).language;
  const byWords = spamLogOdds(withoutOrderIds(full), features, written) - ENOUGH_ODDS;
  const close = byPhrases < 0 && byWords >= 0 && byWords < MOST_DOUBT;
  const margin = Math.max(byPhrases, close ? byWords - doubt(intents ?? intentsOf(full, written)) : byWords);
  const spam = margin >= 0;
  const score = Math.round(1000 / (1 + Math.exp(-margin))) / 1000;
  const reasons = byWords >= 0 ? [...phrases.reasons, 'words'] : phrases.reasons;
  return { spam, score: spam ? score : Math.min(score, BELOW), reasons: spam ? reasons : [] };
}

const BARE_NUMBER = /^\d{5,8}$/;
const CODE_OR_WORD = /[\p{L}\p{N}][\p{L}\p{N}_-]*/gu;

/** What an order is called says nothing of who writes. */
function withoutOrderIds(text: string): string {
  const ids = new Set(findOrderIds(text.slice(0, MOST_READ)));
  return text.replace(CODE_OR_WORD, (word) => (ids.has(word) || BARE_NUMBER.test(word) ? ' ' : word));
}

function intentsOf(text: string, language: string): Intents {
  return understandMessage({ text: text.slice(0, MOST_READ), language, languageSource: 'message' }).intents;
}

/** How much a sure request of a kind that customers make speaks against spam. */
function doubt(intents: Intents): number {
  const sure = Math.max(0, ...intents.filter(({ intent }) => intent !== 'other').map(({ score }) => score));
  return (Math.max(0, sure - SURE_FROM) / (1 - SURE_FROM)) * MOST_DOUBT;
}
