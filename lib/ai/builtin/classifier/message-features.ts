import { CONCEPTS, type Concept } from '../understand/lexicon/lexicon';
import type { MessageReading } from '../understand/message-reading';
import { shouts } from '../understand/rate-anger';
import { hashText } from './hash-text';

/** Sparse input of the linear model: buckets in ascending order and the value of each. */
export type Features = { buckets: Uint32Array; values: Float32Array };

/** Buckets of the shared hash space. Part of the weights file's meaning. */
export const BUCKETS = 81_920;
/** Raised whenever the features of the same text change: weights of another version are not used. */
export const FEATURES_VERSION = 1;

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;
const MOST_WORDS = 400;
const SCALES = JSON.parse(process.env.SC??'{"words":1,"letters":1,"concepts":1.4,"p":0}') as any;

type Block = Map<number, number>;

function add(block: Block, kind: string, feature: string): void {
  block.set(hashText(`${kind}\u0000${feature}`) % BUCKETS, 1);
}

/** Digits say only how long a number is: no order number can be learned by heart. */
function wordShape(word: string): string {
  if (!/\d/.test(word)) return word;
  return /^\d+$/.test(word) ? `#${Math.min(word.length, 6)}` : '#id';
}

/** Words and neighbouring pairs, once for all languages and once for this one. */
function wordBlock(words: readonly string[], language: string): Block {
  const block: Block = new Map();
  words.forEach((word, index) => {
    add(block, 'w', word);
    add(block, `w:${language}`, word);
    add(block, 'b', `${words[index - 1] ?? '^'} ${word}`);
  });
  add(block, 'b', `${words.at(-1) ?? '^'} $`);
  return block;
}

/** Letter sequences within words, their edges marked: stems and endings, and what typing errors leave. */
function letterBlock(words: readonly string[]): Block {
  const block: Block = new Map();
  for (const word of new Set(words)) {
    if (word.startsWith('#')) continue;
    const marked = `_${word.slice(0, 24)}_`;
    for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length += 1) {
      for (let at = 0; at + length <= marked.length; at += 1) add(block, 'c', marked.slice(at, at + length));
    }
  }
  return block;
}

/** What the phrase knowledge found, the same in every language: concepts, their order and company, and marks of tone. */
function conceptBlock(message: MessageReading, text: string): Block {
  const block: Block = new Map();
  const hits = CONCEPTS.flatMap((concept) => message.all(concept)).sort((a, b) => a.start - b.start || a.end - b.end);
  let previous: { concept: Concept; sentence: number } | null = null;
  for (const hit of hits) {
    add(block, 'k', hit.concept);
    if (message.isQuestion(hit)) add(block, 'k?', hit.concept);
    if (hit.concept !== 'neg' && message.nearInClause(hit, 3, 'neg')) add(block, 'k-', hit.concept);
    if (hit.concept !== 'cond' && message.sentenceHas(hit, 'cond')) add(block, 'kif', hit.concept);
    if (previous && previous.concept !== hit.concept) {
      const side = previous.sentence === hit.sentence ? '>' : '>>';
      add(block, 'kk', `${previous.concept}${side}${hit.concept}`);
    }
    previous = hit;
  }
  const words = message.tokens.length;
  add(block, 'length', String(Math.min(8, Math.floor(Math.log2(words + 1) * 1.5))));
  if (message.tokens.some((token) => token.question)) add(block, 'mark', '?');
  if (/!/.test(text)) add(block, 'mark', '!');
  if (/[!?]{2,}/.test(text)) add(block, 'mark', '!!');
  if (shouts(text)) add(block, 'mark', 'capitals');
  return block;
}

/** The blocks side by side, each of length one times its scale, so that long messages weigh no more than short ones. */
function joined(blocks: readonly { block: Block; scale: number }[]): Features {
  const sum = new Map<number, number>();
  for (const { block, scale } of blocks) {
    const value = scale / Math.sqrt(Math.max(block.size, 4));
    for (const bucket of block.keys()) sum.set(bucket, (sum.get(bucket) ?? 0) + value);
  }
  const buckets = Uint32Array.from(sum.keys()).sort();
  return { buckets, values: Float32Array.from(buckets, (bucket) => sum.get(bucket) ?? 0) };
}

/** The features of one message; `text` is what `message` was read from. */
export function messageFeatures(message: MessageReading, text: string, found: readonly string[] = []): Features {
  const pb: Block = new Map(); for (const f of found) add(pb,'p',f); if(found.length===0)add(pb,'p','none');
  const words = message.tokens.slice(0, MOST_WORDS).map(({ word }) => wordShape(word));
  return joined([
    { block: wordBlock(words, message.language), scale: SCALES.words },
    { block: letterBlock(words), scale: SCALES.letters },
    { block: conceptBlock(message, text), scale: SCALES.concepts },{block:pb,scale:SCALES.p},
  ]);
}
