/** The page on which a customer rates a conversation, in one language. */
export type RatingPage = {
  title: string;
  question: string;
  /** What 1, 2, 3, 4 and 5 mean. */
  scale: readonly [string, string, string, string, string];
  comment: string;
  send: string;
  /** Nothing was chosen. */
  missing: string;
  thanksTitle: string;
  thanks: string;
  change: string;
  /** Rated before; `{score}` is the number. */
  rated: string;
  invalidTitle: string;
  invalid: string;
  expiredTitle: string;
  expired: string;
};
