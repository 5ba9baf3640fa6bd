const LONGEST_WORD = 24;
const WHOLE_NUMBER_DIGITS = 6;

/** A word as the weights know it. Digits say only how long a number is: no order number can be learned by heart. */
export function wordShape(word: string): string {
  if (!/\d/.test(word)) return word;
  return /^\d+$/.test(word) ? `#${Math.min(word.length, WHOLE_NUMBER_DIGITS)}` : '#id';
}

/** The sequences of letters within a word, its edges marked: stems and endings, and what typing errors leave. */
export function letterSequences(shape: string, shortest: number, longest: number): string[] {
  if (shape.startsWith('#')) return [];
  const marked = `_${shape.slice(0, LONGEST_WORD)}_`;
  const found: string[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) found.push(marked.slice(at, at + length));
  }
  return found;
}
