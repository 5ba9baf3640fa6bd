/** FNV-1a, 32 bit: spreads seeds evenly and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/**
 * Picks one of `count` wordings of `key`, the same for the same seed. Wordings that were used are avoided; when all
 * were, the one used longest ago comes back.
 */
export function chooseVariant(key: string, count: number, seed: string, used: readonly string[]): number {
  const start = hash(`${seed}:${key}`) % count;
  let choice = start;
  let oldest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < count; step++) {
    const index = (start + step) % count;
    const lastUse = used.lastIndexOf(`${key}.${index}`);
    if (lastUse === -1) return index;
    if (lastUse < oldest) {
      oldest = lastUse;
      choice = index;
    }
  }
  return choice;
}
