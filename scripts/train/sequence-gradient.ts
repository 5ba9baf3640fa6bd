import type { KernelMemory } from '@/lib/ai/builtin/classifier/kernel-memory';
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

/** Through the most that any word gives, and the hidden layer over it; what is known at those words gets its share. */
function throughBest(
  network: SequenceNetwork,
  gradient: SequenceNetwork,
  reading: SequenceReading,
  errors: Float32Array,
  known: Float32Array,
) {
  const { memory: room, outputs } = network;
  const { best, bestWord, hidden } = reading;
  const toBest = room.take(KNOWN);
  const toHidden = room.take(HIDDEN);
  addScaled(gradient.outputBias, 0, 1, errors, 0, outputs);
  room.addOuter({ of: gradient.direct, rows: outputs, size: KNOWN }, errors, best);
  room.addRows({ of: network.direct, rows: outputs, size: KNOWN }, errors, toBest);
  room.addOuter({ of: gradient.fromHidden, rows: outputs, size: HIDDEN }, errors, hidden);
  room.addRows({ of: network.fromHidden, rows: outputs, size: HIDDEN }, errors, toHidden);
  for (let unit = 0; unit < HIDDEN; unit += 1) if ((hidden[unit] ?? 0) <= 0) toHidden[unit] = 0;
  addScaled(gradient.hiddenBias, 0, 1, toHidden, 0, HIDDEN);
  room.addOuter({ of: gradient.hidden, rows: HIDDEN, size: KNOWN }, toHidden, best);
  room.addRows({ of: network.hidden, rows: HIDDEN, size: KNOWN }, toHidden, toBest);
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
  const { outputs, memory: room } = network;
  const { looks, takes } = reading;
  const toTakes = room.take(looks.length);
  const toLooks = room.take(looks.length);
  const means = room.take(outputs);
  for (let at = 0; at < looks.length; at += 1) {
    means[at % outputs] = (means[at % outputs] ?? 0) + (looks[at] ?? 0) * (takes[at] ?? 0);
  }
  for (let at = 0; at < looks.length; at += 1) {
    const head = at % outputs;
    toTakes[at] = (errors[head] ?? 0) * (looks[at] ?? 0);
    toLooks[at] = (toTakes[at] ?? 0) * ((takes[at] ?? 0) - (means[head] ?? 0));
  }
  room.addOuter({ of: gradient.take, rows: outputs, size: KNOWN }, toTakes, reading.known);
  room.addOuter({ of: gradient.look, rows: outputs, size: KNOWN }, toLooks, reading.known);
  room.addRows({ of: network.take, rows: outputs, size: KNOWN }, toTakes, known);
  room.addRows({ of: network.look, rows: outputs, size: KNOWN }, toLooks, known);
}

type Back = {
  room: KernelMemory;
  direction: Direction;
  gradient: Direction;
  pass: Pass;
  words: Float32Array;
  toWords: Float32Array;
  /** 0 forth, 1 back. */
  side: 0 | 1;
};

/** Back through the memory of one direction. */
function throughMemory({ room, direction, gradient, pass, words, toWords, side }: Back, known: Float32Array) {
  const count = words.length / WIDTH;
  const recurrent = { of: direction.memory, rows: GATES, size: MEMORY };
  const ofWords = room.take(count * GATES);
  const ofMemory = room.take(count * GATES);
  const nothing = room.take(MEMORY);
  let carried = nothing;
  for (let step = count - 1; step >= 0; step -= 1) {
    const word = side === 0 ? step : count - 1 - step;
    const earlier = side === 0 ? word - 1 : word + 1;
    const before = step === 0 ? nothing : pass.memory.subarray(earlier * MEMORY, (earlier + 1) * MEMORY);
    const next = room.take(MEMORY);
    const from = word * GATES;
    for (let unit = 0; unit < MEMORY; unit += 1) {
      const at = from + unit;
      const update = pass.gates[at] ?? 0;
      const reset = pass.gates[at + MEMORY] ?? 0;
      const value = pass.gates[at + 2 * MEMORY] ?? 0;
      const slope = (known[word * KNOWN + side * MEMORY + unit] ?? 0) + (carried[unit] ?? 0);
      const toValue = slope * (1 - update) * (1 - value * value);
      const toUpdate = slope * ((before[unit] ?? 0) - value) * update * (1 - update);
      const toReset = toValue * (pass.recalled[at + 2 * MEMORY] ?? 0) * reset * (1 - reset);
      ofWords[at] = toUpdate;
      ofWords[at + MEMORY] = toReset;
      ofWords[at + 2 * MEMORY] = toValue;
      ofMemory[at] = toUpdate;
      ofMemory[at + MEMORY] = toReset;
      ofMemory[at + 2 * MEMORY] = toValue * reset;
      next[unit] = slope * update;
    }
    room.addRows(recurrent, ofMemory.subarray(from, from + GATES), next);
    addScaled(gradient.wordBias, 0, 1, ofWords, from, GATES);
    addScaled(gradient.memoryBias, 0, 1, ofMemory, from, GATES);
    carried = next;
  }
  room.addOuter({ of: gradient.word, rows: GATES, size: WIDTH }, ofWords, words);
  room.addRows({ of: direction.word, rows: GATES, size: WIDTH }, ofWords, toWords);
  // Each word remembers what stood at the one read before it; before the first there is nothing.
  const later = side === 0 ? ofMemory.subarray(GATES) : ofMemory.subarray(0, -GATES);
  const remembered = side === 0 ? pass.memory.subarray(0, -MEMORY) : pass.memory.subarray(MEMORY);
  room.addOuter({ of: gradient.memory, rows: GATES, size: MEMORY }, later, remembered);
}

/** Adds the gradient of one example's cross-entropy to a gradient of the network's form, kept in the same memory. */
export function addSequenceGradient(
  network: SequenceNetwork,
  gradient: SequenceNetwork,
  example: SequenceExample,
  dropped: Dropped,
): void {
  const reading = readSequence(network, example.words, dropped);
  const { memory: room } = network;
  const errors = room.take(network.outputs);
  example.targets.forEach((holds, head) => {
    if (example.unknown?.has(head)) return;
    errors[head] = (sigmoid(reading.logOdds[head] ?? 0) - (holds ? 1 : 0)) * example.weight;
  });
  const count = example.words.length;
  const known = room.take(count * KNOWN);
  throughBest(network, gradient, reading, errors, known);
  throughLooks(network, gradient, reading, errors, known);
  multiply(known, dropped?.known);
  const toWords = room.take(count * WIDTH);
  for (let word = 0; word < count; word += 1)
    addScaled(toWords, word * WIDTH, 1, known, word * KNOWN + 2 * MEMORY, WIDTH);
  const { words, passes } = reading;
  for (const side of [0, 1] as const) {
    throughMemory(
      {
        room,
        direction: network.directions[side],
        gradient: gradient.directions[side],
        pass: passes[side],
        words,
        toWords,
        side,
      },
      known,
    );
  }
  // A table that belongs to another network stays as it is.
  if (gradient.table.numbers.length === 0) return;
  multiply(toWords, dropped?.words);
  example.words.forEach(({ rows, shares }, index) => {
    rows.forEach((row, at) => {
      addScaled(gradient.table.numbers, row * WIDTH, shares[at] ?? 0, toWords, index * WIDTH, WIDTH);
    });
  });
}
