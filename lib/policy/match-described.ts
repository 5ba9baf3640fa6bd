const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Words of three letters or more, lower case, without accents. */
const words = (text: string): Set<string> =>
  new Set(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? []);

/**
 * The ids of the things (orders by description, subscriptions by plan) that a message names by words which tell
 * them apart. A word that all of them share points at none.
 */
export function matchDescribed(text: string, things: { id: string; description: string }[]): string[] {
  const said = words(text);
  const bags = things.map(({ id, description }) => ({ id, bag: words(description) }));
  const telling = (word: string) => bags.filter(({ bag }) => bag.has(word)).length < bags.length || bags.length === 1;
  const scored = bags.map(({ id, bag }) => ({
    id,
    score: [...bag].filter((word) => said.has(word) && telling(word)).length,
  }));
  const best = Math.max(0, ...scored.map((one) => one.score));
  return best === 0 ? [] : scored.filter((one) => one.score === best).map((one) => one.id);
}
