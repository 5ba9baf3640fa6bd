import type { SpamFeatures } from './spam-features';

/** Kinds beyond plain advertising; a link beside one of them weighs more. */
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
 * What the phrase lists, links and tricks of a text weigh together against what a customer would say.
 *
 * @returns `total` without an upper bound, below zero for a customer's text; `reasons` name the kinds of evidence, the strongest first
 */
export function weighSpamPhrases(features: SpamFeatures): { total: number; reasons: string[] } {
  const evidence = weigh(features);
  const total = evidence.reduce((sum, [, weight]) => sum + weight, 0) - dealings(features);
  const reasons = evidence
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([reason]) => reason);
  return { total, reasons };
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

/** What a person says who deals with the company weighs against; in a long advertisement single phrases of it mean little. */
function dealings(features: SpamFeatures): number {
  if (features.customer === 0) return 0;
  const dilution = features.words > 150 ? 0.5 : 1;
  return (1.2 + features.customer * 1.6) * dilution;
}
