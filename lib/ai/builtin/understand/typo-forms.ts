/** FNV-1a over the characters but one. */
function hashWithout(text: string, left: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    if (index === left) continue;
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 2;
}

/**
 * Hashes of a word and of each form of it with one letter left out: two words that are one typing error apart share one of them.
 * @returns numbers of 30 bits, as many as the word has letters and one
 */
export function formsOf(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, index) => hashWithout(text, text.length - index));
}
