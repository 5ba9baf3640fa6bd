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
  for (const fact of sorted) if (left.includes(fact)) left = left.replace(wholly(fact), ASIDE);
  return left;
}

function wholly(fact: string): RegExp {
  const escaped = fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = /^[\p{L}\p{N}]/u.test(fact) ? '(?<![\\p{L}\\p{N}_-])' : '';
  const after = /[\p{L}\p{N}]$/u.test(fact) ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(before + escaped + after, 'gu');
}
