import known from '../known-words.json';
import { nameForm } from '../name-form';
import { DETERMINERS, FILLERS, PERSON_VERBS } from '../phrases/name-leads';
import { NO_NAMES } from '../phrases/name-words';
import { slavicSkeleton } from '../slavic-skeleton';
import { COMMON_WORDS } from './common-words';
import { EASTERN_FIRST_NAMES, POLISH_FIRST_NAMES, SLAVIC_FIRST_NAMES } from './eastern-first-names';
import { endsLikeFamilyName, surelyFamilyName } from './family-name-forms';
import { FAMILY_NAMES } from './family-names';
import { isInflectedName } from './inflected-name';
import { leadsToNames } from './lead-before';
import { AMBIGUOUS_FIRST_NAMES, PLACES_AND_BRANDS } from './other-capital-words';
import type { TextTraits } from './text-traits';
import { WESTERN_FIRST_NAMES } from './western-first-names';
import type { Word } from './words-of';
import { WORLD_FIRST_NAMES } from './world-first-names';

/** What the lists say of a word, wherever it stands. */
export type NameKind = {
  /** A first name; `inflected` in another case, `ambiguous` where it is an everyday word, a place or a brand as well. */
  first: boolean;
  inflected: boolean;
  ambiguous: boolean;
  /** A family name of the list, or a word that ends like one. */
  family: boolean;
  /** Ends as nothing but a family name does. */
  sure: boolean;
  /** A word of ordinary messages, in small letters or as a noun. */
  known: boolean;
  /** A place, a company or a brand. */
  place: boolean;
  /** Stands where names stand and never is one. */
  stop: boolean;
};

/** Without accents, in its own alphabet: "Вена" is a town and "vena" a vein. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
const forms = (text: string): Set<string> => new Set(text.trim().split(/\s+/).map(nameForm));
const SLAVIC = forms(SLAVIC_FIRST_NAMES);
const FIRST: ReadonlySet<string> = new Set([
  ...forms(WESTERN_FIRST_NAMES),
  ...SLAVIC,
  ...forms(POLISH_FIRST_NAMES),
  ...forms(EASTERN_FIRST_NAMES),
  ...forms(WORLD_FIRST_NAMES),
]);
const SKELETONS: ReadonlySet<string> = new Set([...SLAVIC].filter((one) => one.length > 4).map(slavicSkeleton));
const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_FIRST_NAMES.trim().split(/\s+/).map(plain));
const FAMILY = forms(FAMILY_NAMES);
const PLACES: ReadonlySet<string> = new Set(PLACES_AND_BRANDS.trim().split(/\s+/).map(plain));
const PLACE_FORMS = forms(PLACES_AND_BRANDS);
const KNOWN: ReadonlySet<string> = new Set([
  ...known.words.split(' '),
  ...COMMON_WORDS.trim().split(/\s+/),
  ...PERSON_VERBS,
  ...FILLERS,
  ...DETERMINERS,
]);
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ment|chen|lein|nis|nisse|ling|tum|ismus|ierung|graphie|logie|nummer|versand|bestellung|konto|abo)s?$/;
const LEAST_COMPOUND = 4;

/** What is known of a word. */
export function nameKind(word: Word, traits: TextTraits): NameKind {
  const parts = word.text.split('-');
  if (parts.length === 1) return kindOf(word.text, word.lower, traits);
  const kinds = parts.map((part) => kindOf(part, part.toLowerCase(), traits));
  const first = kinds.every((kind) => kind.first) || (kinds[0]?.first === true && !kinds[0].ambiguous);
  const known =
    !first &&
    (KNOWN.has(word.lower) || kinds.some((kind, at) => kind.known && !kind.family && (parts[at]?.length ?? 0) > 2));
  return {
    first,
    inflected: false,
    ambiguous: false,
    family: kinds.some((kind) => kind.family) && !known,
    sure: kinds.some((kind) => kind.sure),
    known,
    place: kinds.some((kind) => kind.place) && !first,
    stop: NO_NAMES.has(word.lower),
  };
}

function kindOf(text: string, lower: string, traits: TextTraits): NameKind {
  const form = nameForm(text);
  const listed = FAMILY.has(form) || FIRST.has(form) || isListedFamilyName(form, lower, traits);
  const known = KNOWN.has(lower) || leadsToNames(lower) || (traits.german && !listed && isGermanNoun(lower));
  const place = PLACES.has(plain(text)) || (!listed && isPlaceInAnotherForm(form, lower, traits));
  const cyrillic = /^[а-яёєіїґ]/.test(lower);
  const exact =
    (FIRST.has(form) && (!cyrillic || form.length > 3 || SLAVIC.has(form))) ||
    (form.endsWith('s') && form.length > 4 && !known && FIRST.has(form.slice(0, -1)));
  const inflected =
    !exact && !known && !place && isFirstInAnotherForm(form, lower, traits, text === lower ? SLAVIC : FIRST);
  return {
    first: exact || (inflected && text !== lower),
    inflected,
    ambiguous: AMBIGUOUS.has(plain(text)),
    family: FAMILY.has(form) || (!known && !place && isFamilyName(text, form, lower, traits)),
    sure: !known && surelyFamilyName(form),
    known,
    place,
    stop: NO_NAMES.has(lower),
  };
}

function caseOf(lower: string, traits: TextTraits): 'cyrillic' | 'polish' | null {
  if (/^[а-яёєіїґ'’ʼ]+$/.test(lower)) return 'cyrillic';
  return traits.polish ? 'polish' : null;
}

function isFirstInAnotherForm(form: string, lower: string, traits: TextTraits, names: ReadonlySet<string>): boolean {
  const script = caseOf(lower, traits);
  if (script && isInflectedName(form, script, (one) => names.has(one))) return true;
  if (traits.turkish && FIRST.has(form.replace(/(?:can|han|nur|gul|sah|su|naz)$/, ''))) return true;
  return names === FIRST && script !== 'cyrillic' && form.length > 4 && SKELETONS.has(slavicSkeleton(form));
}

function isFamilyName(text: string, form: string, lower: string, traits: TextTraits): boolean {
  return endsLikeFamilyName(text, form) || isListedFamilyName(form, lower, traits);
}

function isListedFamilyName(form: string, lower: string, traits: TextTraits): boolean {
  const script = caseOf(lower, traits);
  return script !== null && isInflectedName(form, script, (one) => one.length > 3 && FAMILY.has(one));
}

function isPlaceInAnotherForm(form: string, lower: string, traits: TextTraits): boolean {
  const script = caseOf(lower, traits);
  return script !== null && isInflectedName(form, script, (one) => one.length > 3 && PLACE_FORMS.has(one));
}

/** "Eichentisch": ends in a noun that is known, or as nouns do. */
function isGermanNoun(lower: string): boolean {
  if (NOUN_ENDING.test(lower)) return true;
  for (let at = LEAST_COMPOUND; at <= lower.length - LEAST_COMPOUND; at++) {
    if (KNOWN.has(lower.slice(at))) return true;
  }
  return false;
}
