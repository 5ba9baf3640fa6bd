import { plain, withoutSmallTalk } from './normal-form';
import { NEGATIONS, REQUESTS } from './phrases/small-talk';
import { textSimilarity } from './text-similarity';

type Message = { text: string; attachments?: readonly string[] };

/** Shorter words say little; of a longer text the first so many are looked at. */
const LEAST_LETTERS = 4;
const MOST_WORDS = 80;
/** So alike are a word and the same with a typing error. */
const SAME_WORD = 0.55;
const NEGATED = new RegExp(`${NEGATIONS.source} (\\p{L}{4,})`, 'gu');
// Both begin where a word begins: tried at each of its letters they would take the square of its length.
const NUMBER = /(?<![\p{L}\d#_-])[\p{L}\d#_-]*\d[\p{L}\d_./,:-]*/gu;
const ADDRESS = /(?<![^\s<>(),;])[^\s<>(),;]+@[^\s<>(),;]+|https?:\/\/[^\s<>)]+/giu;

/** What the later message contains that the earlier one does not, by kind: `number:88120`, `address:…`, `attachment:…`, `request:refund`, `negation`. */
export function newFacts(earlier: Message, later: Message): string[] {
  const known = factsOf(earlier);
  const facts = [...factsOf(later)].filter((fact) => !known.has(fact));
  return [...facts, ...otherWords(earlier.text, later.text)];
}

function factsOf({ text, attachments = [] }: Message): Set<string> {
  const addresses = (text.match(ADDRESS) ?? []).map(
    (one) => `address:${one.toLowerCase().replace(/(?<![.,])[.,]+$/, '')}`,
  );
  const numbers = (text.replace(ADDRESS, ' ').match(NUMBER) ?? []).map(
    (one) => `number:${one.toLowerCase().replace(/[^\p{L}\d]/gu, '')}`,
  );
  const words = plain(text);
  const requests = Object.entries(REQUESTS)
    .filter(([, pattern]) => pattern.test(words))
    .map(([name]) => `request:${name}`);
  const negations = words.match(NEGATIONS)?.length ?? 0;
  return new Set([
    ...addresses,
    ...numbers,
    ...requests,
    ...attachments.map((name) => `attachment:${name}`),
    ...(negations > 0 ? ['negation'] : []),
  ]);
}

/**
 * What the later text says in the place of something else: the plan, the way to pay, or what it is that did not happen. A word with a
 * typing error, and one written apart or together, is the same word.
 */
function otherWords(earlier: string, later: string): string[] {
  const before = wordsOf(earlier);
  const after = wordsOf(later);
  const added = after.filter((word) => !before.some((one) => isSameWord(one, word)));
  const dropped = before.filter((word) => !after.some((one) => isSameWord(one, word)));
  const replaced = added.length > 0 && dropped.length > 0 ? added.map((word) => `word:${word}`) : [];
  const turned = negated(later).filter((word) => !negated(earlier).includes(word) && before.includes(word));
  return [...replaced, ...turned.map((word) => `negation:${word}`)];
}

function wordsOf(text: string): string[] {
  return [...new Set(withoutSmallTalk(plain(text)).split(' '))]
    .filter((word) => word.length >= LEAST_LETTERS)
    .slice(0, MOST_WORDS);
}

/** The words that stand right behind a negation. */
function negated(text: string): string[] {
  return [...plain(text).matchAll(NEGATED)].map(([, word = '']) => word);
}

function isSameWord(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a) || textSimilarity(a, b) >= SAME_WORD;
}
