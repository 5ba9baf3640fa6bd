import { eld } from 'eld/small';
import { plainWord } from './own-words';
import { BULGARIAN_WORDS, RUSSIAN_WORDS, UKRAINIAN_WORDS } from './phrases/language-words';
import { VOCABULARY } from './word-languages';

const asSet = (words: string, more: Iterable<string> = []): ReadonlySet<string> =>
  new Set([...words.split(/\s+/).map(plainWord), ...more]);
const russian = asSet(RUSSIAN_WORDS, VOCABULARY.ru);
const ukrainian = asSet(UKRAINIAN_WORDS, VOCABULARY.uk);
const bulgarian = asSet(BULGARIAN_WORDS);
/** Endings and letters that one of them has and the other has not. */
const RUSSIAN_FORM = /(?:и[еяию]|ешь|ишь|ась|лся)(?!\p{L})|(?<!\p{L})(?:и|от|с|со|вс[её]|ничего)(?!\p{L})/gu;
const UKRAINIAN_FORM = /(?:[ауюиея]ти|нн[яюі]|ться|вся|ові)(?!\p{L})|йо|ьо|щ(?=о(?!\p{L}))/gu;
/** One short word of Bulgarian may be a word of the others. */
const LEAST_BULGARIAN = 4;
/** Bulgarian writes the soft sign only before о. */
const NOT_BULGARIAN = /[ыэё]|ь(?!о)/u;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Which language Cyrillic text is in: by its letters, then by its words, then by the detector. `lean` decides what is even. */
export function cyrillicLanguage(own: string, words: readonly string[], lean: string | null): string {
  const text = own.toLowerCase();
  if (/[ђјљњћџ]/u.test(text)) return 'sr';
  if (/ў/u.test(text)) return 'be';
  const plain = words.map(plainWord);
  const ru = count(text, /[ыэё]/gu) * 2 + plain.filter((word) => russian.has(word) && !ukrainian.has(word)).length * 2;
  const uk = count(text, /[іїєґ]/gu) * 2 + plain.filter((word) => ukrainian.has(word) && !russian.has(word)).length * 2;
  const bg = NOT_BULGARIAN.test(text)
    ? 0
    : count(text, /ъ[^еёюя]/gu) * 2 + plain.filter((word) => bulgarian.has(word) && !russian.has(word)).length * 2;
  if (bg >= LEAST_BULGARIAN && bg > Math.max(ru, uk)) return 'bg';
  if (uk > ru) return 'uk';
  if (ru > uk) return 'ru';
  const forms = count(text, RUSSIAN_FORM) - count(text, UKRAINIAN_FORM);
  if (forms !== 0) return forms > 0 ? 'ru' : 'uk';
  const detected = eld.detect(own).language;
  if (lean === 'ru' || lean === 'uk' || lean === 'bg') return lean;
  return detected === 'uk' ? 'uk' : 'ru';
}
