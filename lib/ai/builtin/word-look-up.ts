import { remember } from './remember';

/** What whole folded words and word beginnings of one language stand for. */
export type WordTable = {
  words: ReadonlyMap<string, readonly string[]>;
  stems: ReadonlyMap<string, readonly string[]>;
};

const SHORTEST_STEM = 2;
const SHORTEST_FOREIGN = 4;
const SHORTEST_PART = 4;
/** The ending that a known beginning leaves of a compound's second half. */
const LONGEST_ENDING = 3;
const COMPOUNDING: ReadonlySet<string> = new Set(['de']);
const UNKNOWN: readonly string[] = [];

function byBeginning({ stems }: WordTable, word: string, shortest: number): readonly string[] | null {
  for (let length = word.length; length >= shortest; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem) return stem;
  }
  return null;
}

/** The second half of a compound: "Geburtstagsrabatt" is a discount, "Bildschirmfehler" an error. */
function lastPart(table: WordTable, word: string): readonly string[] {
  for (let start = SHORTEST_PART; start + SHORTEST_PART <= word.length; start += 1) {
    const part = word.slice(start);
    const found =
      table.words.get(part) ?? byBeginning(table, part, Math.max(SHORTEST_PART, part.length - LONGEST_ENDING));
    if (found) return found;
  }
  return UNKNOWN;
}

/** Languages whose words are looked up where the writer's own has none. */
function secondOf(word: string, language: string): string | null {
  if (language === 'uk') return 'ru';
  if (language === 'ru' && /[іїєґ]/.test(word)) return 'uk';
  return word.length >= SHORTEST_FOREIGN && /^[a-z]+$/.test(word) ? 'en' : null;
}

function ownLanguage(table: WordTable, word: string, compounds: boolean): readonly string[] {
  const whole = table.words.get(word);
  if (whole) return whole;
  const first = byBeginning(table, word, SHORTEST_STEM) ?? UNKNOWN;
  if (!compounds) return first;
  const last = lastPart(table, word).filter((one) => !first.includes(one));
  return last.length > 0 ? [...first, ...last] : first;
}

/**
 * Looks words up by `lookUpWord`, in tables that are compiled at the first question; words asked for before are answered from memory, for
 * each language apart.
 */
export function wordLookUp(
  compile: () => ReadonlyMap<string, WordTable>,
): (word: string, language: string) => readonly string[] {
  const byLanguage = new Map<string, (word: string) => readonly string[]>();
  let tables: ReadonlyMap<string, WordTable> | undefined;
  const opened = (language: string) => {
    tables ??= compile();
    const own = tables;
    const look = remember((word) => lookUpWord(own, word, language));
    byLanguage.set(language, look);
    return look;
  };
  return (word, language) => (byLanguage.get(language) ?? opened(language))(word);
}

/**
 * What a folded word stands for: as a whole, else by its longest known beginning and, in a language of compounds, also by its second
 * half; what its language does not know is looked up in the one that its writers mix in.
 */
function lookUpWord(tables: ReadonlyMap<string, WordTable>, word: string, language: string): readonly string[] {
  const table = tables.get(language);
  const own = table ? ownLanguage(table, word, COMPOUNDING.has(language)) : UNKNOWN;
  if (own.length > 0) return own;
  const second = tables.get(secondOf(word, language) ?? '');
  return second ? ownLanguage(second, word, false) : UNKNOWN;
}
