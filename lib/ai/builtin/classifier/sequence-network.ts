import { HEADS } from './heads';
import { KernelMemory } from './kernel-memory';
import { TABLE_ROWS } from './word-sequence';

/** Numbers in each row of the table of words, and in each direction's memory. */
export const WIDTH = 48;
export const MEMORY = 64;
export const GATES = 3 * MEMORY;
/** What is known at a word: the memory of what came before, of what comes after, and the word itself. */
export const KNOWN = 2 * MEMORY + WIDTH;
export const HIDDEN = 64;
/** Answers of the classifier's own network. */
export const OUTPUTS = HEADS.length;

/** One direction's weights: from the word and from the memory to update, reset and new value, and their biases. */
export type Direction = { word: Float32Array; memory: Float32Array; wordBias: Float32Array; memoryBias: Float32Array };

/** Vectors of words and of what they mean, and the memory that they lie in. */
export type Table = { numbers: Float32Array; memory: KernelMemory };

/**
 * A network that reads the words in their order: gated recurrent units in both directions (Cho et al. 2014), over which each head
 * looks where it likes (attention, Bahdanau et al. 2015) and at the most that any word gives. Matrices lie row by row, a row for
 * each result, all in one array.
 */
export type SequenceNetwork = {
  /** Where its numbers lie, and where what it works out does. */
  memory: KernelMemory;
  /** All that it is made of, save a table that it shares with another. */
  all: Float32Array;
  table: Table;
  /** How many answers it gives, filled up to a multiple of four. */
  outputs: number;
  directions: readonly [forth: Direction, back: Direction];
  /** How much each head looks at a word, and what it takes from it. */
  look: Float32Array;
  take: Float32Array;
  /** From the most that any word gives to the heads: directly, and over a hidden layer. */
  direct: Float32Array;
  hidden: Float32Array;
  hiddenBias: Float32Array;
  fromHidden: Float32Array;
  outputBias: Float32Array;
};

const TABLE = TABLE_ROWS * WIDTH;
const DIRECTION = GATES * (WIDTH + MEMORY + 2);
/** The kernel takes four rows at once: answers are filled up with such as nobody asks for. */
const filledUp = (outputs: number): number => 4 * Math.ceil(outputs / 4);
/** Numbers in a network behind its table. */
export const sizeBehindTable = (outputs: number): number =>
  2 * DIRECTION + filledUp(outputs) * (3 * KNOWN + HIDDEN + 1) + HIDDEN * (KNOWN + 1);
/** Numbers in a network. */
export const NETWORK_SIZE = TABLE + sizeBehindTable(OUTPUTS);

/** A new network of zeros; gradients have the same form. @param memory where it is kept beside others */
export function sequenceNetwork(memory = new KernelMemory(NETWORK_SIZE)): SequenceNetwork {
  const all = memory.keep(NETWORK_SIZE);
  return { ...partsOf({ numbers: all.subarray(0, TABLE), memory }, all.subarray(TABLE), OUTPUTS, memory), all };
}

/** A new network of zeros over a table that belongs to another one. */
export function networkOver(
  table: Table,
  outputs: number,
  memory = new KernelMemory(sizeBehindTable(outputs)),
): SequenceNetwork {
  return partsOf(table, memory.keep(sizeBehindTable(outputs)), outputs, memory);
}

function partsOf(table: Table, all: Float32Array, wanted: number, memory: KernelMemory): SequenceNetwork {
  const outputs = filledUp(wanted);
  let from = 0;
  const next = (size: number) => {
    from += size;
    return all.subarray(from - size, from);
  };
  const direction = (): Direction => ({
    word: next(GATES * WIDTH),
    memory: next(GATES * MEMORY),
    wordBias: next(GATES),
    memoryBias: next(GATES),
  });
  return {
    memory,
    all,
    table,
    outputs,
    directions: [direction(), direction()],
    look: next(outputs * KNOWN),
    take: next(outputs * KNOWN),
    direct: next(outputs * KNOWN),
    hidden: next(HIDDEN * KNOWN),
    hiddenBias: next(HIDDEN),
    fromHidden: next(outputs * HIDDEN),
    outputBias: next(outputs),
  };
}
