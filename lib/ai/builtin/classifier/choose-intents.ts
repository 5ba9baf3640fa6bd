import { INTENTS, type Intent } from '@/lib/ai/understanding';
import type { Evidence } from '../understand/score-intents';
import type { Classification } from './classify-message';

export type ScoredIntent = { intent: Intent; score: number };

const MAX_SCORE = 0.99;
/**
 * How much phrases count beside the weights, which have seen the phrases too. Cross-validation on the material alone would leave
 * them out; plain short sentences, which the material has few of, are read better with them.
 */
const PHRASE_TRUST = 0.35;
/** Several sentences often ask for several things, each of them diluted by the others: their threshold is lower by this much. */
const EASED = 0.15;
/** An intent that a phrase names this clearly need only be likelier than `other`. */
const CLEAR_PHRASE = 0.75;

/**
 * Weighs the classifier's probabilities and the phrase evidence (noisy or) and chooses the intents, strongest first: all that
 * reach their threshold, else the best one where it is likely enough in itself and against `other`, else what a phrase names
 * clearly, else `other`.
 */
export function chooseIntents(
  { probabilities, thresholds, fallback }: Classification,
  phrases: readonly Evidence[],
  sentences = 1,
): ScoredIntent[] {
  const scored = INTENTS.filter((intent) => intent !== 'other')
    .map((intent) => {
      const spoken = phrases.find((evidence) => evidence.intent === intent)?.score ?? 0;
      return { intent, score: 1 - (1 - (probabilities.get(intent) ?? 0)) * (1 - PHRASE_TRUST * spoken) };
    })
    .sort((left, right) => right.score - left.score);
  const eased = sentences > 1 ? EASED : 0;
  const found = scored.filter(({ intent, score }) => score >= (thresholds.get(intent) ?? 1) - eased);
  if (found.length > 0) return found.map(rounded);
  const other = probabilities.get('other') ?? 0;
  const best = scored[0];
  if (best && best.score >= fallback.floor && best.score >= other * fallback.margin) return [rounded(best)];
  const named = scored.find(({ intent }) => phrases.some((one) => one.intent === intent && one.score >= CLEAR_PHRASE));
  if (named && named.score >= other) return [rounded(named)];
  return [rounded({ intent: 'other', score: Math.max(other, 1 - (best?.score ?? 0)) })];
}

function rounded({ intent, score }: ScoredIntent): ScoredIntent {
  return { intent, score: Math.round(Math.min(MAX_SCORE, score) * 1000) / 1000 };
}
