import type { Intent } from '@/lib/ai/understanding';

/** One reason to believe in an intent: where it comes from and how likely it makes the intent by itself (0–1). */
export type Evidence = { intent: Intent; score: number; source: 'phrases' | 'classifier' };

const THRESHOLD = 0.5;
const MAX_SCORE = 0.99;

/**
 * Combines evidence of several sources: independent reasons for the same intent add up (noisy or). Intents at or above the
 * threshold are found, strongest first; none leaves `other` with what remains of certainty.
 */
export function scoreIntents(evidence: readonly Evidence[]): { intent: Intent; score: number }[] {
  const doubt = new Map<Intent, number>();
  for (const { intent, score } of evidence) doubt.set(intent, (doubt.get(intent) ?? 1) * (1 - score));
  const scored = [...doubt].map(([intent, rest]) => ({ intent, score: round(Math.min(MAX_SCORE, 1 - rest)) }));
  const found = scored.filter(({ score }) => score >= THRESHOLD).sort((left, right) => right.score - left.score);
  if (found.length > 0) return found;
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return [{ intent: 'other', score: round(1 - best) }];
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
