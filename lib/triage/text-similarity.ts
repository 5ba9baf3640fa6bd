/** Beyond this many characters the start of each text is compared. */
const MOST = 700;

/** How alike two normal forms are, 0–1: equal but for typing errors, or the second says the same with some words left out. */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const edit = editSimilarity(a.replace(/ /g, ''), b.replace(/ /g, ''));
  return Math.max(edit, shortenedSimilarity(a.split(' '), b.split(' ')));
}

/** Share of characters that need no edit; a swap of neighbours is one edit. */
function editSimilarity(a: string, b: string): number {
  const [x, y] = [a.slice(0, MOST), b.slice(0, MOST)];
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longest * 0.3 || sharedLetters(x, y) < 0.7 * Math.max(x.length, y.length))
    return 0;
  let previous: number[] = [];
  let current = Array.from({ length: y.length + 1 }, (_, index) => index);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      const cost = x[i - 1] === y[j - 1] ? 0 : 1;
      let best = Math.min((current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (current[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        best = Math.min(best, (previous[j - 2] ?? 0) + 1);
      next.push(best);
    }
    previous = current;
    current = next;
  }
  const tail = Math.abs(Math.max(a.length - MOST, 0) - Math.max(b.length - MOST, 0));
  return Math.max(0, 1 - ((current[y.length] ?? 0) + tail) / longest);
}

/** How many characters two texts have in common in any order: an upper bound that spares the comparison of unlike texts. */
function sharedLetters(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const letter of a) left.set(letter, (left.get(letter) ?? 0) + 1);
  let shared = 0;
  for (const letter of b) {
    const count = left.get(letter) ?? 0;
    if (count > 0) shared += 1;
    left.set(letter, count - 1);
  }
  return shared;
}

/** Where every word of the later text stands in the earlier one in this order: the share of words that it kept. */
function shortenedSimilarity(earlier: readonly string[], later: readonly string[]): number {
  let at = 0;
  for (const word of later) {
    while (at < earlier.length && earlier[at] !== word) at++;
    if (at++ >= earlier.length) return 0;
  }
  return 0.5 + 0.5 * (later.length / earlier.length);
}
