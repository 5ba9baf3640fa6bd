import { KernelMemory } from '@/lib/ai/builtin/classifier/kernel-memory';
import type { Dropped } from '@/lib/ai/builtin/classifier/read-sequence';
import {
  HIDDEN,
  KNOWN,
  MEMORY,
  NETWORK_SIZE,
  networkOver,
  type SequenceNetwork,
  sequenceNetwork,
  sizeBehindTable,
  WIDTH,
} from '@/lib/ai/builtin/classifier/sequence-network';
import { adam } from './adam';
import { normal, seededRandom, shuffledIndices } from './seeded-random';
import { addSequenceGradient, type SequenceExample } from './sequence-gradient';

const EPOCHS = 6;
const BATCH = 64;
const RATE = 2e-3;
const WARM_UP_STEPS = 300;
/** Shares of the numbers and of the spellings that are left out while it learns, so that it leans on no single one. */
const LEFT_OUT = 0.3;
const SPELLING_LEFT_OUT = 0.1;
/** Small: a row that few lines need stays near what it was, and must not disturb the words that share it. */
const TABLE_DEVIATION = 0.04;
const LONGEST_GRADIENT = 5;

function fill(part: Float32Array, deviation: number, random: () => number): void {
  for (let at = 0; at < part.length; at += 1) part[at] = normal(random) * deviation;
}

function initial(random: () => number, memory: KernelMemory): SequenceNetwork {
  const network = sequenceNetwork(memory);
  fill(network.table.numbers, TABLE_DEVIATION, random);
  for (const { word, memory } of network.directions) {
    fill(word, 1 / Math.sqrt(WIDTH + MEMORY), random);
    fill(memory, 1 / Math.sqrt(WIDTH + MEMORY), random);
  }
  for (const part of [network.look, network.take, network.direct, network.hidden])
    fill(part, 0.5 / Math.sqrt(KNOWN), random);
  fill(network.fromHidden, 0.5 / Math.sqrt(HIDDEN), random);
  return network;
}

/** Factors that leave out a share of the numbers and make the others as much larger. */
function factors(size: number, random: () => number): Float32Array {
  const kept = new Float32Array(size);
  for (let at = 0; at < size; at += 1) kept[at] = random() < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT);
  return kept;
}

/** Now and then a word is known by its meaning alone. */
function withoutSomeSpellings(example: SequenceExample, random: () => number): SequenceExample {
  const words = example.words.map((word) => {
    if (random() >= SPELLING_LEFT_OUT) return word;
    const meant = word.shares.indexOf(1);
    const from = meant < 0 ? word.rows.length : meant;
    return { rows: word.rows.subarray(from), shares: word.shares.subarray(from) };
  });
  return { ...example, words };
}

function shorten(gradient: Float32Array): void {
  let squares = 0;
  for (let at = 0; at < gradient.length; at += 1) squares += (gradient[at] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  if (length <= LONGEST_GRADIENT) return;
  for (let at = 0; at < gradient.length; at += 1) gradient[at] = ((gradient[at] ?? 0) * LONGEST_GRADIENT) / length;
}

/** Fits a network that reads words in their order. The same examples and seed give the same weights. */
export function fitSequence(examples: readonly SequenceExample[], seed: number): SequenceNetwork {
  const random = seededRandom(seed);
  const memory = new KernelMemory(2 * NETWORK_SIZE);
  const network = initial(random, memory);
  descend(network, sequenceNetwork(memory), examples, { random, epochs: EPOCHS, rate: RATE });
  return network;
}

/**
 * Fits a network of other answers over the table and the memory of one that has learned to read: it begins where that one is, and leaves
 * the table as it is.
 */
export function fitSequenceOver(
  reader: SequenceNetwork,
  examples: readonly SequenceExample[],
  { outputs, seed, epochs }: { outputs: number; seed: number; epochs: number },
): SequenceNetwork {
  const random = seededRandom(seed);
  const memory = new KernelMemory(2 * sizeBehindTable(outputs));
  const network = networkOver(reader.table, outputs, memory);
  network.directions.forEach((direction, side) => {
    const learned = reader.directions[side];
    if (!learned) return;
    for (const part of ['word', 'memory', 'wordBias', 'memoryBias'] as const) direction[part].set(learned[part]);
  });
  for (const part of [network.look, network.take, network.direct]) fill(part, 0.5 / Math.sqrt(KNOWN), random);
  network.hidden.set(reader.hidden);
  network.hiddenBias.set(reader.hiddenBias);
  fill(network.fromHidden, 0.5 / Math.sqrt(HIDDEN), random);
  const gradient = networkOver({ numbers: new Float32Array(0), memory }, outputs, memory);
  descend(network, gradient, examples, { random, epochs, rate: RATE });
  return network;
}

type Descent = { random: () => number; epochs: number; rate: number };

function descend(
  network: SequenceNetwork,
  gradient: SequenceNetwork,
  examples: readonly SequenceExample[],
  { random, epochs, rate: highest }: Descent,
): void {
  const step = adam(network.all.length, 0);
  const steps = epochs * Math.ceil(examples.length / BATCH);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = shuffledIndices(examples.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.all.fill(0);
      const batch = order.slice(from, from + BATCH);
      for (const index of batch) {
        const example = examples[index];
        if (!example) continue;
        const dropped: Dropped = {
          words: factors(example.words.length * WIDTH, random),
          known: factors(example.words.length * KNOWN, random),
        };
        const seen = withoutSomeSpellings({ ...example, weight: example.weight / batch.length }, random);
        addSequenceGradient(network, gradient, seen, dropped);
      }
      shorten(gradient.all);
      const rate = highest * Math.min(1, done / WARM_UP_STEPS) * 0.5 * (1 + Math.cos((Math.PI * done) / steps));
      step(network.all, gradient.all, rate);
      done += 1;
    }
  }
}
