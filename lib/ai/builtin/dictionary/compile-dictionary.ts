import type { WordTable } from '../word-look-up';

/**
 * Compiles a language's rows `gloss entry entry*`: the entries are folded words, `entry*` stands for all that begin so.
 * `access+code` is two glosses; under `-` stand words that say nothing, so that no beginning takes them for something else.
 *
 * @throws where a row has no entry
 */
export function compileDictionary(rows: readonly string[]): WordTable {
  const table = { words: new Map<string, readonly string[]>(), stems: new Map<string, readonly string[]>() };
  for (const row of rows) {
    const [gloss = '', ...entries] = row.split(' ');
    if (entries.length === 0) throw new Error(`the dictionary row "${row}" has no entry`);
    const glosses = gloss === '-' ? [] : gloss.split('+');
    for (const entry of entries) {
      if (entry.endsWith('*')) table.stems.set(entry.slice(0, -1), glosses);
      else table.words.set(entry, glosses);
    }
  }
  return table;
}
