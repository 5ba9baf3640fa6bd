import { type LinearModel, linearLogits } from '@/lib/ai/builtin/classifier/linear-model';
import type { Features } from '@/lib/ai/builtin/classifier/message-features';
import { seededRandom, shuffledIndices } from './seeded-random';

/**
 * One training example: its features and for each head whether it holds; `weight` is how much it counts, 1 where it is left out. A head
 * that `unknown` names learns nothing from it.
 */
export type Example = {
  features: Features;
  targets: readonly boolean[];
  weight?: number;
  unknown?: ReadonlySet<number>;
};

export type FitOptions = { buckets: number; heads: number; seed: number; epochs: number; cost: number };
/** A model in the making: its weights are real numbers. */
export type FittedModel = LinearModel & { weights: Float32Array; biases: Float64Array };

const MOST_CLASS_WEIGHT = 2;
const NEWTON_STEPS = 8;
const PRECISE = 1e-9;

/** Rare classes count more, by the root of how rare they are, at most twice. */
function classWeights(examples: readonly Example[], heads: number): number[] {
  return Array.from({ length: heads }, (_, head) => {
    const known = examples.filter(({ unknown }) => !unknown?.has(head));
    const positive = known.filter(({ targets }) => targets[head]).length;
    return Math.min(MOST_CLASS_WEIGHT, Math.max(1, Math.sqrt((known.length - positive) / Math.max(positive, 1))));
  });
}

/**
 * The new dual variable in (0, cost) of one example and head: the minimum of the one-variable problem, by safeguarded Newton
 * steps (Yu, Huang & Lin 2011, dual coordinate descent methods for logistic regression).
 */
function solveOne(before: number, signedLogit: number, square: number, cost: number): number {
  const edge = 1e-6 * cost;
  let dual = Math.min(cost - edge, Math.max(edge, before || cost * 0.01));
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const slope = square * (dual - before) + signedLogit + Math.log(dual / (cost - dual));
    const curve = square + cost / (dual * (cost - dual));
    let next = dual - slope / curve;
    if (next <= 0) next = dual * 0.1;
    if (next >= cost) next = cost - (cost - dual) * 0.1;
    if (Math.abs(next - dual) < PRECISE) break;
    dual = next;
  }
  return dual;
}

function squaredLength({ values }: Features): number {
  return values.reduce((sum, value) => sum + value * value, 1);
}

function move({ heads, weights }: FittedModel, { buckets, values }: Features, deltas: Float64Array): void {
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] ?? 0) * heads;
    const value = values[at] ?? 0;
    for (let head = 0; head < heads; head += 1) {
      weights[from + head] = (weights[from + head] ?? 0) + (deltas[head] ?? 0) * value;
    }
  }
}

/**
 * One-vs-rest logistic regression with an L2 penalty, solved by dual coordinate descent: no step size to choose, and the same
 * examples, options and order give the same bytes.
 */
export function fitLinear(examples: readonly Example[], options: FitOptions): FittedModel {
  const { heads, buckets, cost } = options;
  const model: FittedModel = {
    heads,
    weights: new Float32Array(buckets * heads),
    scales: new Float64Array(heads).fill(1),
    biases: new Float64Array(heads),
  };
  const duals = examples.map(() => new Float64Array(heads));
  const squares = examples.map(({ features }) => squaredLength(features));
  const costs = classWeights(examples, heads).map((weight) => weight * cost);
  const random = seededRandom(options.seed);
  const deltas = new Float64Array(heads);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const index of shuffledIndices(examples.length, random)) {
      const example = examples[index];
      const dual = duals[index];
      if (!example || !dual) continue;
      const logits = linearLogits(model, example.features);
      for (let head = 0; head < heads; head += 1) {
        deltas[head] = 0;
        if (example.unknown?.has(head)) continue;
        const sign = example.targets[head] ? 1 : -1;
        const before = dual[head] ?? 0;
        const most = (sign > 0 ? (costs[head] ?? cost) : cost) * (example.weight ?? 1);
        const after = solveOne(before, sign * (logits[head] ?? 0), squares[index] ?? 1, most);
        dual[head] = after;
        deltas[head] = (after - before) * sign;
        model.biases[head] = (model.biases[head] ?? 0) + (deltas[head] ?? 0);
      }
      move(model, example.features, deltas);
    }
  }
  return model;
}
