import type { Signals } from '@/lib/ai/understanding';
import { glossesOf } from '../dictionary/glosses-of';
import { meaningsOf } from '../glossary/meanings-of';
import { remember } from '../remember';
import { CONCEPTS, type Concept } from '../understand/lexicon/lexicon';
import type { MessageReading } from '../understand/message-reading';
import { shouts } from '../understand/rate-anger';
import type { Evidence } from '../understand/score-intents';
import { featureBucket } from './feature-bucket';
import { letterSequences, wordShape } from './word-shape';

/** Sparse input of the linear model: buckets and the value of each. */
export type Features = { buckets: Uint32Array; values: Float32Array };

/** A message as the phrase knowledge reads it; `text` is what `message` was read from. */
export type Read = { text: string; message: MessageReading; signals: Signals; evidence: readonly Evidence[] };

/** Buckets of the hash space that all languages share. */
export const BUCKETS = 327_680;
/** Raised whenever the same text gives other features: weights of another version are not used. */
export const FEATURES_VERSION = 7;

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const MOST_WORDS = 400;
/** So many letters of a word stand for its stem in pairs of words that lie near each other. */
const STEM = 5;
const NEAR = 3;
/** Glosses so near each other make a pair whatever their order: what languages put in different places. */
const NEAR_GLOSSES = 10;
const LEAST_NORM = 4;
const SENTENCE_START = ['^'];
/** How much each block weighs; chosen by cross-validation on the training part, that of glosses as docs/evaluation.md says. */
const SCALES = { words: 1.3, letters: 1.3, meanings: 2.2, glosses: 4.4, concepts: 0.9, phrases: 0.7 };

type Block = Set<number>;

function bucketOf(kind: string, feature: string): number {
  return featureBucket(kind, feature, BUCKETS);
}

/** Words, once for all languages and once for this one, neighbouring pairs, and pairs of stems that lie near each other. */
function wordBlock(words: readonly string[], language: string): Block {
  const block: Block = new Set();
  const own = `word ${language}`;
  const stems = words.map((word) => word.slice(0, STEM));
  words.forEach((word, index) => {
    const stem = stems[index] ?? '';
    block.add(bucketOf('word', word));
    block.add(bucketOf(own, word));
    block.add(bucketOf('pair', `${words[index - 1] ?? '^'} ${word}`));
    block.add(bucketOf('stem', stem));
    for (let near = Math.max(0, index - NEAR); near < index; near += 1) {
      block.add(bucketOf('near', `${stems[near]} ${stem}`));
    }
  });
  return block.add(bucketOf('pair', `${words.at(-1) ?? '^'} $`));
}

const lettersOf = remember((shape): readonly number[] =>
  letterSequences(shape, SHORTEST_GRAM, LONGEST_GRAM).map((letters) => bucketOf('letters', letters)),
);

function letterBlock(words: readonly string[]): Block {
  const block: Block = new Set();
  for (const word of new Set(words)) for (const bucket of lettersOf(word)) block.add(bucket);
  return block;
}

/** What the words mean, the same in every language: each meaning, whether it is asked, and
 * each with the one known before it in its sentence. */
function meaningBlock({ tokens, language }: MessageReading): Block {
  const block: Block = new Set();
  let before: readonly string[] = [];
  let sentence = -1;
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const meanings = meaningsOf(token.word, language);
    if (meanings.length === 0) continue;
    const earlier = token.sentence === sentence ? before : SENTENCE_START;
    for (const meaning of meanings) {
      block.add(bucketOf('meaning', meaning));
      if (token.question) block.add(bucketOf('meaning asked', meaning));
      for (const one of earlier) block.add(bucketOf('meanings', `${one} ${meaning}`));
    }
    before = meanings;
    sentence = token.sentence;
  }
  return block;
}

/** The words in plain English, the same for every language: each, whether it is asked, each with the one before it and with those near it. */
function glossBlock({ tokens, language }: MessageReading): Block {
  const block: Block = new Set();
  let before: readonly string[] = SENTENCE_START;
  let near: string[] = [];
  let sentence = 0;
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const glosses = glossesOf(token.word, language);
    if (glosses.length === 0) continue;
    if (token.sentence !== sentence) {
      before = SENTENCE_START;
      near = [];
      sentence = token.sentence;
    }
    for (const gloss of glosses) {
      block.add(bucketOf('gloss', gloss));
      if (token.question) block.add(bucketOf('gloss asked', gloss));
      for (const one of before) block.add(bucketOf('glosses', `${one} ${gloss}`));
      for (const one of near) {
        if (one !== gloss) block.add(bucketOf('near glosses', one < gloss ? `${one} ${gloss}` : `${gloss} ${one}`));
      }
    }
    before = glosses;
    near = [...near, ...glosses].slice(-NEAR_GLOSSES);
  }
  return block;
}

