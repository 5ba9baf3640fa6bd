import { findKnownNames } from './find-known-names';
import type { Finding } from './finding';
import { leadBefore } from './names/lead-before';
import { isNoBeginning, nameAt, type Reading } from './names/name-at';
import { type NameKind, nameKind } from './names/name-kind';
import { textTraits } from './names/text-traits';
import { type Word, wordsOf } from './names/words-of';

const AND = /^(?:and|or|und|oder|et|ou|y|o|e|и|или|та|і|й|або|чи|i|oraz|albo|lub|ve|veya|ya)$/;

/**
 * Names of people: those of the known sender, and whatever lists of names, the words around and the form of a word tell to be a name.
 * @param sender what is known of the one who writes
 */
export function findNames(text: string, sender: { name?: string | null; email?: string | null }): Finding[] {
  const words = wordsOf(text);
  const reading = readingOf(text, words);
  const found: Finding[] = [];
  let behind = -1;
  for (let index = 0; index < words.length; index++) {
    if (isNoBeginning(reading, index)) continue;
    const count = nameAt(reading, index, leadBefore(words, index) ?? (isListed(words, index, behind) ? 'lead' : null));
    const first = words[index];
    const last = words[index + count - 1];
    if (count === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end, type: 'NAME' });
    index += count - 1;
    behind = index + 1;
  }
  // The longer reading wins: the sender's first name must not hide the family name behind it.
  return [...found, ...findKnownNames(text, sender, words)].sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** "Wanda and Thandiwe": what stands beside a name and has a capital is one. @param behind the index behind the last name */
function isListed(words: readonly Word[], index: number, behind: number): boolean {
  return (
    behind === index - 1 &&
    AND.test(words[behind]?.lower ?? '') &&
    words[behind]?.gap === ' ' &&
    words[index]?.gap === ' '
  );
}

/** Looks every word up once. */
function readingOf(text: string, words: readonly Word[]): Reading {
  const traits = textTraits(text);
  const kinds = new Map<string, NameKind>();
  const kindAt = (index: number): NameKind => {
    const word = words[index];
    if (!word) throw new RangeError(`no word at ${index}`);
    const seen = kinds.get(word.text);
    if (seen) return seen;
    const kind = nameKind(word, traits);
    kinds.set(word.text, kind);
    return kind;
  };
  return { text, words, traits, kindAt };
}
