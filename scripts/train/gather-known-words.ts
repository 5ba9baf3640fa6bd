import type { Labelled } from './read-material';

const WORD = /\p{L}[\p{L}\p{M}]+/gu;
/** In the middle of a sentence so often written with a capital, a word is a product, a place or a brand. */
const LEAST_CAPITAL = 6;
/** Once or twice in small letters it may be a name in haste. */
const LEAST_SMALL = 3;

function count(words: ReadonlySet<string>, counts: Map<string, number>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function often(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts].filter(([, times]) => times >= least).map(([word]) => word);
}

/**
 * Words that are no names of people: those that several lines of the material have in small letters, and those it has often with a
 * capital in the middle of a sentence. In small letters, in alphabetical order, one space between.
 */
export function gatherKnownWords(lines: readonly Labelled[]): string {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of lines) {
    const inSmall = new Set<string>();
    const inCapitals = new Set<string>();
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      if (word === word.toLowerCase()) inSmall.add(word);
      else if (/[\p{L},] $/u.test(text.slice(0, match.index))) inCapitals.add(word.toLowerCase());
    }
    count(inSmall, small);
    count(inCapitals, capital);
  }
  return [...new Set([...often(small, LEAST_SMALL), ...often(capital, LEAST_CAPITAL)])].sort().join(' ');
}
