import { CONCEPTS, type Lexicon, OPTIONAL_CONCEPTS } from './lexicon';

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** `nicht` as a word of its own; in `nicht-mehr` it is part of another choice. */
const NOT = /(?<![\p{L}-])nicht(?![\p{L}-])/gu;

function bothSpellings(terms: string): string {
  return terms
    .replace(NOT, 'nicht/nich')
    .replace(
      /[^\s|&/]*[äöü][^\s|&/]*/g,
      (word) => `${word}/${word.replace(/[äöü]/g, (letter) => DIGRAPHS[letter] ?? letter)}`,
    );
}

/** Umlauts are also written as two letters (`zurueck`), and "nicht" as it is spoken: every such word stands for both spellings. */
export function withDigraphs(lexicon: Lexicon): Lexicon {
  const changed = { ...lexicon };
  for (const concept of CONCEPTS) changed[concept] = bothSpellings(lexicon[concept]);
  for (const concept of OPTIONAL_CONCEPTS) {
    const terms = lexicon[concept];
    if (terms !== undefined) changed[concept] = bothSpellings(terms);
  }
  return changed;
}
