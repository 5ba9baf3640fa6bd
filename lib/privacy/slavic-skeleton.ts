import { transliterate } from './transliterate';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'š'],
  [/zh/g, 'ž'],
  [/ch|4/g, 'č'],
  [/kh|x|g/g, 'h'],
  [/t[sz]/g, 'c'],
  [/[yji]o/g, 'e'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/[yj]/g, 'i'],
];

/**
 * A form that a Russian or Ukrainian word shares with its spellings in Latin letters: "замовлення", "zamovlennya" and "zamovlennia"
 * have the same.
 * @param word plain form of one word
 */
export function slavicSkeleton(word: string): string {
  return SPELLINGS.reduce((rest, [pattern, letter]) => rest.replace(pattern, letter), transliterate(word))
    .replace(/i+(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1');
}
