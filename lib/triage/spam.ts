import { type SpamFeatures, spamFeatures } from './spam-features';
import { spamLogOdds } from './spam-words';

type Input = { text: string; subject?: string | null; from?: string | null; isCustomer: boolean; knownOrder?: boolean };
type Verdict = { spam: boolean; score: number; reasons: string[] };

/** Evidence at which a text is spam. Chosen for at most 0.3 % false alarms on customers' tickets. */
const ENOUGH = 4;
/** The word model speaks from these log-odds on, with this weight. */
const WORDS_FROM = -1;
const WORDS_WEIGHT = 1.6;
/** Kinds beyond plain advertising; without any of them and without a link an advertisement stays a question for a person. */
const STRONG: ReadonlySet<string> = new Set([
  'seo',
  'money',
  'crypto',
  'gambling',
  'adult',
  'pharma',
  'prize',
  'phishing',
]);

/**
 * Whether a message is unsolicited advertising, fraud, or a bare link (operating procedures § 2.3). A customer, and whoever
 * names an order that exists, is never spam by text alone.
 *
 * @returns `score` 0–1, from 0.5 on spam; `reasons` name the kinds of evidence, the strongest first
 */
export function scoreSpam({ text, subject, isCustomer, knownOrder = false }: Input): Verdict {
  if (isCustomer || knownOrder) return { spam: false, score: 0, reasons: [] };
  const full = `${subject ?? ''}\n${text}`;
  const features = spamFeatures(full);
  if (features.links > 0 && features.words <= 3) return { spam: true, score: 0.95, reasons: ['link_only'] };
  const evidence = [...weigh(features), wordEvidence(full)];
  const total = evidence.reduce((sum, [, weight]) => sum + weight, 0) - dealings(features);
  const reasons = evidence
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([reason]) => reason);
  const score = 1 / (1 + Math.exp(ENOUGH - total));
  const spam = total >= ENOUGH;
  return { spam, score: Math.round(score * 1000) / 1000, reasons: total > 1 ? reasons : [] };
}

/** Every further phrase of a kind adds half as much. Links, lures and tricks count only beside a phrase or each other. */
function weigh(features: SpamFeatures): [string, number][] {
  const kinds = features.kinds.map(({ reason, weight, distinct }): [string, number] => [
    reason,
    weight * (1 + Math.min(distinct - 1, 4) * 0.5),
  ]);
  const strong = features.kinds.some((kind) => STRONG.has(kind.reason));
  const several = features.kinds.length >= 3 ? 1 : 0;
  return [
    ...kinds,
    ['no_dealings', features.customer === 0 && features.words >= 8 && features.kinds.length > 0 ? 0.7 : 0],
    ['several', several],
    ['link', features.links > 0 ? linkWeight(features, strong) + Math.min(features.links - 1, 3) * 0.3 : 0],
    ['handle', features.handles > 0 && features.customer === 0 ? 1.3 : 0],
    ['money_lure', Math.min(features.lures, 3) * (strong ? 0.6 : 0.2)],
    ['disguise', Math.min(features.disguised, 4) * 1.2],
    ['pictograms', features.pictograms >= 3 ? Math.min(features.pictograms / 4, 1.8) : 0],
    ['hashtags', features.hashtags >= 2 ? 1.2 : 0],
    ['shouting', features.shouting > 0.3 && features.kinds.length > 0 ? 0.8 : 0],
  ];
}

/** A stranger's link to a throw-away address says most where nothing of the stranger's own dealings is told. */
function linkWeight({ link, customer }: SpamFeatures, strong: boolean): number {
  if (link === 'throw_away') return customer === 0 ? 4.1 : 2.2;
  if (link === 'hidden') return customer === 0 ? 2.4 : 1.8;
  return strong ? 1.2 : 0.7;
}

/** What single words and pairs say, learned from public collections of English and Russian spam. */
function wordEvidence(text: string): [string, number] {
  return ['words', Math.max(0, spamLogOdds(text) - WORDS_FROM) * WORDS_WEIGHT];
}

/** What a person says who deals with the company weighs against; in a long advertisement single phrases of it mean little. */
function dealings(features: SpamFeatures): number {
  if (features.customer === 0) return 0;
  const dilution = features.words > 150 ? 0.5 : 1;
  return (1.2 + features.customer * 1.6) * dilution;
}
