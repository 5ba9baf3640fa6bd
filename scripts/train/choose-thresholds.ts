import { chooseIntents } from '@/lib/ai/builtin/classifier/choose-intents';
import type { Classification } from '@/lib/ai/builtin/classifier/classify-message';
import { HEADS, type Head } from '@/lib/ai/builtin/classifier/heads';
import type { Labelled } from './read-material';
import { scoreSets } from './score-sets';

export type Thresholds = { byHead: Map<Head, number>; fallback: Classification['fallback'] };

const GRID = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
const INTENT_THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65];
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
  self_harm: 1,
};

/** Thresholds and fallback that serve best on texts that the weights had not seen. */
export function chooseThresholds(lines: readonly Labelled[], probabilities: readonly Map<Head, number>[]): Thresholds {
  const moods = HEADS.flatMap((head): [Head, number][] => {
    const beta = BETAS[head];
    if (beta === undefined) return [];
    const targets = lines.map(({ anger, threat }) => {
      if (head === 'anger_from_1') return anger >= 1;
      if (head === 'anger_from_2') return anger >= 2;
      return `threat_${threat}` === head || threat === head;
    });
    return [
      [
        head,
        bestThreshold(
          probabilities.map((one) => one.get(head) ?? 0),
          targets,
          beta,
        ),
      ],
    ];
  });
  const { threshold, fallback } = bestDecision(lines, probabilities);
  return { byHead: new Map([...HEADS.map((head): [Head, number] => [head, threshold]), ...moods]), fallback };
}

function bestDecision(lines: readonly Labelled[], probabilities: readonly Map<Head, number>[]) {
  const options = INTENT_THRESHOLDS.flatMap((threshold) =>
    FLOORS.flatMap((floor) => MARGINS.map((margin) => ({ threshold, fallback: { floor, margin } }))),
  );
  const scored = options.map((option) => {
    const chosen = probabilities.map((one) =>
      chooseIntents({
        probabilities: one,
        holds: new Set(HEADS.filter((head) => (one.get(head) ?? 0) >= option.threshold)),
        fallback: option.fallback,
      }).map(({ intent }) => intent),
    );
    const { exact, microF1, falseTriggers } = scoreSets(lines, chosen);
    return { ...option, score: (exact + microF1) / 2 - FALSE_TRIGGER_COST * falseTriggers };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best));
}
