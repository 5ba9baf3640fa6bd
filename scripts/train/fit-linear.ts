import type { Features } from '@/lib/ai/builtin/classifier/message-features';

/** One training example: its features and for each head whether it holds. */
export type Example = { features: Features; targets: readonly boolean[] };
/** Weights by bucket and head (`weights[bucket * heads + head]`) and a bias for each head. */
export type LinearModel = { heads: number; weights: Float32Array; biases: Float32Array };

export type FitOptions = { buckets: number; seed: number; epochs: number; rate: number; decay: number };

const MOST_CLASS_WEIGHT = 4;
const EPSILON = 1e-8;

/** Mulberry32: a small generator whose sequence is the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The numbers 0 … count − 1 in an order that the generator decides (Fisher–Yates). */
export function shuffledIndices(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Rare classes count more, by the root of how rare they are. */
function classWeights(examples: readonly Example[], heads: number): number[] {
  return Array.from({ length: heads }, (_, head) => {
    const positive = examples.filter(({ targets }) => targets[head]).length;
    if (positive === 0) return 1;
    return Math.min(MOST_CLASS_WEIGHT, Math.max(1, Math.sqrt((examples.length - positive) / positive / 2)));
  });
}

/** The log-odds of every head. */
export function linearLogits(model: LinearModel, { buckets, values }: Features): Float64Array {
  const { heads, weights, biases } = model;
  const logits = Float64Array.from(biases);
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] ?? 0) * heads;
    const value = values[at] ?? 0;
    for (let head = 0; head < heads; head += 1)
      logits[head] = (logits[head] ?? 0) + (weights[from + head] ?? 0) * value;
  }
  return logits;
}

/**
 * One-vs-rest logistic regression by stochastic gradient descent with per-weight step sizes (AdaGrad), L2 decay on the weights
 * that an example touches, and class weights. The same examples, options and order give the same bytes.
 */
export function fitLinear(examples: readonly Example[], options: FitOptions): LinearModel {
  const heads = examples[0]?.targets.length ?? 0;
  const model = {
    heads,
    weights: new Float32Array(options.buckets * heads),
    biases: new Float32Array(heads).fill(-2),
  };
  const squares = new Float32Array(model.weights.length);
  const biasSquares = new Float32Array(heads);
  const positive = classWeights(examples, heads);
  const random = seededRandom(options.seed);
  const slopes = new Float64Array(heads);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const index of shuffledIndices(examples.length, random)) {
      const example = examples[index];
      if (!example) continue;
      const logits = linearLogits(model, example.features);
      for (let head = 0; head < heads; head += 1) {
        const target = example.targets[head] ? 1 : 0;
        const weight = target === 1 ? (positive[head] ?? 1) : 1;
        const slope = (sigmoid(logits[head] ?? 0) - target) * weight;
        slopes[head] = slope;
        biasSquares[head] = (biasSquares[head] ?? 0) + slope * slope;
        model.biases[head] =
          (model.biases[head] ?? 0) - (0.1 * options.rate * slope) / Math.sqrt((biasSquares[head] ?? 0) + EPSILON);
      }
      step(model, squares, example.features, slopes, options);
    }
  }
  return model;
}

/** Moves the weights of one example's features against the slopes of the loss. */
function step(
  model: LinearModel,
  squares: Float32Array,
  { buckets, values }: Features,
  slopes: Float64Array,
  { rate, decay }: FitOptions,
): void {
  const { heads, weights } = model;
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] ?? 0) * heads;
    const value = values[at] ?? 0;
    for (let head = 0; head < heads; head += 1) {
      const place = from + head;
      const weight = weights[place] ?? 0;
      const gradient = (slopes[head] ?? 0) * value + decay * weight;
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = weight - (rate * gradient) / Math.sqrt(square + EPSILON);
    }
  }
}
