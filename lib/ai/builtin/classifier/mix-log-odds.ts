/** How much the network that reads the words in their order counts beside the other answers; chosen on lines held back, fresh messages and plain cases. */
const SEQUENCE_SHARE = 0.3;

/** The log-odds of every head by both ways together. */
export function mixLogOdds(first: readonly number[], sequence: ArrayLike<number>): number[] {
  return first.map((odds, head) => (1 - SEQUENCE_SHARE) * odds + SEQUENCE_SHARE * (sequence[head] ?? 0));
}
