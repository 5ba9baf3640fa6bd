/**
 * Every message a locale must word, with the slots each wording has to fill. The tests hold all wordings to exactly these
 * slots. Slot values never need inflection: wordings put them in parentheses, after a colon, or where the case is fixed.
 *
 * Slots: `order` id with description, `id` bare order id, `amount`, `due` day and time, `date` day with year, `plan`,
 * `percent`, `months` and `days` as counted phrases ("3 months"), `person`, `yes` and `cancel` the words to reply with.
 */
export const PHRASE_SLOTS = {
  greeting: [],
  greeting_name: ['name'],
  apology_late: [],
  apology_late_upset: [],
  apology_failed: [],
  apology_failed_upset: [],
  ack_upset: [],
  ack_angry: [],
  ack_order: [],
  ack_refund: [],
  ack_payment: [],
  ack_cancel: [],
  turn_order: [],
  turn_subscription: [],
  turn_question: [],
  closing: [],
  disclosure: ['person'],
  fallback_note: [],
  thanks_reply: [],
  praise_reply: [],
  bot_truth: ['person'],
  ask_identity: [],
  identity_unverified: [],
  ask_what_about: [],
  ask_what_about_attachment: [],
  ask_which_order: [],
  ask_which_order_bare: [],
  order_not_found: ['id'],
  no_order_found: [],
  knowledge_intro: ['title'],
  knowledge_link: ['url'],
  public_offers: [],
} as const satisfies Record<string, readonly string[]>;

export const ORDER_SLOTS = {
  refund_done: ['order', 'amount'],
  refund_unconfirmed: ['order', 'amount'],
  order_started: ['order', 'due'],
  order_waiting: ['order', 'due'],
  in_time_later: [],
  in_time_refund: [],
  order_late: ['order', 'due'],
  order_late_undated: ['order'],
  order_failed: ['order'],
  failure_reason: ['reason'],
  late_question: ['amount', 'yes'],
  payment_pending: ['order', 'amount'],
  payment_failed: ['order', 'amount'],
  payment_on_hold: ['order', 'amount'],
  already_refunded: ['order', 'amount', 'date'],
  already_refunded_pending: ['order', 'amount', 'date'],
  refund_recorded: ['order'],
  charge_explained: ['order', 'amount', 'date'],
  charge_plan: ['plan'],
  charge_doubt: [],
  charged_once: ['order', 'amount', 'date'],
  order_delivered: ['order', 'due'],
  order_delivered_undated: ['order'],
  order_canceled: ['order'],
  ask_refund_choice: ['yes'],
  refund_not_asked_again: ['order'],
  refund_declined_delivered: ['order', 'amount'],
  refund_declined_used: ['order', 'amount'],
  refund_declined_too_old: ['order', 'amount'],
  refund_declined_policy: ['order', 'amount'],
} as const satisfies Record<string, readonly string[]>;

export const SUBSCRIPTION_SLOTS = {
  store_apple_refund: [],
  store_apple_cancel: [],
  store_google_refund: [],
  store_google_cancel: [],
  subscription_ended: ['plan', 'date'],
  subscription_ending: ['plan', 'date'],
  subscription_renews: ['plan', 'date'],
  retention_highlight: ['highlight'],
  retention_help: ['help'],
  retention_discount: ['plan', 'percent', 'months'],
  retention_trial: ['plan', 'days'],
  retention_pause: [],
  retention_choice: ['yes', 'cancel', 'date'],
  offer_accepted_discount: ['plan', 'percent', 'months'],
  offer_accepted_trial: ['plan', 'days'],
  cancellation_passed_on: ['plan', 'date'],
  cancellation_done: ['plan', 'date'],
  discount_done: ['plan', 'percent', 'months'],
  trial_applied: ['plan', 'days'],
  ask_which_subscription: [],
  ask_which_subscription_bare: [],
  ask_offer_choice: ['yes', 'cancel'],
} as const satisfies Record<string, readonly string[]>;

export const HAND_OVER_SLOTS = {
  refund_review: [],
  refund_review_order: ['order'],
  duplicate_charge: [],
  partial_refund_review: [],
  partial_refund_review_order: ['order'],
  cancellation: [],
  discount: [],
  trial: [],
  email_change: [],
  privacy: [],
  person_asked: [],
  complaint: [],
  chargeback: [],
  dispute: [],
  delivery_check: [],
  delivery_check_order: ['order'],
  late_order: [],
  late_order_order: ['order'],
  redelivery: [],
  redelivery_order: ['order'],
  pause: [],
  plan_change: [],
  system_down: [],
  unclear: [],
  identity: [],
  question: [],
  next: [],
  also_with_them: ['topics'],
} as const satisfies Record<string, readonly string[]>;

export const FOLLOW_UP_SLOTS = {
  remind_no_answer: [],
  remind_discount: ['plan', 'percent', 'months', 'date'],
  remind_trial: ['plan', 'days', 'date'],
  remind_choice: ['yes', 'cancel'],
  refund_check: ['order', 'amount'],
  satisfaction: ['url'],
} as const satisfies Record<string, readonly string[]>;

export const MESSAGE_SLOTS = {
  ...PHRASE_SLOTS,
  ...ORDER_SLOTS,
  ...SUBSCRIPTION_SLOTS,
  ...HAND_OVER_SLOTS,
  ...FOLLOW_UP_SLOTS,
};

export type MessageKey = keyof typeof MESSAGE_SLOTS;
/** What one message needs to be worded, e.g. `{order: string, amount: string}`. */
export type SlotValues<K extends MessageKey> = Record<(typeof MESSAGE_SLOTS)[K][number], string>;

/** At least two wordings of a message; a wording has its slots as `{name}`. */
export type Wordings = readonly [string, string, ...string[]];
export type MessagesFor<S> = Record<keyof S, Wordings>;
export type Messages = Record<MessageKey, Wordings>;
