/** What must not leave in a reply (operating procedures § 7). */
export type ViolationKind =
  | 'promise_refund'
  | 'promise_cancellation'
  | 'promise_discount'
  | 'promise_callback'
  | 'promise_date'
  | 'unknown_amount'
  | 'unknown_order'
  | 'placeholder'
  | 'unknown_url'
  | 'wrong_language'
  | 'prompt_leak'
  | 'claims_human';

/** One finding, with the words that gave it away. */
export type Violation = { kind: ViolationKind; found: string };
