import { sigmoid } from '@/lib/ai/builtin/classifier/linear-model';
import { type Dropped, type Pass, readSequence, type SequenceReading } from '@/lib/ai/builtin/classifier/read-sequence';
import {
  type Direction,
  GATES,
  HIDDEN,
  KNOWN,
  MEMORY,
  type SequenceNetwork,
  WIDTH,
} from '@/lib/ai/builtin/classifier/sequence-network';
import { addScaled, multiply } from '@/lib/ai/builtin/classifier/vectors';
import type { PlacedWord } from '@/lib/ai/builtin/classifier/word-sequence';

/**
 * One training example: its words, for each head whether it holds, and how much it counts. A head that `unknown` names learns nothing
 * from it.
 */
export type SequenceExample = {
  words: readonly PlacedWord[];
  targets: readonly boolean[];
  weight: number;
  unknown?: ReadonlySet<number>;
};

const NOTHING = new Float32Array(MEMORY);

/** Through the most that any word gives, and the hidden layer over it; what is known at those words gets its share. */
function throughBest(
  network: SequenceNetwork,
  gradient: SequenceNetwork,
  reading: SequenceReading,
  errors: Float32Array,
  known: Float32Array,
) {
  const { best, bestWord, hidden } = reading;
  const toBest = new Float32Array(KNOWN);
  const toHidden = new Float32Array(HIDDEN);
  errors.forEach((error, head) => {
    gradient.outputBias[head] = (gradient.outputBias[head] ?? 0) + error;
    addScaled(gradient.direct, head * KNOWN, error, best, 0, KNOWN);
    addScaled(toBest, 0, error, network.direct, head * KNOWN, KNOWN);
    addScaled(gradient.fromHidden, head * HIDDEN, error, hidden, 0, HIDDEN);
    addScaled(toHidden, 0, error, network.fromHidden, head * HIDDEN, HIDDEN);
  });
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    if ((hidden[unit] ?? 0) <= 0) continue;
    const slope = toHidden[unit] ?? 0;
    gradient.hiddenBias[unit] = (gradient.hiddenBias[unit] ?? 0) + slope;
    addScaled(gradient.hidden, unit * KNOWN, slope, best, 0, KNOWN);
    addScaled(toBest, 0, slope, network.hidden, unit * KNOWN, KNOWN);
  }
  bestWord.forEach((word, at) => {
    known[word * KNOWN + at] = (known[word * KNOWN + at] ?? 0) + (toBest[at] ?? 0);
  });
}

/** Through what each head takes from the words it looks at. */
function throughLooks(
  network: SequenceNetwork,
  gradient: SequenceNetwork,
  reading: SequenceReading,
  errors: Float32Array,
  known: Float32Array,
) {
  const { outputs } = network;
  const count = reading.looks.length / outputs;
  for (let head = 0; head < outputs; head += 1) {
    const error = errors[head] ?? 0;
    let mean = 0;
    for (let word = 0; word < count; word += 1) {
      mean += (reading.looks[word * outputs + head] ?? 0) * (reading.takes[word * outputs + head] ?? 0);
    }
    for (let word = 0; word < count; word += 1) {
      const share = reading.looks[word * outputs + head] ?? 0;
      const toTake = error * share;
      const toLook = toTake * ((reading.takes[word * outputs + head] ?? 0) - mean);
      addScaled(gradient.take, head * KNOWN, toTake, reading.known, word * KNOWN, KNOWN);
      addScaled(gradient.look, head * KNOWN, toLook, reading.known, word * KNOWN, KNOWN);
      addScaled(known, word * KNOWN, toTake, network.take, head * KNOWN, KNOWN);
      addScaled(known, word * KNOWN, toLook, network.look, head * KNOWN, KNOWN);
    }
  }
}

type Back = { direction: Direction; gradient: Direction; pass: Pass; words: Float32Array; toWords: Float32Array };

