import type { Features } from './message-features';

/** Weights by bucket and head (`weights[bucket * heads + head]`, times the head's scale) and a bias for each head. */
export type LinearModel = {
  heads: number;
  weights: Float32Array | Int8Array;
  scales: ArrayLike<number>;
  biases: ArrayLike<number>;
};

/** The log-odds of every head. */
export function linearLogits({ heads, weights, scales, biases }: LinearModel, features: Features): Float64Array {
  const sums = new Float64Array(heads);
  const { buckets, values } = features;
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] ?? 0) * heads;
    const value = values[at] ?? 0;
    for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0) * value;
  }
  return sums.map((sum, head) => sum * (scales[head] ?? 1) + (biases[head] ?? 0));
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
