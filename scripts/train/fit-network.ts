import { sigmoid } from '@/lib/ai/builtin/classifier/linear-model';
import { layout, NETWORK_INPUTS, type Network, runNetwork } from '@/lib/ai/builtin/classifier/second-look';
import { INTENTS } from '@/lib/ai/understanding';
import { adam } from './adam';
import { normal, seededRandom, shuffledIndices } from './seeded-random';

/** One training example: the network's input, for each intent whether it holds, and how much it counts. */
export type NetworkExample = { input: Float32Array; targets: readonly boolean[]; weight: number };

const HIDDEN = 32;
const EPOCHS = 12;
/** A handful of lines is gone through more often. */
const LEAST_STEPS = 200;
const BATCH = 128;
const RATE = 0.01;
const DECAY = 1e-4;
const OUTPUTS = INTENTS.length;

/** Small random weights into the hidden layer, none elsewhere. */
function initial(random: () => number): Float32Array {
  const { hiddenBias, fromHidden, direct, total } = layout(HIDDEN);
  const weights = new Float32Array(total);
  for (let at = 0; at < hiddenBias; at += 1) weights[at] = normal(random) / Math.sqrt(NETWORK_INPUTS);
  for (let at = fromHidden; at < direct; at += 1) weights[at] = (normal(random) / Math.sqrt(HIDDEN)) * 0.1;
  return weights;
}

/** Adds the gradient of one example's cross-entropy. */
function addGradient(network: Network, { input, targets, weight }: NetworkExample, gradient: Float32Array): void {
  const { hiddenBias, fromHidden, direct, outputBias } = layout(HIDDEN);
  const { values, outputs } = runNetwork(network, input);
  const errors = outputs.map((output, index) => (sigmoid(output) - (targets[index] ? 1 : 0)) * weight);
  const back = values.map((value, unit) => {
    if (value <= 0) return 0;
    let sum = 0;
    for (let output = 0; output < OUTPUTS; output += 1) {
      const at = fromHidden + unit * OUTPUTS + output;
      const error = errors[output] ?? 0;
      sum += error * (network.weights[at] ?? 0);
      gradient[at] = (gradient[at] ?? 0) + error * value;
    }
    gradient[hiddenBias + unit] = (gradient[hiddenBias + unit] ?? 0) + sum;
    return sum;
  });
  errors.forEach((error, output) => {
    gradient[outputBias + output] = (gradient[outputBias + output] ?? 0) + error;
  });
  input.forEach((value, from) => {
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const at = from * HIDDEN + unit;
      gradient[at] = (gradient[at] ?? 0) + value * (back[unit] ?? 0);
    }
    for (let output = 0; output < OUTPUTS; output += 1) {
      const at = direct + from * OUTPUTS + output;
      gradient[at] = (gradient[at] ?? 0) + value * (errors[output] ?? 0);
    }
  });
}

/** Fits a network that looks at the linear model's answers. The same examples and seed give the same weights. */
export function fitNetwork(examples: readonly NetworkExample[], seed: number): Network {
  const random = seededRandom(seed);
  const network = { hidden: HIDDEN, weights: initial(random) };
  const step = adam(network.weights.length, DECAY);
  const gradient = new Float32Array(network.weights.length);
  const epochs = Math.max(EPOCHS, Math.ceil(LEAST_STEPS / Math.ceil(examples.length / BATCH)));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * epoch) / epochs));
    const order = shuffledIndices(examples.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).flatMap((index) => examples[index] ?? []);
      gradient.fill(0);
      for (const example of batch)
        addGradient(network, { ...example, weight: example.weight / batch.length }, gradient);
      step(network.weights, gradient, rate);
    }
  }
  return network;
}
