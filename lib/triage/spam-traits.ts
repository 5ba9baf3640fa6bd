import { glossesOf } from '@/lib/ai/builtin/dictionary/glosses-of';
import { visitPairs } from '@/lib/ai/builtin/dictionary/visit-pairs';
import { foldWord } from '@/lib/ai/builtin/understand/normal-form';
import { plainWord } from './own-words';
import type { SpamFeatures } from './spam-features';
import { spamMeanings } from './spam-meanings';

/** Sparse input of the linear model: buckets and the value of each; a bucket may stand there twice. */
export type SpamTraits = { buckets: Uint32Array; values: Float32Array };

/** Buckets of the hash space that all languages share. */
export const SPAM_BUCKETS = 1 << 17;
/** Raised whenever the same text gives other traits: weights of another version are not used. */
export const SPAM_TRAITS_VERSION = 2;

const MOST = 4_000;
const MOST_TOKENS = 700;
const LONGEST_WORD = 20;
const LONGEST_NUMBER = 6;
const LONGEST_FOLDED = 48;
/** Glosses so near each other make a pair. */
const NEAR = 5;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const LINK = /https?:\/\/\S+|www\.\S+/giu;
const WORD = /\p{L}+/gu;
const TOKEN = /\p{L}+|\d+|[\p{Sc}%!?]|\p{Extended_Pictographic}/gu;
const START = ['^'];

/** FNV-1a with a seed for each kind of trait. */
const PRIME = 0x01000193;
const SEEDS = {
  word: 0x811c9dc5,
  pair: 0x2f0b4a17,
  letters: 0x51ed270b,
  mark: 0x7a6d76e9,
  meaning: 0x1b873593,
  meanings: 0x6c8e9cf5,
  gloss: 0x3c6ef372,
  glosses: 0x165667b1,
  near: 0x27d4eb2f,
};
/** How much each block weighs, and the number of traits below which a short text is not trusted more; chosen by cross-validation. */
const BLOCKS = {
  words: { scale: 1, least: 10 },
  pairs: { scale: 1, least: 10 },
  letters: { scale: 1, least: 60 },
  marks: { scale: 1, least: 3 },
  meanings: { scale: 2, least: 4 },
  neighbours: { scale: 1, least: 4 },
  glosses: { scale: 2, least: 4 },
  glossPairs: { scale: 1, least: 8 },
};

function toBucket(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % SPAM_BUCKETS;
}

function hashOn(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return next;
}

/** Plain words, signs that offers are fond of, and numbers by their length only. */
function tokensOf(text: string): string[] {
  const clean = plainWord(text.slice(0, MOST).replace(LINK, ' linkurl '));
  const tokens = (clean.match(TOKEN) ?? []).slice(0, MOST_TOKENS);
  return tokens.map((token) =>
    /^\d/.test(token) ? `0${Math.min(token.length, LONGEST_NUMBER)}` : token.slice(0, LONGEST_WORD),
  );
}

function pairBucket(seed: number, one: string, other: string): number {
  return toBucket(hashOn(hashOn(hashOn(seed, one), '>'), other));
}

function pairBuckets(tokens: readonly string[]): number[] {
  return tokens.map((token, index) =>
    toBucket(hashOn(hashOn(hashOn(SEEDS.pair, tokens[index - 1] ?? '^'), ' '), token)),
  );
}

/** Letter sequences within words, their edges marked; each grows out of the hash of the one before it. */
function letterBuckets(words: ReadonlySet<string>): number[] {
  const buckets: number[] = [];
  for (const word of words) {
    if (word.length < SHORTEST_GRAM) continue;
    const marked = `_${word}_`;
    for (let start = 0; start + SHORTEST_GRAM <= marked.length; start += 1) {
      let hash = SEEDS.letters;
      const end = Math.min(marked.length, start + LONGEST_GRAM);
      for (let at = start; at < end; at += 1) {
        hash = Math.imul(hash ^ marked.charCodeAt(at), PRIME);
        if (at - start + 1 >= SHORTEST_GRAM) buckets.push(toBucket(hash));
      }
    }
  }
  return buckets;
}

