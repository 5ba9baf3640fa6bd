/**
 * What a customer does in a message beyond the intents: the things that words without their sentence get wrong ("my sister says I should
 * ask for a refund"), and those that only the conversation gives a meaning ("go on then").
 */
export const ACTS = [
  /** Wants their money back now, in whatever words. */
  'asks_refund',
  /** Wants it back only under a condition that lies ahead. */
  'if_refund',
  /** Names money back without asking for it: refused, advised by others, past, of another shop. */
  'no_refund',
  /** Wants the thing delivered, sent or made again. */
  'resend',
  /** Is content to wait. */
  'waits',
  /** What was missing has turned up, or the matter has settled itself. */
  'arrived',
  /** Agrees to what was offered or proposed. */
  'accepts',
  /** Turns an offer down. */
  'declines_offer',
  /** Wants a subscription to end. */
  'cancels',
  /** Names cancelling and does not want it. */
  'no_cancel',
  /** Wants a pause. */
  'pause',
  /** Asks when and where money that is on its way back will show. */
  'when_money',
  /** Wants the same done for another order. */
  'also_other',
  /** Takes back which order is meant. */
  'wrong_number',
  /** Names an order of which nothing shall be done. */
  'leave_other',
  /** Names bank, lawyers or police and threatens with none of them. */
  'no_threat',
  /** Threatens with one of them. */
  'threat',
  /** Says that no person is needed. */
  'no_person',
  /** Wants a person. */
  'person',
] as const;
export type Act = (typeof ACTS)[number];
