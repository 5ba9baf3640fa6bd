export type Script = 'latin' | 'cyrillic' | 'other';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
];

/**
 * One ideograph says as much as two or three letters; and whoever writes Cyrillic names products in Latin letters ("отпишите меня от
 * Language Pro monthly"), hardly anybody the other way round.
 */
const WEIGHTS: Readonly<Record<string, number>> = { zh: 2, kana: 2, ko: 2, cyrillic: 1.5 };

/** The script most letters of the text are written in; `language` where that script belongs to one language alone. */
export function scriptOf(own: string): { script: Script; language: string | null; letters: number } {
  let best = 'latin';
  let letters = 0;
  let kana = 0;
  const all = own.match(/\p{L}/gu)?.length ?? 0;
  for (const [name, pattern] of SCRIPTS) {
    if (letters * 2 > all && name !== 'cyrillic') break;
    const count = (own.match(pattern)?.length ?? 0) * (WEIGHTS[name] ?? 1);
    if (name === 'kana') kana = count;
    if (count > letters) {
      best = name;
      letters = count;
    }
  }
  if (best === 'latin' || best === 'cyrillic') return { script: best, language: null, letters };
  const japanese = best === 'kana' || (best === 'zh' && kana * 6 >= letters);
  const shared = best === 'arabic' || best === 'devanagari';
  return { script: 'other', language: japanese ? 'ja' : shared ? null : best, letters };
}

const ARABIC_DEFAULT: readonly (readonly [RegExp, string])[] = [
  [/[ٹڈڑںےھ]/u, 'ur'],
  [/[پچژگ]|(?<!\p{L})(?:است|این|که|را)(?!\p{L})/u, 'fa'],
];

/** Arabic letters are written by several languages; Urdu and Persian have letters of their own. */
export function languageOfSharedScript(own: string): string {
  if (/\p{Script=Devanagari}/u.test(own)) return 'hi';
  return ARABIC_DEFAULT.find(([mark]) => mark.test(own))?.[1] ?? 'ar';
}