/** What the words mean, the same in every language: each meaning, and each beside the one known before it. */
function meaningBuckets(tokens: readonly string[]): { meanings: Set<string>; neighbours: number[] } {
  const meanings = new Set<string>();
  const neighbours = new Set<number>();
  let before: readonly string[] = START;
  for (const token of tokens) {
    const now = spamMeanings(token);
    if (now.length === 0) continue;
    for (const meaning of now) {
      meanings.add(meaning);
      for (const one of before) neighbours.add(pairBucket(SEEDS.meanings, one, meaning));
    }
    before = now;
  }
  return { meanings, neighbours: [...neighbours] };
}

/** The words in plain English, the same for every language: each, each behind the one before it, and each with those near it. */
function glossBuckets(text: string, language: string): { glosses: Set<number>; pairs: Set<number> } {
  const words = text.slice(0, MOST).replace(LINK, ' ').match(WORD) ?? [];
  const glossed = words
    .slice(0, MOST_TOKENS)
    .map((word) => glossesOf(foldWord(word.slice(0, LONGEST_FOLDED)), language));
  const pairs = new Set<number>();
  visitPairs(glossed, NEAR, {
    next: (one, other) => pairs.add(pairBucket(SEEDS.glosses, one, other)),
    near: (one, other) => pairs.add(pairBucket(SEEDS.near, one, other)),
  });
  return { glosses: new Set(glossed.flat().map((gloss) => toBucket(hashOn(SEEDS.gloss, gloss)))), pairs };
}

/** What the phrase lists and signs say, as names. */
function marksOf(features: SpamFeatures): string[] {
  const size = Math.min(8, Math.floor(Math.log2(features.words + 1) * 1.5));
  const when = (holds: boolean, name: string) => (holds ? [name] : []);
  return [
    ...features.kinds.flatMap(({ reason, distinct }) => [reason, ...when(distinct > 1, `${reason} again`)]),
    `kinds ${Math.min(features.kinds.length, 4)}`,
    `link ${features.link}`,
    `links ${Math.min(features.links, 3)}`,
    `customer ${Math.min(features.customer, 3)}`,
    `lures ${Math.min(features.lures, 3)}`,
    `size ${size}`,
    ...when(features.handles > 0, 'handle'),
    ...when(features.disguised > 0, 'disguised'),
    ...when(features.pictograms > 0, 'pictogram'),
    ...when(features.pictograms >= 3, 'pictograms'),
    ...when(features.hashtags >= 2, 'hashtags'),
    ...when(features.shouting > 0.3, 'shouting'),
  ];
}

type Block = { buckets: readonly number[]; scale: number; least: number };

/** The blocks one after the other, each of length one times its scale, so that long mail weighs no more than short. */
function joined(blocks: readonly Block[]): SpamTraits {
  const size = blocks.reduce((sum, { buckets }) => sum + buckets.length, 0);
  const all = { buckets: new Uint32Array(size), values: new Float32Array(size) };
  let at = 0;
  for (const { buckets, scale, least } of blocks) {
    all.buckets.set(buckets, at);
    all.values.fill(scale / Math.sqrt(Math.max(buckets.length, least)), at, at + buckets.length);
    at += buckets.length;
  }
  return all;
}

/**
 * What the linear model of the spam filter counts: words, neighbouring pairs, letter sequences, meanings, the words in plain
 * English, and what the phrase lists found.
 */
export function spamTraits(text: string, features: SpamFeatures, language: string): SpamTraits {
  const tokens = tokensOf(text);
  const words = new Set(tokens);
  const { meanings, neighbours } = meaningBuckets(tokens);
  const { glosses, pairs } = glossBuckets(text, language);
  return joined([
    { ...BLOCKS.words, buckets: Array.from(words, (word) => toBucket(hashOn(SEEDS.word, word))) },
    { ...BLOCKS.pairs, buckets: pairBuckets(tokens) },
    { ...BLOCKS.letters, buckets: letterBuckets(words) },
    { ...BLOCKS.marks, buckets: marksOf(features).map((mark) => toBucket(hashOn(SEEDS.mark, mark))) },
    { ...BLOCKS.meanings, buckets: Array.from(meanings, (meaning) => toBucket(hashOn(SEEDS.meaning, meaning))) },
    { ...BLOCKS.neighbours, buckets: neighbours },
    { ...BLOCKS.glosses, buckets: [...glosses] },
    { ...BLOCKS.glossPairs, buckets: [...pairs] },
  ]);
}
