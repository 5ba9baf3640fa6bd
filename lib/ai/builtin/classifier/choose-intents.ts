import { INTENTS, type Intent } from '@/lib/ai/understanding';
import type { Classification } from './classify-message';

const MAX_SCORE = 0.99;

/**
 * The intents that the probabilities speak for, strongest first: all that reach their threshold, else the best one where it is
 * likely enough in itself and against `other`, else `other`.
 */
export function chooseIntents({ probabilities, holds, fallback }: Classification): { intent: Intent; score: number }[] {
  const scored = INTENTS.filter((intent) => intent !== 'other')
    .map((intent) => ({ intent, score: probabilities.get(intent) ?? 0 }))
    .sort((left, right) => right.score - left.score);
  const found = scored.filter(({ intent }) => holds.has(intent));
  if (found.length > 0) return found.map(rounded);
  const other = { intent: 'other' as const, score: probabilities.get('other') ?? 0 };
  const best = scored[0] ?? other;
  if (best.score >= fallback.floor && best.score >= other.score * fallback.margin) return [rounded(best)];
  return [rounded({ intent: other.intent, score: Math.max(other.score, 1 - best.score) })];
}

function rounded({ intent, score }: { intent: Intent; score: number }): { intent: Intent; score: number } {
  return { intent, score: Math.round(Math.min(MAX_SCORE, score) * 1000) / 1000 };
}
