/** Russian and Ukrainian letters, and the ways in which people write them in Latin ones, brought to one form. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  і: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'š',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};
const LATIN: readonly (readonly [RegExp, string])[] = [
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
  const letters = /\p{Script=Cyrillic}/u.test(word)
    ? [...word].map((letter) => CYRILLIC[letter] ?? '').join('')
    : LATIN.reduce((rest, [pattern, letter]) => rest.replace(pattern, letter), word);
  return letters.replace(/i+(?=[aeou])/g, '').replace(/(.)\1+/g, '$1');
}
