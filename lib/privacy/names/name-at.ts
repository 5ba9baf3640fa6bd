import { nameForm } from '../name-form';
import { DETERMINERS, PERSON_VERBS, TITLES_AFTER } from '../phrases/name-leads';
import { endsLikeFamilyName } from './family-name-forms';
import { followsRole, type Lead } from './lead-before';
import type { NameKind } from './name-kind';
import type { TextTraits } from './text-traits';
import type { Word } from './words-of';

export type Reading = {
  text: string;
  words: readonly Word[];
  traits: TextTraits;
  kindAt(index: number): NameKind;
};

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|delle|degli|di|du|des|von|vom|van|der|den|ten|ter|te|zu|zum|la|le|el|al|bin|ibn|bint|abu|af|av|lo|li|lu|st|ван|де|фон|дер|аль|ибн|бин|ла|ле|дю)$/i;
const SPACE = /^[ \t\u00a0]{1,2}$/;
const AFTER_INITIAL = /^\.?-? ?$/;
const OPENING = /[.!?…:;\n"«“„(*•[>|/—–]/;
const SENTENCE_END = /^[ \t]*(?:[,.!?:;)"»”\n—–]|$)/;
const LINE_END = /^[.!,]?[ \t]*(?:\n|$)/;
const LINKING = /^(?:and|und|et|y|e|i|и|та|і|ve|or|but|mais|pero|mas|ma|ale|но|а)$/;
const GERMAN_PREPOSITION = /^(?:an|bei|von|für|mit|durch|gegen|ohne|keinen|kein)$/;
const MOST_WORDS = 6;
const MOST_INITIALS = 3;
const LEAST_SMALL = 5;
const LEAST_ALONE = 4;

/** Whether a word is neither a name nor the beginning of one, whatever stands around. */
export function isNoBeginning(reading: Reading, index: number): boolean {
  return reading.kindAt(index).stop && !PARTICLE.test(reading.words[index]?.text ?? '');
}

/** How many words from an index on are somebody's name; 0 where none is. */
export function nameAt(reading: Reading, index: number, lead: Lead | null): number {
  const word = reading.words[index];
  if (!word) return 0;
  if (!word.capital) return smallName(reading, index, lead);
  const first = skipParticles(reading, index);
  if (!begins(reading, first, lead)) return 0;
  const last = extended(reading, first, lead);
  if ((lead === 'greeting' || lead === 'closing') && !endsWell(reading, first, last, lead)) return 0;
  return last - index + 1;
}

/** A name in small letters: a known first name, or whatever stands where only a name does. */
function smallName(reading: Reading, index: number, lead: Lead | null): number {
  const { words, traits } = reading;
  const kind = reading.kindAt(index);
  if (kind.stop) return 0;
  const sure = (kind.first || (kind.inflected && followsRole(words, index))) && !kind.ambiguous;
  const named =
    lead === 'name' && !kind.known && !kind.place && (kind.first || kind.family || standsAlone(reading, index));
  const led = (lead === 'lead' || lead === 'title' || lead === 'closing') && sure;
  const alone =
    lead === null &&
    reading.traits.small &&
    kind.first &&
    sure &&
    !kind.known &&
    (words[index]?.text.length ?? 0) >= LEAST_SMALL;
  if (!(named || led || alone || (lead === 'name' && kind.first))) return 0;
  let last = index;
  while (last - index < 3 && isJoined(reading, last + 1)) {
    const next = reading.kindAt(last + 1);
    const listed = next.family || next.first;
    const fits =
      listed ||
      (traits.small && standsAlone(reading, last + 1)) ||
      (lead === 'name' && (words[last + 1]?.text.length ?? 0) > 2);
    if (!fits || next.stop || (next.known && !(listed && lead !== null)) || (next.place && !listed)) break;
    last++;
  }
  return last - index + 1;
}

/** "My name is zbynek." is a name, "my name is misspelled on the card" is none. */
function standsAlone(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  if (!word || word.text.length < 2) return false;
  return !next || !SPACE.test(next.gap) || LINKING.test(next.lower) || !reading.kindAt(index + 1).known;
}

/** Whether a word with a capital is the beginning of a name. */
function begins(reading: Reading, index: number, lead: Lead | null): boolean {
  const { words, traits } = reading;
  const word = words[index];
  if (!word?.capital) return false;
  const kind = reading.kindAt(index);
  if (kind.stop) return false;
  if (word.text.length === 1) return isInitial(reading, index) && beginsAfterInitials(reading, index);
  if (lead === 'name' || lead === 'title')
    return kind.first || kind.family || (!kind.place && (lead === 'title' || !kind.known || !word.shouted));
  const unknown = isUnknown(reading, index);
  if (lead && (kind.first || kind.family || (unknown && !word.shouted)))
    return lead === 'lead' || !kind.known || kind.first;
  const opens = isOpening(reading, index);
  if (kind.inflected && (word.shouted || (opens && word.text.length < LEAST_SMALL))) return false;
  if (kind.first && !kind.ambiguous) return !(word.shouted && kind.known);
  if (kind.first && isAmbiguousName(reading, index, opens)) return true;
  if (word.shouted) return false;
  if ((kind.sure && !opens) || (kind.family && (unknown || !opens) && isBeforeFirstName(reading, index))) return true;
  if (kind.family && unknown && isFamilyNameAlone(reading, index, opens)) return true;
  return unknown && isUnknownName(reading, index, opens, traits);
}

/** "Rose" and "Grace": with a family name, or in the middle of a sentence of a language that writes nouns small. */
function isAmbiguousName(reading: Reading, index: number, opens: boolean): boolean {
  const word = reading.words[index];
  const kind = reading.kindAt(index);
  const next = isJoined(reading, index + 1) && reading.words[index + 1]?.capital ? reading.kindAt(index + 1) : null;
  if (
    next &&
    !next.stop &&
    !next.place &&
    ((next.family && !(next.first && kind.known)) || (!next.known && !next.first && !kind.place && !opens))
  )
    return true;
  if (reading.traits.german || opens || kind.place || word?.shouted || kind.known) return false;
  const before = reading.words[index - 1];
  return !(
    next?.known ||
    (before && DETERMINERS.has(before.lower)) ||
    (before?.capital && SPACE.test(word?.gap ?? '') && !isOpening(reading, index - 1))
  );
}

/** "Nguyen Van Minh", "Lemoine Huguette": the family name first. */
function isBeforeFirstName(reading: Reading, index: number): boolean {
  const next = skipParticles(reading, index + 1);
  if (!isJoinedThrough(reading, index + 1, next) || !reading.words[next]?.capital) return false;
  const kind = reading.kindAt(next);
  return kind.first && !kind.known && !kind.place;
}

/** A family name by itself: not where it only begins a sentence, not after an article, and in German only behind a bare preposition. */
function isFamilyNameAlone(reading: Reading, index: number, opens: boolean): boolean {
  const word = reading.words[index];
  const before = reading.words[index - 1];
  if (reading.traits.turkish && word?.cut) return true;
  if (opens || (before && DETERMINERS.has(before.lower))) return false;
  if (!reading.traits.german) return true;
  return (
    GERMAN_PREPOSITION.test(before?.lower ?? '') || endsLikeFamilyName(word?.text ?? '', nameForm(word?.text ?? ''))
  );
}

/** A word that no list knows and that has a capital: by what stands around it. */
function isUnknownName(reading: Reading, index: number, opens: boolean, traits: TextTraits): boolean {
  const next = reading.words[index + 1];
  if (isUnknownAlone(reading, index, opens)) return true;
  if (!next || reading.words[index]?.cut) return false;
  if (SPACE.test(next.gap) && TITLES_AFTER.has(next.lower)) return true;
  if (SPACE.test(next.gap) && !traits.german && PERSON_VERBS.has(next.lower)) return true;
  if (!SPACE.test(next.gap) || !next.capital) return false;
  if (isInitial(reading, index + 1) && !opens) return true;
  const nextKind = reading.kindAt(index + 1);
  if (nextKind.stop || next.shouted) return false;
  if (nextKind.first && !nextKind.ambiguous) return reading.kindAt(index).family || (!opens && !traits.german);
  if (traits.german || nextKind.known || nextKind.place || next.text.length === 1) return false;
  return isUnknownPair(reading, index, opens);
}

/** One word with a capital in the middle of a sentence, of a language that writes nouns small; beside another capital or a number it is rather a product. */
function isUnknownAlone(reading: Reading, index: number, opens: boolean): boolean {
  const { text, words, traits } = reading;
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || opens || traits.german || word.text.length < LEAST_ALONE) return false;
  if (DETERMINERS.has(before.lower) || before.capital || /[^ ,]/.test(word.gap)) return false;
  const next = words[index + 1];
  if (next?.capital && SPACE.test(next.gap)) return false;
  return !/^ ?[\d[«"“®™]/.test(text.slice(word.end, word.end + 2));
}

/** "Thandiwe Mokoena": two or three words that no list knows, and none more; after an article it is rather a product. */
function isUnknownPair(reading: Reading, index: number, opens: boolean): boolean {
  const { words, traits } = reading;
  const inflecting = traits.polish || traits.turkish || /\p{Script=Cyrillic}/u.test(words[index]?.text ?? '');
  if (opens && inflecting && !reading.kindAt(index + 1).family) return false;
  const before = words[index - 1];
  if (before && DETERMINERS.has(before.lower)) return false;
  if (before?.capital && SPACE.test(words[index]?.gap ?? '')) return false;
  const after = words[index + 2];
  return !(after?.capital && SPACE.test(after.gap) && !isUnknown(reading, index + 2));
}

function beginsAfterInitials(reading: Reading, index: number): boolean {
  for (let at = index; at < index + MOST_INITIALS; at++) {
    const next = reading.words[at + 1];
    if (reading.text.charAt(reading.words[at]?.end ?? 0) !== '.') return false;
    if (!next?.capital || !AFTER_INITIAL.test(next.gap)) return false;
    if (next.text.length === 1) continue;
    const kind = reading.kindAt(at + 1);
    return !kind.stop && !next.shouted && (kind.family || isUnknown(reading, at + 1));
  }
  return false;
}

/** The last word of the name that begins at an index. */
function extended(reading: Reading, first: number, lead: Lead | null): number {
  let last = first;
  while (last - first < MOST_WORDS) {
    const next = skipParticles(reading, last + 1);
    const joined = isJoinedThrough(reading, last + 1, next) || isFirstNameBehindComma(reading, first, last);
    if (!joined || !continues(reading, next, lead)) break;
    last = next;
  }
  return last;
}

/** "Kowalczyk, Marta". */
function isFirstNameBehindComma(reading: Reading, first: number, last: number): boolean {
  const next = reading.words[last + 1];
  if (first !== last || !next?.capital || next.shouted || next.gap !== ', ') return false;
  const kind = reading.kindAt(last);
  return kind.family && !kind.first && reading.kindAt(last + 1).first;
}

function continues(reading: Reading, index: number, lead: Lead | null): boolean {
  const word = reading.words[index];
  if (!word?.capital) return false;
  if (word.text.length === 1) return isInitial(reading, index);
  const kind = reading.kindAt(index);
  if (kind.stop || TITLES_AFTER.has(word.lower)) return false;
  if (kind.first || kind.family) return !(word.shouted && kind.known && lead === null);
  if (kind.place) return false;
  if (word.shouted) return (lead === 'name' || lead === 'title') && !kind.known;
  return !kind.known || (!reading.traits.german && !isOpening(reading, index));
}

/** A letter with a dot, or one between two words with capitals that is no word of its own. */
function isInitial(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (!word?.capital || word.text.length !== 1) return false;
  if (reading.text.charAt(word.end) === '.') return true;
  const next = reading.words[index + 1];
  return !/[IAEOYUИЯВСКОУАІЗ]/.test(word.text) && next?.capital === true && SPACE.test(next.gap);
}

/** A word with a capital that is neither an everyday word nor a place, and in German no noun. */
function isUnknown(reading: Reading, index: number): boolean {
  const kind = reading.kindAt(index);
  return !kind.known && !kind.place && !kind.stop && (reading.words[index]?.text.length ?? 0) > 2;
}

/** Whether a capital is no more than the beginning of a sentence, a line or a quotation. */
function isOpening(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (!word || index === 0) return true;
  if (!OPENING.test(word.gap)) return false;
  return !(word.gap === '. ' && reading.words[index - 1]?.text.length === 1);
}

/** Whether a word stands in one name with the one before it. */
function isJoined(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const before = reading.words[index - 1];
  if (!word || !before || before.cut || (word.elided && !word.capital)) return false;
  return SPACE.test(word.gap) || (before.capital && before.text.length === 1 && AFTER_INITIAL.test(word.gap));
}

function isJoinedThrough(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    if (!isJoined(reading, index)) return false;
  }
  return true;
}

/** The index behind "van der" and "de la" where a word with a capital follows, else the index itself. */
function skipParticles(reading: Reading, index: number): number {
  for (let at = index; at < index + 3; at++) {
    const word = reading.words[at];
    if (!word || (at > index && !isJoined(reading, at))) return index;
    if (!PARTICLE.test(word.text)) return word.capital ? at : index;
  }
  return index;
}

/** After a greeting the name is all there is up to the next comma, after a closing up to the end of the line; known first names are names anyhow. */
function endsWell(reading: Reading, first: number, last: number, lead: Lead): boolean {
  const kind = reading.kindAt(first);
  if (kind.first && !kind.ambiguous) return true;
  const behind = reading.text.slice(reading.words[last]?.end ?? 0, (reading.words[last]?.end ?? 0) + 6);
  return lead === 'greeting' ? SENTENCE_END.test(behind) : LINE_END.test(behind);
}
