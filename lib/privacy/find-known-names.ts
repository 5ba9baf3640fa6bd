import type { Finding } from './finding';
import { nameForm } from './name-form';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Parts of names that are also everyday words count only with a capital. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'will mark may art grace hope faith joy rose summer bill rich frank pat sue drew chase grant guy jack max ray dean june april august miles page paige price young long short king green brown white black gray grey day bell wood woods stone field order cook baker smart best love lee do van von de la el al da di ben can deniz umit sole mari mar sol luz angel jesus vera nadia lev roma slava mir'.split(
    ' ',
  ),
);
const GENERIC: ReadonlySet<string> = new Set(
  'info support mail email contact hello sales admin office team shop store user test help service noreply reply account billing customer client home work my the mr mrs ms dr me'.split(
    ' ',
  ),
);

/** Every part of the sender's name, in any case, alphabet and inflection, and the name parts of the sender's address. */
export function findKnownNames(text: string, sender: { name?: string | null; email?: string | null }): Finding[] {
  const parts = partsOf(sender.name ?? '', 2);
  const fromAddress = partsOf((sender.email ?? '').split('@')[0]?.replace(/[\d._+-]+/g, ' ') ?? '', 4);
  if (parts.size === 0 && fromAddress.size === 0) return [];
  const found: Finding[] = [];
  for (const match of text.matchAll(WORD)) {
    if (isKnown(match[0], parts, fromAddress))
      found.push({ start: match.index, end: match.index + match[0].length, type: 'NAME' });
  }
  return found;
}

function partsOf(name: string, least: number): Set<string> {
  const words = name.match(WORD) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= least)
      .map(nameForm)
      .filter((word) => !GENERIC.has(word)),
  );
}

function isKnown(word: string, parts: ReadonlySet<string>, fromAddress: ReadonlySet<string>): boolean {
  const form = nameForm(word);
  const capital = /^\p{Lu}/u.test(word) || !/\p{Ll}|\p{Lu}/u.test(word);
  if (parts.has(form)) return capital || (form.length > 2 && !EVERYDAY.has(form));
  if (!capital) return false;
  return fromAddress.has(form) || [...parts].some((part) => isInflected(form, part, word));
}

/** "Иванову" of "Иванов", "Anny" of "Anna", "Peters" of "Peter": the same stem with another short ending. */
function isInflected(form: string, part: string, word: string): boolean {
  const stem = part.length > 3 ? part.replace(/(?:[aeiouy]|iy|yy)$/, '') : part;
  if (stem.length < 3 || !form.startsWith(stem)) return false;
  const ending = form.slice(stem.length);
  return /\p{Script=Cyrillic}/u.test(word)
    ? ending.length <= 3
    : /^(?:s|a|y|i|e|ie|em|owi|ego|emu|om|ow)?$/.test(ending);
}
