import type { CompiledLexicon, LongAtom } from './compile-lexicon';
import { formsOf } from './typo-forms';

const MIN_WORD = 5;
const MIN_FREE_EDIT = 6;
const MAX_STEM = 12;

/** One typing error apart: a letter left out, doubled, put in, replaced, or two swapped (optimal string alignment ≤ 1). */
function oneEditApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** In words of five letters only swapped letters and a letter left out, in or doubled count: a replaced one makes another word. */
function plausible(word: string, term: string): boolean {
  if (word[0] !== term[0] || !oneEditApart(word, term)) return false;
  return (
    term.length >= MIN_FREE_EDIT || [...word].sort().join('') === [...term].sort().join('') || hasDoubled(word, term)
  );
}

function hasDoubled(word: string, term: string): boolean {
  return word.length === term.length + 1 && word.replace(/(.)\1/, '$1') === term.replace(/(.)\1/, '$1');
}

function atomsLike(word: string, lexicon: CompiledLexicon): LongAtom[] {
  const found = formsOf(word).flatMap((form) => lexicon.typoForms.get(form) ?? []);
  return found.flatMap((index) => lexicon.longAtoms[index] ?? []);
}

/** Atoms of the lexicon that the word is a typing error of, compared whole or (for stems) by its beginning. */
export function findTypo(word: string, lexicon: CompiledLexicon): number[] {
  if (word.length < MIN_WORD || word.length > 24 || /\d/.test(word) || lexicon.notTypos.has(word)) return [];
  const found = new Set<number>();
  for (const { text, atom, stem } of atomsLike(word, lexicon)) {
    if (!stem && plausible(word, text)) found.add(atom);
  }
  for (let length = MIN_FREE_EDIT; length <= Math.min(word.length, MAX_STEM); length += 1) {
    const beginning = word.slice(0, length);
    for (const { text, atom, stem } of atomsLike(beginning, lexicon)) {
      if (stem && text.length >= MIN_FREE_EDIT && plausible(beginning, text)) found.add(atom);
    }
  }
  return [...found];
}
