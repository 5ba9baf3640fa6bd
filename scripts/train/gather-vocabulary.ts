import { ownText, plainWord, wordsOf } from '@/lib/triage/own-words';
import type { Labelled } from './read-material';

/** So often a word has to be seen in a language, and so much of its use has to be there, to speak for that language. */
const LEAST_LINES = 2;
const LEAST_SHARE = 0.9;

/**
 * The words that tell a language from the others of the material: by language, in alphabetical order, one space between. Words in
 * Latin letters count for Latin-written languages only, so that romanised Russian is not taken for a language of its own.
 */
export function gatherVocabulary(lines: readonly Labelled[]): Record<string, string> {
  const linesWith = new Map<string, Map<string, number>>();
  for (const { text, language } of lines) {
    for (const word of new Set(wordsOf(ownText(text)).map(plainWord))) {
      if (word.length < 2 || isCyrillic(word) !== (language === 'ru' || language === 'uk')) continue;
      const seen = linesWith.get(word) ?? new Map<string, number>();
      linesWith.set(word, seen.set(language, (seen.get(language) ?? 0) + 1));
    }
  }
  const words = new Map<string, string[]>();
  for (const [word, seen] of linesWith) {
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    for (const [language, count] of seen) {
      if (count < LEAST_LINES || count / all < LEAST_SHARE) continue;
      words.set(language, [...(words.get(language) ?? []), word]);
    }
  }
  return Object.fromEntries([...words].sort().map(([language, list]) => [language, list.sort().join(' ')]));
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}
