/** Stands where a fact was; no pattern of a check matches it as a word or number. */
export const ASIDE = '⟦⟧';

/**
 * Replaces each given fact by a mark, longest first, so that what is left is the writer's own wording. A fact counts
 * only as a whole: neither `ORD-1` in `ORD-12` nor `Pro` in `Product`.
 */
export function setAside(text: string, facts: readonly string[]): string {
  const sorted = [...new Set(facts.map((fact) => fact.trim()))].filter((fact) => fact !== '');
  sorted.sort((a, b) => b.length - a.length);
  let left = text;
  for (const fact of sorted) left = replaceWhole(left, fact);
  return left;
}

const WORD_BEFORE = /[\p{L}\p{N}_-]$/u;
const WORD_AFTER = /^[\p{L}\p{N}_]/u;
const STARTS_AS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_AS_WORD = /[\p{L}\p{N}]$/u;

/** By hand: a pattern made of each fact would have to be compiled for each reply. */
function replaceWhole(text: string, fact: string): string {
  const asWord = { start: STARTS_AS_WORD.test(fact), end: ENDS_AS_WORD.test(fact) };
  let done = '';
  let from = 0;
  for (let at = text.indexOf(fact); at !== -1; at = text.indexOf(fact, at + 1)) {
    const end = at + fact.length;
    const inWord =
      (asWord.start && WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))) ||
      (asWord.end && WORD_AFTER.test(text.slice(end, end + 2)));
    if (at < from || inWord) continue;
    done += text.slice(from, at) + ASIDE;
    from = end;
  }
  return done + text.slice(from);
}
