import { foldWord } from '../understand/normal-form';
import type { WordTable } from '../word-look-up';

/** The languages of a row, in the order of its columns. */
export const GLOSSARY_LANGUAGES = ['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr', 'it', 'pl', 'tr'] as const;

function add(table: Map<string, string[]>, key: string, meaning: string): void {
  const known = table.get(key);
  if (!known) table.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

/**
 * Compiles rows `meaning|English|Russian|…`, one a line: in each column the words of that language, `word*` for all that begin so.
 * Case and accents do not matter.
 *
 * @throws where a row has too few or too many columns
 */
export function compileGlossary(rows: readonly string[]): ReadonlyMap<string, WordTable> {
  const tables = GLOSSARY_LANGUAGES.map(() => ({
    words: new Map<string, string[]>(),
    stems: new Map<string, string[]>(),
  }));
  for (const row of rows) {
    const [meaning = '', ...columns] = row.split('|');
    if (columns.length !== tables.length)
      throw new Error(`the glossary row "${meaning}" has ${columns.length} columns`);
    tables.forEach(({ words, stems }, column) => {
      for (const entry of (columns[column] ?? '').split(' ').filter((one) => one !== '')) {
        if (entry.endsWith('*')) add(stems, foldWord(entry.slice(0, -1)), meaning);
        else add(words, foldWord(entry), meaning);
      }
    });
  }
  return new Map(
    GLOSSARY_LANGUAGES.map((language, index) => [language, tables[index] ?? { words: new Map(), stems: new Map() }]),
  );
}
