import { eld } from 'eld/small';
import { plainWord } from './own-words';
import { romanisedSlavic } from './romanised-slavic';
import { languagesOfWord } from './word-languages';

/** Those the product answers in; a tie goes to them. */
const SERVED: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'de', 'fr', 'it', 'pl', 'tr']);
/** The detector's weight against that of the known words. Both lie between 0 and 1. Measured on short subtitles. */
const WORDS_WEIGHT = 0.55;
const SERVED_BONUS = 0.05;
const LEAN_BONUS = 0.06;
/** Whoever writes Russian in Latin letters does it without accents. */
const ACCENTED = /[\u00c0-\u024f]/u;
/** Letters that only one of the languages in question has. */
const TELLING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ñ¿¡]/iu, ['es']],
  [/[ãõ]/iu, ['pt']],
  [/ß/u, ['de']],
  [/[ąęłśźż]/iu, ['pl']],
  [/[ğış]/u, ['tr']],
  [/[ěřů]/iu, ['cs']],
  [/[őű]/iu, ['hu']],
  [/[țșă]/iu, ['ro']],
  [/[å]/iu, ['sv', 'da', 'no', 'fi']],
  [/[øæ]/iu, ['da', 'no']],
  [/[œ]/iu, ['fr']],
];

/** The language that is the only one of those served to know every word; how a text of one or two words can be clear. */
export function languageOfEach(words: readonly string[]): string | null {
  const served = (word: string) => languagesOfWord(plainWord(word)).filter((language) => SERVED.has(language));
  const [first = [], ...rest] = words.map(served);
  const [language] = first;
  return first.length === 1 && rest.every((one) => one.length === 1 && one[0] === language) ? (language ?? null) : null;
}

/**
 * The language of text in Latin letters, Russian and Ukrainian in Latin letters included, and how far it is ahead of the next.
 * `lean` is what the conversation or the locale suggests.
 */
export function latinLanguage(
  own: string,
  words: readonly string[],
  lean: string | null,
): { language: string; lead: number } {
  const plain = words.map(plainWord);
  const romanised = ACCENTED.test(own) ? null : romanisedSlavic(plain, lean);
  if (romanised) return { language: romanised, lead: 1 };
  const scores = new Map(Object.entries(eld.detect(own).getScores()));
  for (const [language, share] of wordShares(plain))
    scores.set(language, (scores.get(language) ?? 0) + share * WORDS_WEIGHT);
  for (const [mark, languages] of TELLING) {
    if (mark.test(own)) for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 0.15);
  }
  for (const language of SERVED) scores.set(language, (scores.get(language) ?? 0) + SERVED_BONUS);
  if (lean) scores.set(lean, (scores.get(lean) ?? 0) + LEAN_BONUS);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // The detector knows Malay but not Indonesian, which is far more often written to an online shop.
  const language = first?.[0] === 'ms' ? 'id' : (first?.[0] ?? '');
  return { language, lead: (first?.[1] ?? 0) - (second?.[1] ?? 0) };
}

/** For each language the share of words that it knows; a word of several languages is divided among them. */
function wordShares(plain: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const word of plain) {
    const languages = languagesOfWord(word);
    for (const language of languages)
      shares.set(language, (shares.get(language) ?? 0) + 1 / (languages.length * plain.length));
  }
  return shares;
}
