import { sigmoid } from './linear-model';
import { type Direction, GATES, HIDDEN, KNOWN, MEMORY, type SequenceNetwork, WIDTH } from './sequence-network';
import { addProducts, addScaled, multiply } from './vectors';
import type { PlacedWord } from './word-sequence';

/** What a direction works out at each word; `reset` is what the memory gives to the new value before it is reset. */
export type Pass = { gates: Float32Array; recalled: Float32Array; memory: Float32Array };

/** All that is worked out for one message, word by word; training goes back over it. */
export type SequenceReading = {
  words: Float32Array;
  passes: readonly [forth: Pass, back: Pass];
  known: Float32Array;
  /** By word and head: how much is looked at it (sums to 1 over the words), and what it gives. */
  looks: Float32Array;
  takes: Float32Array;
  /** The word that gives the most, and how much. */
  bestWord: Int32Array;
  best: Float32Array;
  hidden: Float32Array;
  /** The log-odds of every head. */
  logOdds: Float32Array;
};

/** Factors for the numbers of words and of what is known, by which training leaves some out; null changes nothing. */
export type Dropped = { words: Float32Array; known: Float32Array } | null;

function wordVectors({ table }: SequenceNetwork, placed: readonly PlacedWord[]): Float32Array {
  const words = new Float32Array(placed.length * WIDTH);
  placed.forEach(({ rows, shares }, index) => {
    for (let at = 0; at < rows.length; at += 1) {
      addScaled(words, index * WIDTH, shares[at] ?? 0, table, (rows[at] ?? 0) * WIDTH, WIDTH);
    }
  });
  return words;
}

/** @param order the words in the order in which this direction reads them */
function runDirection(direction: Direction, words: Float32Array, order: readonly number[]): Pass {
  const gates = new Float32Array(order.length * GATES);
  const recalled = new Float32Array(order.length * MEMORY);
  const memory = new Float32Array(order.length * MEMORY);
  const fromMemory = new Float32Array(GATES);
  let before = { of: new Float32Array(MEMORY), from: 0 };
  for (const word of order) gates.set(direction.wordBias, word * GATES);
  addProducts(direction.word, GATES, WIDTH, { of: words, from: 0 }, { of: gates, from: 0 }, order.length);
  for (const word of order) {
    const at = word * GATES;
    fromMemory.set(direction.memoryBias);
    addProducts(direction.memory, GATES, MEMORY, before, { of: fromMemory, from: 0 });
    const now = word * MEMORY;
    for (let unit = 0; unit < MEMORY; unit += 1) {
      const recall = fromMemory[2 * MEMORY + unit] ?? 0;
      const update = sigmoid((gates[at + unit] ?? 0) + (fromMemory[unit] ?? 0));
      const reset = sigmoid((gates[at + MEMORY + unit] ?? 0) + (fromMemory[MEMORY + unit] ?? 0));
      const value = Math.tanh((gates[at + 2 * MEMORY + unit] ?? 0) + reset * recall);
      gates[at + unit] = update;
      gates[at + MEMORY + unit] = reset;
      gates[at + 2 * MEMORY + unit] = value;
      recalled[now + unit] = recall;
      memory[now + unit] = (1 - update) * value + update * (before.of[before.from + unit] ?? 0);
    }
    before = { of: memory, from: now };
  }
  return { gates, recalled, memory };
}

function gather(passes: readonly Pass[], words: Float32Array, count: number): Float32Array {
  const known = new Float32Array(count * KNOWN);
  for (let word = 0; word < count; word += 1) {
    passes.forEach(({ memory }, index) => {
      known.set(memory.subarray(word * MEMORY, (word + 1) * MEMORY), word * KNOWN + index * MEMORY);
    });
    known.set(words.subarray(word * WIDTH, (word + 1) * WIDTH), word * KNOWN + 2 * MEMORY);
  }
  return known;
}

/** Makes each head's numbers, one for each word, to shares of one. */
function shareLooks(looks: Float32Array, outputs: number): void {
  const count = looks.length / outputs;
  for (let head = 0; head < outputs; head += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let word = 0; word < count; word += 1) most = Math.max(most, looks[word * outputs + head] ?? 0);
    let sum = 0;
    for (let word = 0; word < count; word += 1) {
      const weight = Math.exp((looks[word * outputs + head] ?? 0) - most);
      looks[word * outputs + head] = weight;
      sum += weight;
    }
    for (let word = 0; word < count; word += 1) {
      looks[word * outputs + head] = (looks[word * outputs + head] ?? 0) / sum;
    }
  }
}

function mostOf(known: Float32Array, count: number) {
  const best = known.slice(0, KNOWN);
  const bestWord = new Int32Array(KNOWN);
  for (let at = KNOWN; at < count * KNOWN; at += 1) {
    const value = known[at] ?? 0;
    if (value <= (best[at % KNOWN] ?? 0)) continue;
    best[at % KNOWN] = value;
    bestWord[at % KNOWN] = Math.floor(at / KNOWN);
  }
  return { best, bestWord };
}

/** Reads the words of a message; there is at least one. */
export function readSequence(
  network: SequenceNetwork,
  placed: readonly PlacedWord[],
  dropped: Dropped = null,
): SequenceReading {
  const count = placed.length;
  const { outputs } = network;
  const words = multiply(wordVectors(network, placed), dropped?.words);
  const order = placed.map((_, index) => index);
  const [forth, back] = network.directions;
  const passes = [runDirection(forth, words, order), runDirection(back, words, order.toReversed())] as const;
  const known = multiply(gather(passes, words, count), dropped?.known);
  const looks = new Float32Array(count * outputs);
  const takes = new Float32Array(count * outputs);
  const all = { of: known, from: 0 };
  addProducts(network.look, outputs, KNOWN, all, { of: looks, from: 0 }, count);
  addProducts(network.take, outputs, KNOWN, all, { of: takes, from: 0 }, count);
  shareLooks(looks, outputs);
  const logOdds = network.outputBias.slice();
  for (let at = 0; at < looks.length; at += 1) {
    const head = at % outputs;
    logOdds[head] = (logOdds[head] ?? 0) + (looks[at] ?? 0) * (takes[at] ?? 0);
  }
  const { best, bestWord } = mostOf(known, count);
  addProducts(network.direct, outputs, KNOWN, { of: best, from: 0 }, { of: logOdds, from: 0 });
  const hidden = network.hiddenBias.slice();
  addProducts(network.hidden, HIDDEN, KNOWN, { of: best, from: 0 }, { of: hidden, from: 0 });
  for (let unit = 0; unit < HIDDEN; unit += 1) hidden[unit] = Math.max(0, hidden[unit] ?? 0);
  addProducts(network.fromHidden, outputs, HIDDEN, { of: hidden, from: 0 }, { of: logOdds, from: 0 });
  return { words, passes, known, looks, takes, bestWord, best, hidden, logOdds };
}
