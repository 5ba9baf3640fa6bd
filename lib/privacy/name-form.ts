import { transliterate } from './transliterate';

const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** A name as it is compared: lower case, no accents, Latin letters; "Сергей" and "Sergey" are alike. */
export function nameForm(name: string): string {
  const small = name.toLowerCase();
  if (/^[a-z]*$/.test(small)) return small;
  return transliterate(small)
    .replace(/[ıłßøæœđðþ]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '');
}
