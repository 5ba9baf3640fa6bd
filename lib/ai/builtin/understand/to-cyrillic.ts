const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'щ'],
  [/yo|jo/g, 'е'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yu|ju/g, 'ю'],
  [/ya|ja/g, 'я'],
  [/iy\b|yy\b|ij\b|yj\b/g, 'ий'],
  [/([aeiouy])[yj]\b/g, '$1й'],
  [/([aeou])i\b/g, '$1й'],
];
const LETTERS: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'ы',
  z: 'з',
  "'": 'ь',
  '4': 'ч',
  '6': 'ш',
};

/** Words as they are taken over, order numbers (which stay as they are) first. */
const WORDS = /(?<![\p{L}\p{N}])ord[-_][a-z0-9]+|[\p{L}'46]+/giu;
const ORDER_NUMBER = /^ord[-_]/i;

/** Russian written in Latin letters ("gde moy zakaz") in Cyrillic, near enough for matching; other text is left as it is. */
export function toCyrillic(text: string): string {
  if (/[\u0400-\u04ff]/.test(text)) return text;
  return text.replace(WORDS, (word) => {
    if (ORDER_NUMBER.test(word) || !/[a-z]/i.test(word)) return word;
    const joined = PAIRS.reduce((result, [pattern, letter]) => result.replace(pattern, letter), word.toLowerCase());
    return [...joined].map((letter) => LETTERS[letter] ?? letter).join('');
  });
}
