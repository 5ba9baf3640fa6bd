// Each begins where a word begins: tried at each of its letters it would take the square of its length.
const NOISE =
  /https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|\[[A-Z_]+_\d+\]|(?<![\p{L}\p{N}_#-])[\p{L}\p{N}_#-]*\d[\p{L}\p{N}_-]*|(?<![\p{L}\d-])[\p{L}\d-]+\.(?:com|net|org|ru|ua|de|fr|es|it|pl|io|app)\b/giu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu;
/** No language needs more to be recognised. */
const MOST = 3_000;

/** The text without what belongs to no language: addresses, links, order numbers, placeholders, names of products in capitals inside. */
export function ownText(text: string): string {
  return text
    .slice(0, MOST)
    .replace(NOISE, ' ')
    .replace(/(?<![\p{L}])\p{L}*\p{Ll}\p{Lu}[\p{L}]*/gu, ' ');
}

export function wordsOf(own: string): string[] {
  return own.match(WORD) ?? [];
}

/** Lower case without accents; "ı" and "ł" have no decomposition. */
export function plainWord(word: string): string {
  return word
    .replace(/I/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}
