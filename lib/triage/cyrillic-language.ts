import { eld } from 'eld/small';
import { RUSSIAN_WORDS, UKRAINIAN_WORDS } from './phrases/language-words';

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const russian = asSet(RUSSIAN_WORDS);
const ukrainian = asSet(UKRAINIAN_WORDS);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Which language Cyrillic text is in: by its letters, then by its words, then by the detector. `lean` decides what is even. */
export function cyrillicLanguage(own: string, words: readonly string[], lean: string | null): string {
  const text = own.toLowerCase();
  if (/[ђјљњћџ]/u.test(text)) return 'sr';
  if (/ў/u.test(text)) return 'be';
  const lower = words.map((word) => word.toLowerCase());
  const ru = count(text, /[ыэё]/gu) * 2 + lower.filter((word) => russian.has(word) && !ukrainian.has(word)).length * 2;
  const uk = count(text, /[іїєґ]/gu) * 2 + lower.filter((word) => ukrainian.has(word) && !russian.has(word)).length * 2;
  if (uk > ru) return 'uk';
  if (ru > uk) return 'ru';
  const detected = eld.detect(own).language;
  const bulgarian = /ъ[^ея]|(?<!\p{L})(?:съм|моля|няма|къде|кога|защо|парите|поръчката|на|се|е|ме|ми)(?!\p{L})/u.test(
    text,
  );
  if (detected === 'bg' && bulgarian) return 'bg';
  if (lean === 'ru' || lean === 'uk' || lean === 'bg') return lean;
  return detected === 'uk' ? 'uk' : 'ru';
}
