import type { Labelled } from './read-material';

const WORD = /\p{L}[\p{L}\p{M}]+/gu;
/** In the middle of a sentence so often written with a capital, a word is a product, a place or a brand. */
const LEAST_CAPITAL = 3;

/**
 * Words that are no names of people: those that the material has in small letters, and those it has often with a capital in the middle
 * of a sentence. In small letters, in alphabetical order, one space between.
 */
export function gatherKnownWords(lines: readonly Labelled[]): string {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const { text } of lines) {
    const inCapitals = new Set<string>();
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      if (word === word.toLowerCase()) small.add(word);
      else if (/[\p{L},] $/u.test(text.slice(0, match.index))) inCapitals.add(word.toLowerCase());
    }
    for (const word of inCapitals) capital.set(word, (capital.get(word) ?? 0) + 1);
  }
  const often = [...capital].filter(([, count]) => count >= LEAST_CAPITAL).map(([word]) => word);
  return [...new Set([...small, ...often])].sort().join(' ');
}
