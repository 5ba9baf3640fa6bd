/** What is told of every pair of things; of those that lie near each other the alphabetically first comes first. */
export type PairVisitor = { next: (one: string, other: string) => void; near: (one: string, other: string) => void };

const START: readonly string[] = ['^'];

/**
 * The pairs of things that words stand for: each with those of the word before it (`^` before the first), and, whatever their order,
 * each with the last so many things before its own word.
 *
 * @param words the things of each word, in the words' order; words that stand for nothing are passed over
 * @param reach how many things back another one is near
 */
export function visitPairs(words: Iterable<readonly string[]>, reach: number, visit: PairVisitor): void {
  let before = START;
  const near: string[] = [];
  for (const things of words) {
    if (things.length === 0) continue;
    for (const thing of things) {
      for (const one of before) visit.next(one, thing);
      for (const one of near) {
        if (one < thing) visit.near(one, thing);
        else if (one > thing) visit.near(thing, one);
      }
    }
    before = things;
    near.push(...things);
    while (near.length > reach) near.shift();
  }
}
