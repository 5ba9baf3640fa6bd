import { findKnownNames } from './find-known-names';
import type { Finding } from './finding';
import known from './known-words.json';
import { nameForm } from './name-form';
import { alternatives } from './phrases/alternatives';
import { FIRST_NAMES } from './phrases/first-names';
import { CLOSINGS, GREETINGS, NAME_FIELDS, NAME_LEADS, NAME_PHRASES, NO_NAMES, TITLES } from './phrases/name-words';

const PART = "\\p{Lu}(?:[\\p{L}\\p{M}]|['’-](?=\\p{L})){1,30}";
const INITIAL = '\\p{Lu}\\.?(?=[ ])';
const FULL = `${PART}(?:(?: {1,2}|-)(?:(?:de|da|do|dos|das|del|della|di|von|van|der|den|la|le|el|bin|al) ){0,2}(?:${INITIAL} )?${PART}){0,3}`;
const ANY = "[\\p{L}][\\p{L}\\p{M}'’-]{1,30}";

// Case is ignored for the phrases only: modifiers inside a pattern are not known to this runtime, so phrases are spelled both ways.
const PHRASE = new RegExp(
  `(?<!\\p{L})(?:${alternatives(NAME_PHRASES)})[ :,—–-]{1,3}(${ANY}(?: (?:\\p{L}\\.? )?${ANY}){0,2})`,
  'giu',
);
const LEAD = new RegExp(
  `(?<!\\p{L})(?:${alternatives(bothCases(NAME_LEADS))})(?: (?:is|named|called|Mr\\.?|Mrs\\.?|Dr\\.?))?,? (?:${INITIAL} )?(${FULL})`,
  'gu',
);
const FIELD = new RegExp(
  `(?<![^\\n,;•*-])[ \\t]{0,4}(?:${alternatives(bothCases(NAME_FIELDS))}) ?[:：][ \\t]{0,8}(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(${FULL})`,
  'gu',
);
const TITLE = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(TITLES)})\\.? (?:${INITIAL} )?(${FULL})`, 'gu');
const GREETING = new RegExp(
  `(?<![^\\n.!?,] ?)(?:${alternatives(bothCases(GREETINGS))}),? (?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|Pan|Pani)\\.? )?(${FULL})(?= ?(?:[,.!:;—–-]|\\n|$))`,
  'gu',
);
const CLOSING = new RegExp(
  `(?<!\\p{L})(?:${alternatives(bothCases(CLOSINGS))})(?![\\p{L}'’])[,.! ]{0,3}(?:[ \\t]*\\n){0,3}[ \\t]{0,3}[-–—]? ?(${FULL})[.!]?(?=[ \\t]*(?:\\n|$))`,
  'gu',
);
const LINKING =
  /^(?:or|and|but|with|from|because|have|had|bought|paid|und|mit|et|avec|ich|je|yo|eu|con|com|и|из|та|від|ve|ile)$/u;
const SIGNED = new RegExp(`(?:\\n[ \\t]*[-–—~]{1,2} ?|\\n[ \\t]*\\n)(${FULL})[.!]?\\s*$`, 'u');
const CAPITALISED = new RegExp(FULL, 'gu');

const KNOWN: ReadonlySet<string> = new Set(known.words.split(' '));
const NAME_WORD = /[^ ]+/g;
const PARTICLE = /^(?:de|da|do|dos|das|del|della|di|von|van|der|den|la|le|el|bin|al)$/;
const MOST_NAME_WORDS = 5;
const GERMAN = /(?<!\p{L})(?:der|die|das|und|ich|nicht|bitte|mein|meine|ist|sie|wir|auf|mit|für)(?!\p{L})/iu;

/** Names of people: those of the known sender, after phrases, titles and greetings, in signatures, and after frequent first names. */
export function findNames(text: string, sender: { name?: string | null; email?: string | null }): Finding[] {
  const found = findKnownNames(text, sender);
  for (const match of text.matchAll(PHRASE)) add(found, match, untilNoName(match[1] ?? ''));
  for (const pattern of [FIELD, TITLE, GREETING, LEAD]) {
    for (const match of text.matchAll(pattern)) add(found, match, untilNoName(match[1] ?? ''));
  }
  for (const match of text.matchAll(CLOSING)) add(found, match, untilNoName(match[1] ?? ''));
  const signed = SIGNED.exec(text.slice(-200));
  if (signed) add(found, signed, untilNoName(signed[1] ?? ''), Math.max(0, text.length - 200));
  const all = [...found, ...afterFirstNames(text), ...unknownPairs(text)];
  // The longer reading wins: a first name must not hide the family name behind it.
  return all.sort((a, b) => b.end - b.start - (a.end - a.start));
}

function add(found: Finding[], match: RegExpExecArray, name: string, offset = 0): void {
  if (name.length < 2) return;
  const start = offset + match.index + match[0].lastIndexOf(match[1] ?? '');
  found.push({ start, end: start + name.length, type: 'NAME' });
}

/** The leading words that can be a name: up to the first everyday word. */
function untilNoName(candidate: string): string {
  let end = 0;
  for (const word of candidate.matchAll(/[^ ]+/g)) {
    if (NO_NAMES.has(word[0].toLowerCase()) || LINKING.test(word[0])) break;
    end = word.index + word[0].length;
  }
  return candidate.slice(0, end);
}

/** "Nicole Mahler": a frequent first name takes the capitalised words after it along. */
function afterFirstNames(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    let start = -1;
    for (const word of match[0].matchAll(/[^ -]+/g)) {
      if (start < 0 && isFirstName(word[0])) start = word.index;
    }
    if (start < 0) continue;
    const name = untilNoName(match[0].slice(start).replace(/['’]s$/, ''));
    if (name.length >= 2)
      found.push({ start: match.index + start, end: match.index + start + name.length, type: 'NAME' });
  }
  return found;
}

/**
 * "Bonifacy Kaczmarek": two or more words with capitals that are no words we know. Not in German, where every noun has one, and not in
 * a heading or a text of capitals, where they mean nothing.
 */
function unknownPairs(text: string): Finding[] {
  if (GERMAN.test(text)) return [];
  const found: Finding[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const words = [...match[0].matchAll(NAME_WORD)];
    const first = words.findIndex((word) => isUnknown(word[0]));
    const rest = words.slice(first);
    const last = rest.findIndex((word) => !isUnknown(word[0]) && !PARTICLE.test(word[0]));
    const name = last < 0 ? rest : rest.slice(0, last);
    const [from] = name;
    const to = name.at(-1);
    if (first < 0 || !from || !to || name.length < 2 || name.length > MOST_NAME_WORDS) continue;
    found.push({ start: match.index + from.index, end: match.index + to.index + to[0].length, type: 'NAME' });
  }
  return found;
}

function isUnknown(word: string): boolean {
  const plain = word.replace(/['’]s$/, '').toLowerCase();
  return (
    /^\p{Lu}\.?$/u.test(word) || (plain.length > 2 && !KNOWN.has(plain) && !NO_NAMES.has(plain) && /\p{Ll}/u.test(word))
  );
}

function isFirstName(word: string): boolean {
  const form = nameForm(word);
  return FIRST_NAMES.has(form) || FIRST_NAMES.has(form.replace(/s$/, ''));
}

/** Phrases as they are and with a capital first letter; the pattern itself must see capitals. */
function bothCases(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1), phrase.toUpperCase()]);
}