/** The concepts that the phrase knowledge found, the same in every language: each, its company and its order. */
function conceptBlock({ message, text }: Read): Block {
  const block: Block = new Set(toneBuckets(message, text));
  const hits = CONCEPTS.flatMap((concept) => message.all(concept)).sort((a, b) => a.start - b.start || a.end - b.end);
  let previous: { concept: Concept; sentence: number } | null = null;
  for (const hit of hits) {
    block.add(bucketOf('concept', hit.concept));
    if (message.isQuestion(hit)) block.add(bucketOf('asked', hit.concept));
    if (hit.concept !== 'neg' && message.nearInClause(hit, 3, 'neg')) block.add(bucketOf('negated', hit.concept));
    if (hit.concept !== 'cond' && message.sentenceHas(hit, 'cond')) block.add(bucketOf('conditional', hit.concept));
    if (previous && previous.concept !== hit.concept) {
      const order = previous.sentence === hit.sentence ? '>' : '>>';
      block.add(bucketOf('sequence', `${previous.concept}${order}${hit.concept}`));
    }
    previous = hit;
  }
  return block;
}

function toneBuckets(message: MessageReading, text: string): number[] {
  const size = Math.min(8, Math.floor(Math.log2(message.tokens.length + 1) * 1.5));
  const marks = [
    message.tokens.some((token) => token.question) ? '?' : '',
    text.includes('!') ? '!' : '',
    /[!?]{2,}/.test(text) ? '!!' : '',
    shouts(text) ? 'capitals' : '',
  ];
  return [`size ${size}`, ...marks.filter((mark) => mark !== '')].map((mark) => bucketOf('tone', mark));
}

/** What the rules conclude from the phrases. */
function phraseBlock({ evidence, signals }: Read): Block {
  const holds = Object.entries(signals).flatMap(([name, value]) => (value === true ? [name] : []));
  const intents = evidence.length > 0 ? evidence.map(({ intent }) => intent) : ['none'];
  return new Set([
    ...intents.map((intent) => bucketOf('phrases', intent)),
    ...holds.map((name) => bucketOf('signal', name)),
  ]);
}

/** One sum for each bucket, all zero between two calls. */
const sums = new Float32Array(BUCKETS);

/** The blocks side by side, each of length one times its scale, so that long messages weigh no more than short ones. */
function joined(blocks: readonly { block: Block; scale: number }[]): Features {
  const touched: number[] = [];
  for (const { block, scale } of blocks) {
    const value = scale / Math.sqrt(Math.max(block.size, LEAST_NORM));
    for (const bucket of block) {
      const before = sums[bucket] ?? 0;
      if (before === 0) touched.push(bucket);
      sums[bucket] = before + value;
    }
  }
  const features = { buckets: Uint32Array.from(touched), values: new Float32Array(touched.length) };
  touched.forEach((bucket, at) => {
    features.values[at] = sums[bucket] ?? 0;
    sums[bucket] = 0;
  });
  return features;
}

/**
 * The features of one message: words and letters in the engine's normal form, what they mean by
 * glossary and dictionary, and what the phrase knowledge made of them.
 *
 * @param textOnly leaves glossary and phrase knowledge out; only the trainer's comparison does
 */
export function messageFeatures(read: Read, textOnly = false): Features {
  const words = read.message.tokens.slice(0, MOST_WORDS).map(({ word }) => wordShape(word));
  const text = [
    { block: wordBlock(words, read.message.language), scale: SCALES.words },
    { block: letterBlock(words), scale: SCALES.letters },
  ];
  if (textOnly) return joined(text);
  return joined([
    ...text,
    { block: meaningBlock(read.message), scale: SCALES.meanings },
    { block: glossBlock(read.message), scale: SCALES.glosses },
    { block: conceptBlock(read), scale: SCALES.concepts },
    { block: phraseBlock(read), scale: SCALES.phrases },
  ]);
}
