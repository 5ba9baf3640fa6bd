import { accounts } from './accounts';
import { actions } from './actions';
import { compileGlossary, type Glossary } from './compile-glossary';
import { everyday } from './everyday';
import { matters } from './matters';
import { money } from './money';
import { orders } from './orders';
import { people } from './people';

/** The rows of the glossary. */
export const GLOSSARY_ROWS = [everyday, actions, money, orders, accounts, people, matters].flatMap((part) =>
  part.trim().split('\n'),
);
const SHORTEST_STEM = 2;
const SHORTEST_FOREIGN = 4;
const SHORTEST_PART = 4;
const COMPOUNDING: ReadonlySet<string> = new Set(['de']);
const NUMBER = ['number'];
const UNKNOWN: readonly string[] = [];

let compiled: ReadonlyMap<string, Glossary> | undefined;

function glossaryOf(language: string): Glossary | undefined {
  compiled ??= compileGlossary(GLOSSARY_ROWS);
  return compiled.get(language);
}

function lookUp(word: string, language: string): readonly string[] {
  const glossary = glossaryOf(language);
  if (!glossary) return UNKNOWN;
  const whole = glossary.words.get(word);
  if (whole) return whole;
  for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
    const stem = glossary.stems.get(word.slice(0, length));
    if (stem) return stem;
  }
  return UNKNOWN;
}

/** The second half of a compound: "Geburtstagsrabatt" is a discount, "Bildschirmfehler" an error. */
function lastPart(word: string, language: string): readonly string[] {
  const glossary = glossaryOf(language);
  if (!glossary || !COMPOUNDING.has(language)) return UNKNOWN;
  for (let start = SHORTEST_PART; start + SHORTEST_PART <= word.length; start += 1) {
    const part = word.slice(start);
    const whole = glossary.words.get(part);
    if (whole) return whole;
    for (let length = part.length; length >= SHORTEST_PART; length -= 1) {
      const stem = glossary.stems.get(part.slice(0, length));
      if (stem) return stem;
    }
  }
  return UNKNOWN;
}

/** Languages whose words are looked up where the writer's own has none. */
function secondOf(word: string, language: string): string | null {
  if (language === 'uk') return 'ru';
  if (language === 'ru' && /[іїєґ]/.test(word)) return 'uk';
  return word.length >= SHORTEST_FOREIGN && /^[a-z]+$/.test(word) ? 'en' : null;
}

/**
 * What a folded word means, by names that are the same in every language: what was learned from messages in one language so
 * serves in all.
 *
 * @returns usually one name, several for a word with several meanings, none for a word that the glossary does not know
 */
export function meaningsOf(word: string, language: string): readonly string[] {
  if (/^\d/.test(word)) return NUMBER;
  const first = lookUp(word, language);
  const last = lastPart(word, language).filter((meaning) => !first.includes(meaning));
  const own = last.length > 0 ? [...first, ...last] : first;
  if (own.length > 0) return own;
  const second = secondOf(word, language);
  return second === null ? UNKNOWN : lookUp(word, second);
}
