import type { KernelMemory } from './kernel-memory';
import { type Direction, GATES, HIDDEN, KNOWN, MEMORY, type SequenceNetwork, WIDTH } from './sequence-network';
import { multiply } from './vectors';
import type { PlacedWord } from './word-sequence';

/** What a direction works out at each word: the gates, what the memory before gave to each of them, and the memory after it. */
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

function wordVectors({ table, memory }: SequenceNetwork, placed: readonly PlacedWord[]): Float32Array {
  const shared = table.memory !== memory;
  if (shared) table.memory.clear();
  const words = table.memory.take(placed.length * WIDTH);
  placed.forEach((word, index) => {
    const sum = words.subarray(index * WIDTH, (index + 1) * WIDTH);
    table.memory.addRowsAt({ of: table.numbers, size: WIDTH }, word, sum);
  });
  if (!shared) return words;
  const own = memory.take(words.length);
  own.set(words);
  return own;
}

function runDirection(
  { memory: room }: SequenceNetwork,
  direction: Direction,
  words: Float32Array,
  backwards: boolean,
): Pass {
  const count = words.length / WIDTH;
  const pass = {
    gates: room.take(count * GATES),
    recalled: room.take(count * GATES),
    memory: room.take(count * MEMORY),
  };
  for (let at = 0; at < pass.gates.length; at += GATES) pass.gates.set(direction.wordBias, at);
  room.addProducts({ of: direction.word, rows: GATES, size: WIDTH }, words, pass.gates);
  room.recur({ of: direction.memory, bias: direction.memoryBias, units: MEMORY }, pass, backwards);
  return pass;
}

function gather(room: KernelMemory, passes: readonly Pass[], words: Float32Array, count: number): Float32Array {
  const known = room.take(count * KNOWN);
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

function mostOf(room: KernelMemory, known: Float32Array, count: number) {
  const best = room.take(KNOWN);
  best.set(known.subarray(0, KNOWN));
  const bestWord = new Int32Array(KNOWN);
  for (let at = KNOWN; at < count * KNOWN; at += 1) {
    const value = known[at] ?? 0;
    if (value <= (best[at % KNOWN] ?? 0)) continue;
    best[at % KNOWN] = value;
    bestWord[at % KNOWN] = Math.floor(at / KNOWN);
  }
  return { best, bestWord };
}

/** Reads the words of a message; there is at least one. What it gives is good until the network reads the next one, but for the log-odds. */
export function readSequence(
  network: SequenceNetwork,
  placed: readonly PlacedWord[],
  dropped: Dropped = null,
): SequenceReading {
  const count = placed.length;
  const { outputs, memory: room } = network;
  room.clear();
  const words = multiply(wordVectors(network, placed), dropped?.words);
  const [forth, back] = network.directions;
  const passes = [runDirection(network, forth, words, false), runDirection(network, back, words, true)] as const;
  const known = multiply(gather(room, passes, words, count), dropped?.known);
  const looks = room.take(count * outputs);
  const takes = room.take(count * outputs);
  room.addProducts({ of: network.look, rows: outputs, size: KNOWN }, known, looks);
  room.addProducts({ of: network.take, rows: outputs, size: KNOWN }, known, takes);
  shareLooks(looks, outputs);
  const logOdds = room.take(outputs);
  logOdds.set(network.outputBias);
  for (let at = 0; at < looks.length; at += 1) {
    const head = at % outputs;
    logOdds[head] = (logOdds[head] ?? 0) + (looks[at] ?? 0) * (takes[at] ?? 0);
  }
  const { best, bestWord } = mostOf(room, known, count);
  room.addProducts({ of: network.direct, rows: outputs, size: KNOWN }, best, logOdds);
  const hidden = room.take(HIDDEN);
  hidden.set(network.hiddenBias);
  room.addProducts({ of: network.hidden, rows: HIDDEN, size: KNOWN }, best, hidden);
  for (let unit = 0; unit < HIDDEN; unit += 1) hidden[unit] = Math.max(0, hidden[unit] ?? 0);
  room.addProducts({ of: network.fromHidden, rows: outputs, size: HIDDEN }, hidden, logOdds);
  return { words, passes, known, looks, takes, bestWord, best, hidden, logOdds: logOdds.slice() };
}
