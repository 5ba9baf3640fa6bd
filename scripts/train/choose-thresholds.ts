import { chooseIntents } from '@/lib/ai/builtin/classifier/choose-intents';
import type { Classification } from '@/lib/ai/builtin/classifier/classify-message';
import { HEADS, type Head } from '@/lib/ai/builtin/classifier/heads';
import type { MaterialExample } from './read-examples';
import { scoreSets } from './score-sets';

/** What thresholds are chosen on. */
export type Decided = Pick<MaterialExample, 'line' | 'read' | 'targets'>;
export type Thresholds = { byHead: Map<Head, number>; fallback: Classification['fallback'] };

/** From 0.15 on: a lower one turns short plain messages, of which the weights know little, into threats. */
const GRID = Array.from({ length: 14 }, (_, index) => (index + 3) / 20);
const INTENT_THRESHOLDS = [0.45, 0.5, 0.55, 0.6, 0.65];
const FLOORS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
const MARGINS = [0.5, 1, 1.5, 2, 3];
/** To answer small talk as a request costs this much of a right answer, as a share of all small talk. */
const FALSE_TRIGGER_COST = 0.5;
/** A missed threat weighs as much as this many needless ones. */
const THREAT_BETA = 2;

/** The threshold with the best F-score; `beta` over 1 favours finding all. */
function bestThreshold(probabilities: readonly number[], holds: readonly boolean[], beta: number): number {
  const scored = GRID.map((threshold) => {
    const hits = probabilities.filter((one, index) => one >= threshold && holds[index]).length;
    const found = probabilities.filter((one) => one >= threshold).length;
    const all = holds.filter(Boolean).length;
    const square = beta * beta;
    return { threshold, score: ((1 + square) * hits) / Math.max(1, found + square * all) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).threshold;
}

const BETAS: Partial<Record<Head, number>> = {
  anger_from_1: 1,
  anger_from_2: 1,
  threat_chargeback: THREAT_BETA,
  threat_other: THREAT_BETA,
  self_harm: THREAT_BETA,
};

function targetOf(head: Head, targets: readonly boolean[]): boolean {
  return targets[HEADS.indexOf(head)] ?? false;
}

/** Thresholds and fallback that serve best on texts that the weights had not seen. */
export function chooseThresholds(
  examples: readonly Decided[],
  probabilities: readonly Map<Head, number>[],
): Thresholds {
  const { threshold, fallback } = bestDecision(examples, probabilities);
  const byHead = HEADS.map((head): [Head, number] => {
    const beta = BETAS[head];
    if (beta === undefined) return [head, threshold];
    const likely = probabilities.map((one) => one.get(head) ?? 0);
    const holds = examples.map(({ targets }) => targetOf(head, targets));
    return [head, bestThreshold(likely, holds, beta)];
  });
  return { byHead: new Map(byHead), fallback };
}

function bestDecision(examples: readonly Decided[], probabilities: readonly Map<Head, number>[]) {
  const lines = examples.map(({ line }) => line);
  const options = INTENT_THRESHOLDS.flatMap((threshold) =>
    FLOORS.flatMap((floor) => MARGINS.map((margin) => ({ threshold, fallback: { floor, margin } }))),
  );
  const scored = options.map((option) => {
    const thresholds = new Map(HEADS.map((head) => [head, option.threshold]));
    const chosen = examples.map(({ read }, index) =>
      chooseIntents(
        { probabilities: probabilities[index] ?? new Map(), thresholds, fallback: option.fallback },
        read.evidence,
      ).map(({ intent }) => intent),
    );
    const { exact, microF1, falseTriggers } = scoreSets(lines, chosen);
    return { ...option, score: (exact + microF1) / 2 - FALSE_TRIGGER_COST * falseTriggers };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best));
}
