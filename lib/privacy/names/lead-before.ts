import { FILLERS, LEAD_STEMS, NAME_LEADS } from '../phrases/name-leads';
import { CLOSINGS, GREETINGS, NAME_FIELDS, NAME_PHRASES, TITLES } from '../phrases/name-words';
import { type Word, wordsOf } from './words-of';

/**
 * What stands before a word: `name` ("my name is", "ФИО:") a name in any case, `title` ("Mrs") a name in capitals, `lead` ("my husband")
 * rather a name than not, `greeting` and `closing` a name if the line or the sentence ends behind it.
 */
export type Lead = 'name' | 'title' | 'lead' | 'greeting' | 'closing';

const MOST_WORDS = 4;
const MOST_FILLERS = 3;
const LONGEST_ENDING = 4;
const JOINED = /^(?:[ \t\u00a0]{1,3}|[,:—–-] ?|,? ?[«"„“(]|\. )$/;
const ABBREVIATED = /^(?:mr|mrs|ms|mx|dr|prof|sr|sra|srta|mme|mlle|m|sig|ra|dott|eng|ing|st|г|ул)$/;
const LABELLED = /^[ \t]{0,3}[:：=][ \t]{0,8}$/;
const NEXT_LINE = /^[ \t,.!…—–~-]{0,6}(?:\r?\n[ \t]{0,4}){0,3}[-–—~*]{0,2} ?$/;

const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .map(({ lower }) => lower)
    .join(' ');
const PHRASES = new Map<string, Lead>();
const LABELS: ReadonlySet<string> = new Set(NAME_FIELDS.map(keyOf));
for (const [lead, phrases] of [
  ['closing', CLOSINGS],
  ['greeting', GREETINGS],
  ['lead', NAME_LEADS],
  ['title', TITLES],
  ['name', NAME_PHRASES],
] as const) {
  for (const phrase of phrases) PHRASES.set(keyOf(phrase), lead);
}
const LAST_WORDS: ReadonlySet<string> = new Set([...PHRASES.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)));
const LAST_LABEL_WORDS: ReadonlySet<string> = new Set([...LABELS].map((key) => key.slice(key.lastIndexOf(' ') + 1)));

/** What leads to the word at an index, if anything does. */
export function leadBefore(words: readonly Word[], index: number): Lead | null {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || !mayLead(before.lower)) return null;
  if (LABELLED.test(word.gap)) return isLabel(words, index - 1) ? 'name' : phraseLead(words, index - 1, word);
  if (!JOINED.test(word.gap)) {
    return NEXT_LINE.test(word.gap) && phraseAt(words, index - 1) === 'closing' ? 'closing' : null;
  }
  return phraseLead(words, index - 1, word);
}

const seen = new Map<string, boolean>();
const MOST_SEEN = 20_000;

/** Whether any lead can end with a word; remembered, for most words of a text come again. */
function mayLead(lower: string): boolean {
  const known = seen.get(lower);
  if (known !== undefined) return known;
  const may = LAST_WORDS.has(lower) || LAST_LABEL_WORDS.has(lower) || FILLERS.has(lower) || isStem(lower);
  if (seen.size < MOST_SEEN) seen.set(lower, may);
  return may;
}

function phraseLead(words: readonly Word[], last: number, word: Word): Lead | null {
  for (let at = last, skipped = 0; at >= 0 && skipped <= MOST_FILLERS; at--, skipped++) {
    const before = words[at];
    if (!before) return null;
    const lead = phraseAt(words, at);
    const abbreviated = skipped > 0 || word.gap !== '. ' || ABBREVIATED.test(before.lower);
    if (lead && abbreviated) return lead;
    if (!FILLERS.has(before.lower) || !JOINED.test(before.gap)) return null;
  }
  return null;
}

/** The lead that ends with the word at an index. */
function phraseAt(words: readonly Word[], last: number): Lead | null {
  const word = words[last];
  if (!word) return null;
  if (LAST_WORDS.has(word.lower)) {
    const lead = longestPhrase(words, last, (key) => PHRASES.get(key) ?? null);
    if (lead) return lead;
  }
  return isStem(word.lower) ? 'lead' : null;
}

function longestPhrase<T>(words: readonly Word[], last: number, find: (key: string) => T | null): T | null {
  let key = words[last]?.lower ?? '';
  let found = find(key);
  for (let at = last - 1; at > last - MOST_WORDS && at >= 0; at--) {
    if (!/^[ \t.-]{1,3}$/.test(words[at + 1]?.gap ?? '')) break;
    key = `${words[at]?.lower} ${key}`;
    found = find(key) ?? found;
  }
  return found;
}

/** A form field at the beginning of a line or of a list's part. */
function isLabel(words: readonly Word[], last: number): boolean {
  const word = words[last];
  if (!word || !LAST_LABEL_WORDS.has(word.lower)) return false;
  return longestPhrase(words, last, (key) => (LABELS.has(key) ? key : null)) !== null;
}

/** Whether the word before says who somebody is: a relative, a neighbour, an employee. */
export function followsRole(words: readonly Word[], index: number): boolean {
  return isStem(words[index - 1]?.lower ?? '');
}

/** Whether a word, by itself or with an ending, leads to names. */
export function leadsToNames(lower: string): boolean {
  return PHRASES.has(lower) || LABELS.has(lower) || isStem(lower);
}

function isStem(lower: string): boolean {
  for (let length = lower.length; length >= Math.max(3, lower.length - LONGEST_ENDING); length--) {
    if (LEAD_STEMS.has(lower.slice(0, length))) return true;
  }
  return false;
}
