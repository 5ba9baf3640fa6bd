/**
 * What a language's phrase knowledge consists of: for each concept the terms that express it.
 *
 * A term is a sequence of words; terms are separated by `|`. Case, accents and typing errors in longer words do not matter.
 * `word*` any word beginning so · `a/b` either word (`a/b-c` either a or the words b c) · `_` up to 2 words between · `__` up to 5 words between ·
 * `anynumber` any number · `anyemail` any e-mail address
 * `part & part` both within a sentence in any order, at most 9 words apart.
 */
export const CONCEPTS = [
  // Function words
  'neg', // not, no, never
  'noWant', // "I don't want / need", "not asking for"
  'cond', // if, in case, unless
  'politeCond', // "if possible", "if you could", "I'd like to know if I can get": no condition
  'but', // but, however: begins a new clause
  // Refunds
  'refund', // names money being given back, as noun, verb or phrase
  'refundDone', // says that it was refunded, or that money arrived
  'refundPolicy', // asks for the rules, not for the money
  'refuseRefund', // wants no refund
  // Cancelling
  'cancel', // cancel, terminate (whatever the object)
  'cancelSub', // a whole request to end the subscription or its charges
  'cancelDone', // says it was cancelled before
  'keep', // does not want to cancel; takes a threat to dispute back
  'insist', // no discussion: just cancel, at once
  'noOffers', // wants no discounts or offers
  'reasonPrice', // too expensive
  'reasonUnused', // does not use it
  'subscription', // subscription, plan, membership, renewal, trial
  // Orders
  'order', // order, parcel, delivery, item
  'statusAsk', // where is it, when does it come, status, tracking
  'notArrived', // has not arrived, still waiting for it
  'nothing', // nothing came, no confirmation
  'paid', // says that they paid or money was taken
  'denyDelivery', // recorded as delivered but not there
  'redeliver', // send it again, replacement
  'defect', // broken, wrong, incomplete
  // Payments
  'doubleCharge',
  'unknownCharge',
  'payFailed',
  'chargeComplaint', // charged after cancelling, wrong amount, why was I charged
  // Help
  'tech', // does not work, error, crash
  'emailChange', // change the account's e-mail address
  'access', // login, password, code, locked out
  'discount', // discount, promo code, cheaper, trial asked for
  'discountPersonal', // for me, loyal customer, can't afford
  'pause', // pause or freeze it
  'planChange', // upgrade, downgrade, switch, another renewal date
  'planQuestion', // when does it renew, what plans are there
  'ask', // how, can I, is it possible: opens a question
  'product', // compatible, support, feature: what a question may be about
  // Opinion
  'praise',
  'suggestion',
  'complaint',
  // People and law
  'human',
  'botQuestion',
  'privacy',
  'chargeback',
  'legal', // lawyer, police, regulator
  'publicShame', // reviews, press, social media as a threat
  // Temper
  'insult', // insults and swearing
  'fraud', // accuses of fraud
  'ultimatum',
  'frustration', // urges, complains, repeats
  'selfHarm',
  // Short answers
  'thanks',
  'waitOk', // I'll wait, no problem
  'greeting',
  'filler', // words that carry nothing by themselves beside a greeting
  'affirm',
  'decline',
  'first',
  'second',
  'third',
  'last',
  'injection',
] as const;

/** Concepts that a language may go without. */
export const OPTIONAL_CONCEPTS = [
  'bankReports', // "my bank says that it is fine": a bank quoted, no threat
  'newsletter', // wants no more newsletters or advertising: neither a subscription nor data that are to be ended
  'offTopic', // advertising, jobs, small talk: nothing for customer support
] as const;
type OptionalConcept = (typeof OPTIONAL_CONCEPTS)[number];
export type Concept = (typeof CONCEPTS)[number] | OptionalConcept;

export type Lexicon = Record<(typeof CONCEPTS)[number], string> &
  Partial<Record<OptionalConcept, string>> & {
    /** Ordinary words that look like a typing error of a term and are none. */
    notTypos: string;
  };
