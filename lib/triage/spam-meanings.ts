import { compileGlossary } from '@/lib/ai/builtin/glossary/compile-glossary';
import { GLOSSARY_ROWS } from '@/lib/ai/builtin/glossary/meanings-of';
import { plainWord } from './own-words';
import { spamGlossary } from './phrases/spam-glossary';

type Table = { words: Map<string, string[]>; stems: Map<string, string[]> };

const SHORTEST_STEM = 2;
const UNKNOWN: readonly string[] = [];
let tables: readonly Table[] | undefined;

function addAll(to: Map<string, string[]>, from: ReadonlyMap<string, readonly string[]>, prefix: string): void {
  for (const [folded, meanings] of from) {
    const word = plainWord(folded);
    const known = to.get(word) ?? [];
    to.set(word, [...new Set([...known, ...meanings.map((meaning) => prefix + meaning)])]);
  }
}

/** All languages of a glossary in one table: the language of a stranger's mail is not known here. */
function merged(rows: readonly string[], prefix: string): Table {
  const table: Table = { words: new Map(), stems: new Map() };
  for (const { words, stems } of compileGlossary(rows).values()) {
    addAll(table.words, words, prefix);
    addAll(table.stems, stems, prefix);
  }
  return table;
}

function lookUp({ words, stems }: Table, word: string): readonly string[] {
  const whole = words.get(word);
  if (whole) return whole;
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem) return stem;
  }
  return UNKNOWN;
}

/** What a plain word may mean in any of the ten languages, by what offers speak of and by what customers speak of. */
export function spamMeanings(word: string): readonly string[] {
  tables ??= [merged(spamGlossary.trim().split('\n'), 'o:'), merged(GLOSSARY_ROWS, 'c:')];
  return tables.flatMap((table) => lookUp(table, word));
}
