import { chooseIntents } from '@/lib/ai/builtin/classifier/choose-intents';
import type { Classification } from '@/lib/ai/builtin/classifier/classify-message';
import { HEADS, type Head } from '@/lib/ai/builtin/classifier/heads';
import { withoutRuledOut } from '@/lib/ai/builtin/understand/ruled-out';
import type { MaterialExample } from './read-examples';
import { scoreSets } from './score-sets';

/** What thresholds are chosen on. */
export type Decided = Pick<MaterialExample, 'line' | 'read' | 'evidence' | 'targets'>;
export type Thresholds = { byHead: Map<Head, number>; fallback: Classification['fallback'] };

const GRID = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
/**
 * An intent counts where it is likelier than not. Higher thresholds are right a little more often on the material, of which an eighth has
 * several intents, and miss many more of those.
 */
const INTENT_THRESHOLD = 0.5;
const FLOORS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const MARGINS = [1, 1.5, 2, 2.5, 3, 4];
/** To answer small talk as a request costs this much of a right answer, as a share of all small talk. */
const FALSE_TRIGGER_COST = 0.4;

/** The threshold with the best F-score. */
function bestThreshold(
  probabilities: readonly number[],
  holds: readonly boolean[],
  { beta, least }: { beta: number; least: number },
): number {
  const scored = GRID.filter((threshold) => threshold >= least).map((threshold) => {
    const hits = probabilities.filter((one, index) => one >= threshold && holds[index]).length;
    const found = probabilities.filter((one) => one >= threshold).length;
    const all = holds.filter(Boolean).length;
    const square = beta * beta;
    return { threshold, score: ((1 + square) * hits) / Math.max(1, found + square * all) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).threshold;
}

/** How the thresholds of the moods are chosen: `beta` over 1 favours finding all, and none is below `least`. */
const MOODS: Partial<Record<Head, { beta: number; least: number }>> = {
  anger_from_1: { beta: 1, least: 0.3 },
  // Below it the lines held back and the fresh ones have more false alarms than fury found (F1 89.7 instead of 90.1 %).
  anger_from_2: { beta: 0.8, least: 0.5 },
  // Nothing but a supportive text is sent then: a customer with another concern must not get it.
  self_harm: { beta: 1, least: 0.6 },
};

function targetOf(head: Head, targets: readonly boolean[]): boolean {
  return targets[HEADS.indexOf(head)] ?? false;
}

/** Thresholds and fallback that serve best on texts that the weights had not seen. */
export function chooseThresholds(
  examples: readonly Decided[],
  probabilities: readonly Map<Head, number>[],
): Thresholds {
  const { fallback } = bestDecision(examples, probabilities);
  const byHead = HEADS.map((head): [Head, number] => {
    const mood = MOODS[head];
    if (!mood) return [head, INTENT_THRESHOLD];
    const likely = probabilities.map((one) => one.get(head) ?? 0);
    const holds = examples.map(({ targets }) => targetOf(head, targets));
    return [head, bestThreshold(likely, holds, mood)];
  });
  return { byHead: new Map(byHead), fallback };
}

function bestDecision(examples: readonly Decided[], probabilities: readonly Map<Head, number>[]) {
  const lines = examples.map(({ line }) => line);
  const thresholds = new Map(HEADS.map((head) => [head, INTENT_THRESHOLD]));
  const options = FLOORS.flatMap((floor) => MARGINS.map((margin) => ({ floor, margin })));
  const scored = options.map((fallback) => {
    const chosen = examples.map(({ read, evidence }, index) =>
      chooseIntents(
        withoutRuledOut({ probabilities: probabilities[index] ?? new Map(), thresholds, fallback }, read),
        evidence,
      ).map(({ intent }) => intent),
    );
    const { exact, microF1, falseTriggers } = scoreSets(lines, chosen);
    return { fallback, score: (exact + microF1) / 2 - FALSE_TRIGGER_COST * falseTriggers };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best));
}
