/** So many answers are kept; then all are forgotten, so that texts made to be different cannot fill the memory. */
const MOST_REMEMBERED = 20_000;

/** The same function of one word, which answers a word it has met before from memory. Its answers must not be changed. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}
