/** What a customer's first message can be about. */
export const OPENINGS = [
  'whereIsOrder',
  'refundLate',
  'angryLate',
  'chargeback',
  'notReceived',
  'defect',
  'paymentTrouble',
  'refundStatus',
  'duplicateCharge',
  'renewalRefund',
  'cancel',
  'cancelPrice',
  'cancelInsist',
  'human',
  'emailChange',
  'privacy',
  'discount',
  'productQuestion',
  'technical',
  'access',
  'praise',
  'spam',
  'autoReply',
  'vague',
] as const;

/** What a customer answers to a reply. */
export const ANSWERS = ['giveOrder', 'acceptRefund', 'acceptOffer', 'declineOffer', 'thanks', 'nudge'] as const;

export type Topic = (typeof OPENINGS)[number] | (typeof ANSWERS)[number];

/** Wordings of one language. `{order}`, `{product}`, `{amount}` and `{email}` are filled in. */
export type Wordings = Readonly<Record<Topic, readonly string[]>>;

/** How people of a language begin and end a message. */
export type Manners = { greetings: readonly string[]; closings: readonly string[] };
