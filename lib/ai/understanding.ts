import { z } from 'zod';

/** What customers want (operating procedures § 1). A message has one or more. */
export const INTENTS = [
  'refund_request',
  'cancel_subscription',
  'order_status',
  'payment_issue',
  'technical_issue',
  'account_email_change',
  'account_access',
  'discount_request',
  'subscription_change',
  'product_question',
  'feedback',
  'human_request',
  'data_privacy',
  'chargeback_threat',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

export const angerSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
/** 0 calm · 1 frustrated · 2 angry · 3 threat (operating procedures § 1). */
export type Anger = z.infer<typeof angerSchema>;

/**
 * What the words say beyond the intents. Each is about this message alone: what "yes" refers to is decided
 * with the conversation's memory by the policy.
 */
export const signalsSchema = z.object({
  /** Asks for the money back now; not negated, not conditional, not told as past. */
  asksMoneyBack: z.boolean(),
  /** "If it doesn't come I'll want my money back": a refund named only under a condition. */
  conditionalRefund: z.boolean(),
  /** "I do NOT want a refund, just my order." */
  refusesRefund: z.boolean(),
  /** Wants the order delivered or sent again. */
  wantsRedelivery: z.boolean(),
  /** Says that it never arrived although it may be recorded as delivered. */
  deniesDelivery: z.boolean(),
  /** Nothing has arrived, whatever the record says. */
  saysMissing: z.boolean(),
  /** Names a concrete defect: broken, wrong item, incomplete, wrong content. */
  describesDefect: z.boolean(),
  /** Says that they were charged twice for the same thing. */
  claimsDoubleCharge: z.boolean(),
  /** Does not recognise a charge, or says it was not authorised. */
  claimsUnknownCharge: z.boolean(),
  /** Insists on cancelling ("just cancel"), repeats it, or wants no discussion. */
  insistsOnCancelling: z.boolean(),
  /** Wants to keep what was to be cancelled. */
  keeps: z.boolean(),
  /** Says that no offers are wanted. */
  refusesOffers: z.boolean(),
  /** Why they want to cancel, as far as they say. */
  cancelReason: z.enum(['price', 'unused', 'technical', 'other']).nullable(),
  /** "Yes", "ok, deal", "20 % is fine": agreement to something said before. */
  affirms: z.boolean(),
  /** "No", "no thanks": refusal of something said before. */
  declines: z.boolean(),
  /** The ordinal chosen from a list ("the second one" = 2), or the last item (-1). */
  choice: z.number().int().nullable(),
  /** Percent named as the accepted offer ("ok 20 % is fine" = 20). */
  percent: z.number().int().nullable(),
  /** Wants a pause, and wants it done (not a question about it). */
  wantsPause: z.boolean(),
  /** Wants a plan change or another renewal date done (not a question about it). */
  wantsPlanChange: z.boolean(),
  /** Asks how something works or what the rules are, rather than for it to be done. */
  asksAboutPolicy: z.boolean(),
  /** Asks for a discount as a personal favour, rather than what public offers there are. */
  wantsPersonalDiscount: z.boolean(),
  /** Thanks, or says they will wait, and asks for nothing. */
  thanks: z.boolean(),
  /** Praise without a request. */
  praise: z.boolean(),
  /** Only a greeting. */
  greetingOnly: z.boolean(),
  /** Names a refund without asking for it: advised by others, past, of another shop; or it is not even sure that one is named. */
  tellsOfRefund: z.boolean(),
  /** Names the money as what is preferred: an answer to the question whether it shall be that. */
  choosesMoney: z.boolean(),
  /** Asks when and where money that is on its way back will show. */
  asksWhenRefunded: z.boolean(),
  /** Wants the same done for another order. */
  sameForOther: z.boolean(),
  /** Takes back which order is meant. */
  correctsOrder: z.boolean(),
  /** Names an order of which nothing shall be done. */
  leavesAlone: z.boolean(),
  /** Asks whether a bot or a person is writing. */
  asksIfBot: z.boolean(),
  /** False where nothing can be understood: empty, emoji, noise. */
  understandable: z.boolean(),
});
export type Signals = z.infer<typeof signalsSchema>;

export const entitiesSchema = z.object({
  /** Order numbers as written, without a leading #, in order of appearance. */
  orderIds: z.array(z.string()),
  /** Amounts with a currency where one was named. */
  amounts: z.array(z.object({ value: z.number(), currency: z.string().nullable() })),
  /** E-mail addresses named in the text (the sender's own aside). Personal data: never logged. */
  emails: z.array(z.string()),
  /** Calendar dates named, ISO (yyyy-mm-dd) where the year is clear, else --mm-dd. */
  dates: z.array(z.string()),
});
export type Entities = z.infer<typeof entitiesSchema>;

export const understandingSchema = z.object({
  engine: z.enum(['builtin', 'model']),
  /** BCP 47 primary language of the reply (pt stays pt; the variant comes from the locale). */
  language: z.string(),
  languageSource: z.enum(['message', 'conversation', 'locale', 'default']),
  /** Every intent found with its calibrated score, strongest first; never empty (`other` when nothing fits). */
  intents: z.array(z.object({ intent: z.enum(INTENTS), score: z.number() })).min(1),
  anger: angerSchema,
  /** The raw score behind `anger`, 0..1. */
  angerScore: z.number(),
  /** Threatens to have the payment reversed (bank, chargeback, dispute). */
  threatensChargeback: z.boolean(),
  /** Threatens with a lawyer, police, regulator or public shaming. */
  threatensOther: z.boolean(),
  selfHarm: z.boolean(),
  /** Text that tries to give itself authority over the agent: a mark for people. It decides nothing; what it says is not the customer's own trouble. */
  injection: z.boolean(),
  entities: entitiesSchema,
  signals: signalsSchema,
});
export type Understanding = z.infer<typeof understandingSchema>;

/** Signals of a message that says nothing in particular; a base for engines and tests. */
export const NO_SIGNALS: Signals = {
  asksMoneyBack: false,
  conditionalRefund: false,
  refusesRefund: false,
  wantsRedelivery: false,
  deniesDelivery: false,
  saysMissing: false,
  describesDefect: false,
  claimsDoubleCharge: false,
  claimsUnknownCharge: false,
  insistsOnCancelling: false,
  keeps: false,
  refusesOffers: false,
  cancelReason: null,
  affirms: false,
  declines: false,
  choice: null,
  percent: null,
  wantsPause: false,
  wantsPlanChange: false,
  asksAboutPolicy: false,
  wantsPersonalDiscount: false,
  thanks: false,
  praise: false,
  greetingOnly: false,
  tellsOfRefund: false,
  choosesMoney: false,
  asksWhenRefunded: false,
  sameForOther: false,
  correctsOrder: false,
  leavesAlone: false,
  asksIfBot: false,
  understandable: true,
};
