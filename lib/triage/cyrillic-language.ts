import { eld } from 'eld/small';
import { BULGARIAN_WORDS, RUSSIAN_WORDS, UKRAINIAN_WORDS } from './phrases/language-words';

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const russian = asSet(RUSSIAN_WORDS);
const ukrainian = asSet(UKRAINIAN_WORDS);
const bulgarian = asSet(BULGARIAN_WORDS);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Which language Cyrillic text is in: by its letters, then by its words, then by the detector. `lean` decides what is even. */
export function cyrillicLanguage(own: string, words: readonly string[], lean: string | null): string {
  const text = own.toLowerCase();
  if (/[ђјљњћџ]/u.test(text)) return 'sr';
  if (/ў/u.test(text)) return 'be';
  const lower = words.map((word) => word.toLowerCase());
  const ru = count(text, /[ыэё]/gu) * 2 + lower.filter((word) => russian.has(word) && !ukrainian.has(word)).length * 2;
  const uk = count(text, /[іїєґ]/gu) * 2 + lower.filter((word) => ukrainian.has(word) && !russian.has(word)).length * 2;
  const bg = count(text, /ъ[^еёюя]/gu) * 2 + lower.filter((word) => bulgarian.has(word)).length * 2;
  if (bg > 0 && bg > Math.max(ru, uk)) return 'bg';
  if (uk > ru) return 'uk';
  if (ru > uk) return 'ru';
  const detected = eld.detect(own).language;
  if (lean === 'ru' || lean === 'uk' || lean === 'bg') return lean;
  return detected === 'uk' ? 'uk' : 'ru';
}
