/** What a language's commitments look like. Each pattern is tried on one clause, in lower case, without its facts. */
export type Lexicon = {
  /** We pay back: done or to be done. */
  refund: RegExp;
  /** We end the subscription: done or to be done. */
  cancellation: RegExp;
  /** We take something off the price or give time for free. */
  discount: RegExp;
  /** We ring the customer. */
  callback: RegExp;
  /** Soon, tomorrow, on Monday: a time that no fact backs. */
  soon: RegExp;
  /** Units of a counted time ("24 hours"), minutes to months. */
  timeUnit: string;
  /** Makes a clause the opposite of a commitment. */
  negation: RegExp;
  /** The writer says that it is a person, or that it is no machine. */
  human: RegExp;
};

/** A case-insensitive pattern that starts at the beginning of a word in any script. */
export function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'iu');
}

/** Like `words`, but the match must also end with the word. */
export function wholeWords(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
}
