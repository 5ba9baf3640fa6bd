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
/** Where a phrase says clearly what is wanted, the weights alone must be this sure of anything more. */
const CLEAR_PHRASE = 0.85;
const SURE_BESIDE = 0.85;

/**
 * Weighs the classifier's probabilities and the phrase evidence (noisy or) and chooses the intents, strongest first: all that
 * reach their threshold, else the best one where it is likely enough in itself and against `other`, else `other`.
 */
export function chooseIntents(
  { probabilities, thresholds, fallback }: Classification,
  phrases: readonly Evidence[],
): ScoredIntent[] {
  const scored = INTENTS.filter((intent) => intent !== 'other')
    .map((intent) => {
      const spoken = phrases.find((evidence) => evidence.intent === intent)?.score ?? 0;
      return { intent, score: 1 - (1 - (probabilities.get(intent) ?? 0)) * (1 - PHRASE_TRUST * spoken) };
    })
    .sort((left, right) => right.score - left.score);
  const named = (intent: Intent) => phrases.some((evidence) => evidence.intent === intent);
  const clear = phrases.some(({ score }) => score >= CLEAR_PHRASE);
  const needed = (intent: Intent) => Math.max(thresholds.get(intent) ?? 1, clear && !named(intent) ? SURE_BESIDE : 0);
  const found = scored.filter(({ intent, score }) => score >= needed(intent));
  if (found.length > 0) return found.map(rounded);
  const other = probabilities.get('other') ?? 0;
  const best = scored[0];
  if (best && best.score >= fallback.floor && best.score >= other * fallback.margin) return [rounded(best)];
  return [rounded({ intent: 'other', score: Math.max(other, 1 - (best?.score ?? 0)) })];
}

function rounded({ intent, score }: ScoredIntent): ScoredIntent {
  return { intent, score: Math.round(Math.min(MAX_SCORE, score) * 1000) / 1000 };
}
