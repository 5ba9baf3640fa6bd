import type { Signals } from '@/lib/ai/understanding';
import { glossesOf } from '../dictionary/glosses-of';
import { topicsOf } from '../dictionary/topics-of';
import { visitPairs } from '../dictionary/visit-pairs';
import { meaningsOf } from '../glossary/meanings-of';
import { remember } from '../remember';
import { CONCEPTS, type Concept } from '../understand/lexicon/lexicon';
import type { MessageReading } from '../understand/message-reading';
import { shouts } from '../understand/rate-anger';
import type { Evidence } from '../understand/score-intents';
import { type BucketSet, bucketSets } from './bucket-set';
import { type BucketOf, featureBuckets } from './feature-buckets';
import { letterSequences, wordShape } from './word-shape';

/** Sparse input of the linear model: buckets and the value of each. */
export type Features = { buckets: Uint32Array; values: Float32Array };

/** A message as the phrase knowledge reads it; `text` is what `message` was read from. */
export type Read = { text: string; message: MessageReading; signals: Signals; evidence: readonly Evidence[] };

/** Buckets of the hash space that all languages share. */
export const BUCKETS = 327_680;
/** Raised whenever the same text gives other features: weights of another version are not used. */
export const FEATURES_VERSION = 9;

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const MOST_WORDS = 400;
/** So many letters of a word stand for its stem in pairs of words that lie near each other. */
const STEM = 5;
const NEAR = 3;
/** A topic is not counted further. */
const OFTEN = 4;
const LEAST_NORM = 4;
const SENTENCE_START = ['^'];
/** How much each block weighs; chosen by cross-validation on the training part, that of glosses as docs/evaluation.md says. */
const SCALES = { words: 1.3, letters: 1.3, meanings: 2.2, glosses: 4.4, topics: 3, concepts: 0.9, phrases: 0.7 };

type Block = BucketSet;
const newBlock = bucketSets(BUCKETS);

const kind = (name: string) => featureBuckets(name, BUCKETS);
const WORDS = { one: kind('word'), own: remember((language) => kind(`word ${language}`)), pair: kind('pair') };
const STEMS = { one: kind('stem'), near: kind('near') };
const LETTERS = kind('letters');
const MEANINGS = { one: kind('meaning'), asked: kind('meaning asked'), next: kind('meanings') };
const CONCEPT = {
  one: kind('concept'),
  asked: kind('asked'),
  negated: kind('negated'),
  conditional: kind('conditional'),
  sequence: kind('sequence'),
};
const TONE = kind('tone');
const PHRASES = kind('phrases');
const SIGNAL = kind('signal');
/** Things that words stand for; those near each other make a pair whatever their order: what languages put in different places. */
type Company = { one: BucketOf; asked: BucketOf; next: BucketOf; near: BucketOf; reach: number };
const GLOSSES: Company = {
  one: kind('gloss'),
  asked: kind('gloss asked'),
  next: kind('glosses'),
  near: kind('near glosses'),
  reach: 10,
};
const TOPICS: Company = {
  one: kind('topic'),
  asked: kind('topic asked'),
  next: kind('topics'),
  near: kind('near topics'),
  reach: 9,
};
const TOPIC_OFTEN = kind('topic often');

/** Words, once for all languages and once for this one, neighbouring pairs, and pairs of stems that lie near each other. */
function wordBlock(words: readonly string[], language: string): Block {
  const block = newBlock();
  const own = WORDS.own(language);
  const stems = words.map((word) => word.slice(0, STEM));
  words.forEach((word, index) => {
    const stem = stems[index] ?? '';
    block.add(WORDS.one(word));
    block.add(own(word));
    block.add(WORDS.pair(words[index - 1] ?? '^', word));
    block.add(STEMS.one(stem));
    for (let near = Math.max(0, index - NEAR); near < index; near += 1) {
      block.add(STEMS.near(stems[near] ?? '', stem));
    }
  });
  block.add(WORDS.pair(words.at(-1) ?? '^', '$'));
  return block;
}

const lettersOf = remember((shape): readonly number[] =>
  letterSequences(shape, SHORTEST_GRAM, LONGEST_GRAM).map((letters) => LETTERS(letters)),
);

function letterBlock(words: readonly string[]): Block {
  const block = newBlock();
  for (const word of new Set(words)) for (const bucket of lettersOf(word)) block.add(bucket);
  return block;
}

/** What the words mean, the same in every language: each meaning, whether it is asked, and
 * each with the one known before it in its sentence. */
function meaningBlock({ tokens, language }: MessageReading): Block {
  const block = newBlock();
  let before: readonly string[] = [];
  let sentence = -1;
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const meanings = meaningsOf(token.word, language);
    if (meanings.length === 0) continue;
    const earlier = token.sentence === sentence ? before : SENTENCE_START;
    for (const meaning of meanings) {
      block.add(MEANINGS.one(meaning));
      if (token.question) block.add(MEANINGS.asked(meaning));
      for (const one of earlier) block.add(MEANINGS.next(one, meaning));
    }
    before = meanings;
    sentence = token.sentence;
  }
  return block;
}

