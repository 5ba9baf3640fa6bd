import { slavicSkeleton } from '@/lib/privacy/slavic-skeleton';
import { plainWord } from './own-words';
import { ROMANISED_RUSSIAN, ROMANISED_UKRAINIAN, RUSSIAN_WORDS, UKRAINIAN_WORDS } from './phrases/language-words';
import { languagesOfWord, VOCABULARY } from './word-languages';

/** Shorter forms are words of too many languages. */
const LEAST_LETTERS = 3;
/** Of the words, so many must be Slavic; the short ones that say little are not asked. */
const LEAST_SHARE = 0.5;
const skeletons = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => slavicSkeleton(plainWord(word))).filter((one) => one.length >= LEAST_LETTERS));
const russian = skeletons([...RUSSIAN_WORDS.split(/\s+/), ...ROMANISED_RUSSIAN.split(/\s+/), ...(VOCABULARY.ru ?? [])]);
const ukrainian = skeletons([
  ...UKRAINIAN_WORDS.split(/\s+/),
  ...ROMANISED_UKRAINIAN.split(/\s+/),
  ...(VOCABULARY.uk ?? []),
]);
/** What only Ukrainian has, in Latin letters too: the infinitive in -ty, and nouns in -nnia. */
const UKRAINIAN_FORM = /(?:[auy]ty|[ae]nn?[iy]a|uiu|uie|uite|tsia)$/u;
const RUSSIAN_FORM = /(?:[aeiy]t|[oe]vo|ogo|aya|aja|oye)$/u;

/**
 * Whether words in Latin letters are Russian or Ukrainian ("gde moy zakaz"); null where they are neither.
 * @param words plain forms
 */
export function romanisedSlavic(words: readonly string[], lean: string | null): 'ru' | 'uk' | null {
  const asked = words.filter((word) => slavicSkeleton(word).length >= LEAST_LETTERS);
  let ru = 0;
  let uk = 0;
  let found = 0;
  for (const word of asked) {
    const skeleton = slavicSkeleton(word);
    const inRussian = russian.has(skeleton);
    const inUkrainian = ukrainian.has(skeleton);
    if (!(inRussian || inUkrainian) || languagesOfWord(word).length > 0) continue;
    found += 1;
    if (inRussian !== inUkrainian) inRussian ? ru++ : uk++;
  }
  const foreign = words.filter((word) => languagesOfWord(word).length > 0).length;
  if (found === 0 || found < asked.length * LEAST_SHARE || found <= foreign) return null;
  ru += words.filter((word) => RUSSIAN_FORM.test(word)).length * 0.5;
  uk += words.filter((word) => UKRAINIAN_FORM.test(word)).length * 0.5;
  if (ru === uk) return lean === 'uk' ? 'uk' : 'ru';
  return uk > ru ? 'uk' : 'ru';
}
