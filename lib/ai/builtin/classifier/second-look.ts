import { INTENTS } from '@/lib/ai/understanding';
import { HEADS } from './heads';
import type { Observed } from './observe-message';

/**
 * A small network that looks at what the linear model makes of a message and of its sentences, and decides all intents together:
 * one hidden layer beside a direct way, all weights in one row (`layout`).
 */
export type Network = { hidden: number; weights: Float32Array };

/** The log-odds that the linear model gives to every head, for the whole message, each sentence and each clause. */
export type Looked = {
  whole: ArrayLike<number>;
  sentences: readonly ArrayLike<number>[];
  clauses: readonly ArrayLike<number>[];
};

const MOST_LOG_ODDS = 6;
const MOST_SENTENCES = 6;
const SIZES = 4;
const OUTPUTS = INTENTS.length;
/** Of each message: all heads of the whole; the intents by their best, first and last sentence, by phrases and by their best clause; its size. */
export const NETWORK_INPUTS = HEADS.length + 5 * OUTPUTS + SIZES;

/** Where each part of the weights begins: inputs → hidden, hidden's biases, hidden → outputs, inputs → outputs, outputs' biases. */
export function layout(hidden: number) {
  const hiddenBias = NETWORK_INPUTS * hidden;
  const fromHidden = hiddenBias + hidden;
  const direct = fromHidden + hidden * OUTPUTS;
  const outputBias = direct + NETWORK_INPUTS * OUTPUTS;
  return { hiddenBias, fromHidden, direct, outputBias, total: outputBias + OUTPUTS };
}

function scaled(logOdds: number): number {
  return Math.min(MOST_LOG_ODDS, Math.max(-MOST_LOG_ODDS, logOdds)) / 3;
}

/** The highest log-odds that any of the parts gives to a head. */
function best(parts: readonly ArrayLike<number>[], head: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const part of parts) most = Math.max(most, part[head] ?? 0);
  return most;
}

/** The network's input for one message. */
export function networkInput({ whole, sentences, clauses }: Looked, { evidence, words, asks }: Observed): Float32Array {
  const parts = sentences.length > 0 ? sentences : [whole];
  const pieces = clauses.length > 0 ? clauses : parts;
  const first = parts[0] ?? whole;
  const last = parts.at(-1) ?? whole;
  const input = new Float32Array(NETWORK_INPUTS);
  HEADS.forEach((_, head) => {
    input[head] = scaled(whole[head] ?? 0);
  });
  INTENTS.forEach((intent, index) => {
    const at = HEADS.length + index;
    input[at] = scaled(best(parts, index));
    input[at + OUTPUTS] = scaled(first[index] ?? 0);
    input[at + 2 * OUTPUTS] = scaled(last[index] ?? 0);
    input[at + 3 * OUTPUTS] = evidence.find((one) => one.intent === intent)?.score ?? 0;
    input[at + 4 * OUTPUTS] = scaled(best(pieces, index));
  });
  const size = [
    parts.length > 1 ? 1 : 0,
    Math.min(parts.length, MOST_SENTENCES) / 3,
    Math.log(words + 1) / 2,
    asks ? 1 : 0,
  ];
  input.set(size, NETWORK_INPUTS - SIZES);
  return input;
}

/** The hidden layer's values and the log-odds of every intent. */
export function runNetwork({ hidden, weights }: Network, input: Float32Array) {
  const { hiddenBias, fromHidden, direct, outputBias } = layout(hidden);
  const values = weights.slice(hiddenBias, fromHidden);
  const outputs = weights.slice(outputBias, outputBias + OUTPUTS);
  for (let at = 0; at < input.length; at += 1) {
    const value = input[at] ?? 0;
    if (value === 0) continue;
    for (let unit = 0; unit < hidden; unit += 1)
      values[unit] = (values[unit] ?? 0) + value * (weights[at * hidden + unit] ?? 0);
    for (let output = 0; output < OUTPUTS; output += 1)
      outputs[output] = (outputs[output] ?? 0) + value * (weights[direct + at * OUTPUTS + output] ?? 0);
  }
  values.forEach((value, unit) => {
    values[unit] = Math.max(0, value);
    if (value <= 0) return;
    for (let output = 0; output < OUTPUTS; output += 1)
      outputs[output] = (outputs[output] ?? 0) + value * (weights[fromHidden + unit * OUTPUTS + output] ?? 0);
  });
  return { values, outputs };
}

/** The log-odds of each intent by the mean of several networks, in the order of `INTENTS`. */
export function lookAgain(networks: readonly Network[], input: Float32Array): number[] {
  const sums = new Float64Array(OUTPUTS);
  for (const network of networks) {
    runNetwork(network, input).outputs.forEach((output, index) => {
      sums[index] = (sums[index] ?? 0) + output;
    });
  }
  return Array.from(sums, (sum) => sum / networks.length);
}
