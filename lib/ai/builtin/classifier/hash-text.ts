const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The state of FNV-1a after some more UTF-16 code units: what many texts begin with is hashed once. */
export function hashOnward(text: string, state = OFFSET): number {
  let hash = state;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash;
}

/** The hash of a state: a final mix, as an unsigned 32-bit number. */
export function hashOf(state: number): number {
  const hash = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** FNV-1a over UTF-16 code units with a final mix, as an unsigned 32-bit number; `seed` separates kinds of features. */
export function hashText(text: string, seed = 0): number {
  return hashOf(hashOnward(text, OFFSET ^ seed));
}
