import type { Finding } from './finding';
import { nameForm } from './name-form';
import { isInflectedName } from './names/inflected-name';
import { leadBefore } from './names/lead-before';
import { type Word, wordsOf } from './names/words-of';
import { slavicSkeleton } from './slavic-skeleton';

/** Parts of names that are also everyday words: in small letters they count beside another part or behind words that lead to a name. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'will mark may art grace hope faith joy rose summer bill rich frank pat sue drew chase grant guy jack max ray dean june april august miles page paige price young long short king green brown white black gray grey day bell wood woods stone field order cook baker smart best love lee do van von de la el al da di ben can deniz umit sole mari mar sol luz angel jesus vera nadia lev roma slava mir'.split(
    ' ',
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du des von vom van der den ten ter zu la le el al bin ibn bint y e i san st'.split(
    ' ',
  ),
);
const GENERIC: ReadonlySet<string> = new Set(
  'info support mail email contact hello sales admin office team shop store user test help service noreply reply account billing customer client home work my the mr mrs ms dr me'.split(
    ' ',
  ),
);
const NEAR = /^(?:[ \t\u00a0]{1,2}|\. ?|-)$/;
const TURKISH_ENDING = /^(?:y?[aeiu]|n?in|n?un|d[ae]n?|t[ae]n?|y?l[ae])$/;
const LEAST_STEM = 4;

type Sender = { name?: string | null; email?: string | null };
/** `sure` by itself; `beside` only next to another part of the name. */
type Match = 'sure' | 'beside' | null;
type Parts = {
  forms: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  fromAddress: ReadonlySet<string>;
  initials: string;
};

/** Every part of the sender's name, in any case, alphabet and inflection, its initials beside them, and the name parts of the sender's address. */
export function findKnownNames(text: string, sender: Sender, words: readonly Word[] = wordsOf(text)): Finding[] {
  const parts = partsOf(sender);
  if (parts.forms.size === 0 && parts.fromAddress.size === 0) return [];
  const seen = new Map<string, Match>();
  const matches = words.map((word): Match => {
    const before = seen.get(word.text);
    if (before !== undefined) return before;
    const match = matchOf(word, parts);
    seen.set(word.text, match);
    return match;
  });
  const found: Finding[] = [];
  for (const [index, word] of words.entries()) {
    if (matches[index] === 'sure' || (matches[index] === 'beside' && isNamed(words, matches, index)))
      found.push({ start: word.start, end: word.end, type: 'NAME' });
  }
  return [...found, ...ownInitials(text, parts.initials)];
}

function partsOf({ name, email }: Sender): Parts {
  const words = wordsOf(name ?? '').flatMap(({ text }) => [text, ...text.split('-')]);
  const forms = words.map(nameForm).filter((form) => form.length > 1 && !GENERIC.has(form));
  const address = (email ?? '').split('@')[0]?.replace(/[\d._+-]+/g, ' ') ?? '';
  const fromAddress = wordsOf(address).map(({ text }) => nameForm(text));
  return {
    forms: new Set(forms),
    loose: new Set(forms.map(looseForm)),
    fromAddress: new Set(fromAddress.filter((form) => form.length > 3 && !GENERIC.has(form))),
    initials: wordsOf(name ?? '')
      .filter(({ lower }) => !PARTICLES.has(lower))
      .map(({ text }) => text.charAt(0).toUpperCase())
      .join(''),
  };
}

/** One form for "Müller", "Mueller" and "Muller", for "Serhii", "Sergey" and "Сергій". */
function looseForm(form: string): string {
  return slavicSkeleton(form.replace(/([aou])e/g, '$1'));
}

function matchOf(word: Word, parts: Parts): Match {
  const form = nameForm(word.text);
  if (word.text.length === 1) return word.capital && parts.initials.includes(word.text) ? 'beside' : null;
  const listed =
    parts.forms.has(form) || word.text.split('-').some((part) => part.length > 2 && parts.forms.has(nameForm(part)));
  if (listed) {
    if (PARTICLES.has(form)) return 'beside';
    if (!word.capital && (form.length < 3 || EVERYDAY.has(form))) return 'beside';
    return 'sure';
  }
  if (word.capital && parts.fromAddress.has(form)) return 'sure';
  const alike = form.length > 2 && parts.loose.has(looseForm(form));
  if (!alike && !isOtherForm(word, form, parts.forms)) return null;
  return word.capital || form.length > LEAST_STEM ? 'sure' : 'beside';
}

/** "Иванову" of "Иванов", "Anny" of "Anna", "Peters" of "Peter", "Ayşeye" of "Ayşe". */
function isOtherForm(word: Word, form: string, forms: ReadonlySet<string>): boolean {
  const isPart = (one: string): boolean => one.length > 2 && forms.has(one);
  if (isInflectedName(form, /\p{Script=Cyrillic}/u.test(word.text) ? 'cyrillic' : 'polish', isPart)) return true;
  for (const part of forms) {
    if (part.length < LEAST_STEM - 1 || !form.startsWith(part)) continue;
    const ending = form.slice(part.length);
    if (ending === 's' || (part.length >= LEAST_STEM && TURKISH_ENDING.test(ending))) return true;
    if (isAdjective(part) && form.length - part.length <= 3) return true;
  }
  return [...forms].some(
    (part) =>
      isAdjective(part) && form.startsWith(part.replace(/[aiy]+$/, '')) && Math.abs(form.length - part.length) <= 3,
  );
}

/** Family names that are declined as adjectives: "Kowalska", "Достоевский". */
function isAdjective(part: string): boolean {
  return part.length > LEAST_STEM && /(?:sk|ck|tsk|dzk|n)(?:i|iy|yy|yi|aya|a)$/.test(part);
}

function isNamed(words: readonly Word[], matches: readonly Match[], index: number): boolean {
  const before = matches[index - 1] && NEAR.test(words[index]?.gap ?? '');
  const after = matches[index + 1] && NEAR.test(words[index + 1]?.gap ?? '');
  return Boolean(before || after) || ((words[index]?.text.length ?? 0) > 2 && leadBefore(words, index) !== null);
}

/** "A. W." with dots anywhere, "AW" as the last line. */
function ownInitials(text: string, initials: string): Finding[] {
  if (initials.length < 2 || initials.length > 4) return [];
  const dotted = new RegExp(`(?<!\\p{L})${[...initials].join('\\. ?')}\\.`, 'gu');
  const last = new RegExp(`(?<=\\n[ \\t]{0,4}[-–—]? ?)${initials}(?=[ \\t.]*$)`, 'u');
  return [...text.matchAll(dotted), ...[last.exec(text)].filter((match) => match !== null)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'NAME',
  }));
}
