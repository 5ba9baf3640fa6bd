import { INTENTS, type Intent } from '@/lib/ai/understanding';
import type { Evidence } from '../understand/score-intents';
import type { Classification } from './classify-message';

export type ScoredIntent = { intent: Intent; score: number };

const MAX_SCORE = 0.99;
/** Where words rule an intent out, another that a phrase names this clearly need only be likelier than `other`. */
const CLEAR_PHRASE = 0.84;

/**
 * Chooses the intents by the classifier's probabilities, which know the phrases too, strongest first. Something is asked at all where
 * the best intent is likely enough in itself and against `other`, or where another was ruled out and a phrase names it clearly: then it
 * is that one and all others that reach their threshold; else `other`.
 */
export function chooseIntents(
  { probabilities, thresholds, fallback }: Classification,
  phrases: readonly Evidence[],
): ScoredIntent[] {
  const scored = INTENTS.filter((intent) => intent !== 'other')
    .map((intent) => ({ intent, score: probabilities.get(intent) ?? 0 }))
    .sort((left, right) => right.score - left.score);
  const other = probabilities.get('other') ?? 0;
  const best = scored[0];
  if (best && best.score >= fallback.floor && best.score >= other * marginOf(best, fallback)) {
    return scored.filter((one) => one === best || one.score >= (thresholds.get(one.intent) ?? 1)).map(rounded);
  }
  const named = INTENTS.every((intent) => probabilities.has(intent))
    ? undefined
    : scored.find(
        ({ intent }) =>
          probabilities.has(intent) && phrases.some((one) => one.intent === intent && one.score >= CLEAR_PHRASE),
      );
  if (named && named.score >= other) return [rounded(named)];
  return [rounded({ intent: 'other', score: Math.max(other, 1 - (best?.score ?? 0)) })];
}

/**
 * How much likelier than small talk something must be. To be thanked for what was no praise costs nobody anything, so feedback needs half
 * as much, and no less than small talk itself.
 */
function marginOf({ intent }: ScoredIntent, { margin }: Classification['fallback']): number {
  return intent === 'feedback' ? Math.max(1, margin / 2) : margin;
}

function rounded({ intent, score }: ScoredIntent): ScoredIntent {
  return { intent, score: Math.round(Math.min(MAX_SCORE, score) * 1000) / 1000 };
}
