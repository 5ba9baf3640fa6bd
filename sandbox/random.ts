/** Seeded randomness: the same seed gives the same sandbox, message for message. */
export type Random = {
  /** uniform in [0, 1) */
  next(): number;
  /** a whole number from `min` to `max`, both included */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** one key of the table, as often as its weight says */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  shuffle<T>(list: readonly T[]): T[];
  /** `length` characters that a person can read aloud: no 0/O, 1/I/L */
  code(length: number): string;
  /** an independent stream of its own, so that one consumer does not shift another's values */
  fork(): Random;
};

const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** mulberry32: 32 bits of state, fast, good enough for demo data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}

/** @param seed any integer; its lower 32 bits count. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => at(list, int(0, list.length - 1));
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (weights) => pickWeighted(weights, next()),
    shuffle: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(0, i);
        const held = at(copy, i);
        copy[i] = at(copy, j);
        copy[j] = held;
      }
      return copy;
    },
    code: (length) => Array.from({ length }, () => READABLE.charAt(int(0, READABLE.length - 1))).join(''),
    fork: () => createRandom(Math.floor(next() * 2 ** 32)),
  };
}

function pickWeighted<K extends string>(weights: Readonly<Record<K, number>>, point: number): K {
  const keys: K[] = [];
  let total = 0;
  for (const key in weights) {
    keys.push(key);
    total += weights[key];
  }
  let rest = point * total;
  for (const key of keys) {
    rest -= weights[key];
    if (rest < 0) return key;
  }
  return at(keys, keys.length - 1);
}
