/** A shorter number without its sign (#) could be anything: an amount, a year, a house. */
const SHORTEST_BARE = 5;

/**
 * Whether a text has this order number in it, whatever stands around it. The number is known here, so it is found in every language and
 * in formats that no rule expects.
 */
export function mentionsOrder(text: string, orderId: string): boolean {
  const core = orderId.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase();
  const wanted = core.length >= SHORTEST_BARE ? core : orderId.toUpperCase();
  if (wanted.length < SHORTEST_BARE) return false;
  const searched = text.toUpperCase();
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
    if (!continues(searched[at - 1]) && !continues(searched[at + wanted.length])) return true;
  }
  return false;
}

const SAME_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Scripts without spaces between words may stand right beside a number. */
const continues = (character: string | undefined): boolean => character !== undefined && SAME_WORD.test(character);