/** A word that the dictionary knows: its glosses, what they are about, and whether it is asked. */
type GlossedWord = { glosses: readonly string[]; topics: readonly string[]; question: boolean };

/** The words that the dictionary knows, sentence by sentence. */
function glossedWords({ tokens, language }: MessageReading): GlossedWord[][] {
  const sentences: GlossedWord[][] = [];
  for (const { word, sentence, question } of tokens.slice(0, MOST_WORDS)) {
    const glosses = glossesOf(word, language);
    if (glosses.length === 0) continue;
    sentences[sentence] ??= [];
    sentences[sentence].push({ glosses, topics: topicsOf(glosses), question });
  }
  return sentences.filter((words) => words !== undefined);
}

/** Each thing that words stand for, whether it is asked, each with those of the word before it and with those near it. */
function companyBlock(sentences: readonly GlossedWord[][], of: 'glosses' | 'topics', company: Company): Block {
  const block = newBlock();
  const visitor = {
    next: (one: string, other: string) => block.add(company.next(one, other)),
    near: (one: string, other: string) => block.add(company.near(one, other)),
  };
  for (const words of sentences) {
    for (const word of words) {
      for (const thing of word[of]) {
        block.add(company.one(thing));
        if (word.question) block.add(company.asked(thing));
      }
    }
    const things = words.map((word) => word[of]);
    visitPairs(things, company.reach, visitor);
  }
  return block;
}

/** What the words are about: as with glosses, and how often each topic comes. */
function topicBlock(sentences: readonly GlossedWord[][]): Block {
  const block = companyBlock(sentences, 'topics', TOPICS);
  const times = new Map<string, number>();
  for (const topic of sentences.flat().flatMap(({ topics }) => topics)) times.set(topic, (times.get(topic) ?? 0) + 1);
  for (const [topic, count] of times) {
    if (count > 1) block.add(TOPIC_OFTEN(topic, `${Math.min(count, OFTEN)}`));
  }
  return block;
}

/** The concepts that the phrase knowledge found, the same in every language: each, its company and its order. */
function conceptBlock({ message, text }: Read): Block {
  const block = newBlock();
  for (const bucket of toneBuckets(message, text)) block.add(bucket);
  const hits = CONCEPTS.flatMap((concept) => message.all(concept)).sort((a, b) => a.start - b.start || a.end - b.end);
  let previous: { concept: Concept; sentence: number } | null = null;
  for (const hit of hits) {
    block.add(CONCEPT.one(hit.concept));
    if (message.isQuestion(hit)) block.add(CONCEPT.asked(hit.concept));
    if (hit.concept !== 'neg' && message.nearInClause(hit, 3, 'neg')) block.add(CONCEPT.negated(hit.concept));
    if (hit.concept !== 'cond' && message.sentenceHas(hit, 'cond')) block.add(CONCEPT.conditional(hit.concept));
    if (previous && previous.concept !== hit.concept) {
      const order = previous.sentence === hit.sentence ? '>' : '>>';
      block.add(CONCEPT.sequence(`${previous.concept}${order}${hit.concept}`));
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
  return [`size ${size}`, ...marks.filter((mark) => mark !== '')].map((mark) => TONE(mark));
}

/** What the rules conclude from the phrases. */
function phraseBlock({ evidence, signals }: Read): Block {
  const holds = Object.entries(signals).flatMap(([name, value]) => (value === true ? [name] : []));
  const intents = evidence.length > 0 ? evidence.map(({ intent }) => intent) : ['none'];
  const block = newBlock();
  for (const intent of intents) block.add(PHRASES(intent));
  for (const name of holds) block.add(SIGNAL(name));
  return block;
}

/**
 * The blocks one behind the other, each of length one times its scale, so that long messages weigh no more than short ones. The few
 * buckets that two blocks share stand there twice, which adds up to the same.
 */
function joined(blocks: readonly { block: Block; scale: number }[]): Features {
  const size = blocks.reduce((sum, { block }) => sum + block.buckets.length, 0);
  const features = { buckets: new Uint32Array(size), values: new Float32Array(size) };
  let at = 0;
  for (const { block, scale } of blocks) {
    const { length } = block.buckets;
    features.buckets.set(block.buckets, at);
    features.values.fill(scale / Math.sqrt(Math.max(length, LEAST_NORM)), at, at + length);
    at += length;
  }
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
  const glossed = glossedWords(read.message);
  return joined([
    ...text,
    { block: meaningBlock(read.message), scale: SCALES.meanings },
    { block: companyBlock(glossed, 'glosses', GLOSSES), scale: SCALES.glosses },
    { block: topicBlock(glossed), scale: SCALES.topics },
    { block: conceptBlock(read), scale: SCALES.concepts },
    { block: phraseBlock(read), scale: SCALES.phrases },
  ]);
}
