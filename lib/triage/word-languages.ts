import vocabulary from './language-vocabulary.json';
import { plainWord } from './own-words';
import { LANGUAGE_WORDS } from './phrases/language-words';

/** Words that tell one language from the others, by language; gathered from the material (`npm run train`). */
export const VOCABULARY: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(vocabulary).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const CYRILLIC = new Set(['ru', 'uk']);
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of new Set(words.split(/\s+/).map(plainWord)))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
for (const [language, words] of Object.entries(VOCABULARY)) {
  if (CYRILLIC.has(language)) continue;
  for (const word of words) if (!languagesOf.has(word)) languagesOf.set(word, [language]);
}

/** The Latin-written languages that know a word (plain form); none where it is not known. */
export function languagesOfWord(word: string): readonly string[] {
  return languagesOf.get(word) ?? [];
}