/** Back through the memory of one direction. @param order the words in the order in which it read them @param side 0 forth, 1 back */
function throughMemory(
  { direction, gradient, pass, words, toWords }: Back,
  known: Float32Array,
  order: readonly number[],
  side: number,
) {
  let carried = new Float32Array(MEMORY);
  const ofWord = new Float32Array(GATES);
  const ofMemory = new Float32Array(GATES);
  for (let step = order.length - 1; step >= 0; step -= 1) {
    const word = order[step] ?? 0;
    const earlier = order[step - 1];
    const [before, beforeFrom] = earlier === undefined ? [NOTHING, 0] : [pass.memory, earlier * MEMORY];
    const next = new Float32Array(MEMORY);
    for (let unit = 0; unit < MEMORY; unit += 1) {
      const at = word * GATES + unit;
      const update = pass.gates[at] ?? 0;
      const reset = pass.gates[at + MEMORY] ?? 0;
      const value = pass.gates[at + 2 * MEMORY] ?? 0;
      const slope = (known[word * KNOWN + side * MEMORY + unit] ?? 0) + (carried[unit] ?? 0);
      const toValue = slope * (1 - update) * (1 - value * value);
      const toUpdate = slope * ((before[beforeFrom + unit] ?? 0) - value) * update * (1 - update);
      const toReset = toValue * (pass.recalled[word * MEMORY + unit] ?? 0) * reset * (1 - reset);
      ofWord[unit] = toUpdate;
      ofWord[MEMORY + unit] = toReset;
      ofWord[2 * MEMORY + unit] = toValue;
      ofMemory[unit] = toUpdate;
      ofMemory[MEMORY + unit] = toReset;
      ofMemory[2 * MEMORY + unit] = toValue * reset;
      next[unit] = slope * update;
    }
    for (let gate = 0; gate < GATES; gate += 1) {
      const toWord = ofWord[gate] ?? 0;
      const toMemory = ofMemory[gate] ?? 0;
      addScaled(gradient.word, gate * WIDTH, toWord, words, word * WIDTH, WIDTH);
      addScaled(toWords, word * WIDTH, toWord, direction.word, gate * WIDTH, WIDTH);
      addScaled(gradient.memory, gate * MEMORY, toMemory, before, beforeFrom, MEMORY);
      addScaled(next, 0, toMemory, direction.memory, gate * MEMORY, MEMORY);
    }
    addScaled(gradient.wordBias, 0, 1, ofWord, 0, GATES);
    addScaled(gradient.memoryBias, 0, 1, ofMemory, 0, GATES);
    carried = next;
  }
}

/** Adds the gradient of one example's cross-entropy to a gradient of the network's form. */
export function addSequenceGradient(
  network: SequenceNetwork,
  gradient: SequenceNetwork,
  example: SequenceExample,
  dropped: Dropped,
): void {
  const reading = readSequence(network, example.words, dropped);
  const errors = reading.logOdds.map((odds, head) =>
    example.unknown?.has(head) ? 0 : (sigmoid(odds) - (example.targets[head] ? 1 : 0)) * example.weight,
  );
  const count = example.words.length;
  const known = new Float32Array(count * KNOWN);
  throughBest(network, gradient, reading, errors, known);
  throughLooks(network, gradient, reading, errors, known);
  multiply(known, dropped?.known);
  const order = example.words.map((_, index) => index);
  const toWords = new Float32Array(count * WIDTH);
  for (let word = 0; word < count; word += 1)
    addScaled(toWords, word * WIDTH, 1, known, word * KNOWN + 2 * MEMORY, WIDTH);
  const { words } = reading;
  const [forth, back] = network.directions;
  throughMemory(
    { direction: forth, gradient: gradient.directions[0], pass: reading.passes[0], words, toWords },
    known,
    order,
    0,
  );
  throughMemory(
    { direction: back, gradient: gradient.directions[1], pass: reading.passes[1], words, toWords },
    known,
    order.toReversed(),
    1,
  );
  // A table that belongs to another network stays as it is.
  if (gradient.table.length === 0) return;
  multiply(toWords, dropped?.words);
  example.words.forEach(({ rows, shares }, index) => {
    rows.forEach((row, at) => {
      addScaled(gradient.table, row * WIDTH, shares[at] ?? 0, toWords, index * WIDTH, WIDTH);
    });
  });
}
