import type { HandOverTopic, OrderMention, ReplyBrief, ReplyPart, ReplyPartKind } from '@/lib/ai/reply-brief';

export const ORDER: OrderMention = {
  id: 'ORD-10472',
  description: 'Premium report',
  money: { amount: 4999, currency: 'EUR' },
  createdAt: '2026-11-20T09:12:00Z',
};
export const SECOND: OrderMention = {
  id: 'ORD-10555',
  description: 'Photo book',
  money: { amount: 1250, currency: 'EUR' },
  createdAt: '2026-11-02T18:40:00Z',
};
const DUE = '2026-11-21T13:20:00Z';
const DISCOUNT = { kind: 'discount', percentOff: 30, months: 3, subscriptionId: 'sub_1', plan: 'Pro' } as const;
const TRIAL = { kind: 'trial', days: 14, orPause: false, subscriptionId: 'sub_1', plan: 'Pro' } as const;
const END = '2026-12-01T00:00:00Z';

export const TOPICS: HandOverTopic[] = [
  'refund_review',
  'duplicate_charge',
  'partial_refund_review',
  'cancellation',
  'discount',
  'trial',
  'email_change',
  'privacy',
  'person_asked',
  'complaint',
  'chargeback',
  'dispute',
  'delivery_check',
  'redelivery',
  'pause',
  'plan_change',
  'system_down',
  'unclear',
  'identity',
  'question',
];

export const LATE_REFUND: ReplyPart = { kind: 'refund_done', order: ORDER, amount: ORDER.money, unfulfilled: 'late' };
export const LATE_OFFER: ReplyPart = {
  kind: 'order_late_offer',
  order: ORDER,
  dueAt: DUE,
  failed: false,
  failureReason: null,
};

/** At least one part per kind, and one per branch of its wording. */
export const SAMPLES = {
  refund_done: [
    { kind: 'refund_done', order: ORDER, amount: ORDER.money, unfulfilled: 'late' },
    { kind: 'refund_done', order: ORDER, amount: ORDER.money, unfulfilled: 'failed' },
    { kind: 'refund_done', order: ORDER, amount: ORDER.money, unfulfilled: null },
  ],
  refund_unconfirmed: [{ kind: 'refund_unconfirmed', order: ORDER, amount: ORDER.money }],
  order_in_time: [
    { kind: 'order_in_time', order: ORDER, dueAt: DUE, started: true, refundAsked: false },
    { kind: 'order_in_time', order: ORDER, dueAt: DUE, started: false, refundAsked: true },
  ],
  order_late_offer: [
    { kind: 'order_late_offer', order: ORDER, dueAt: DUE, failed: false, failureReason: null },
    { kind: 'order_late_offer', order: ORDER, dueAt: null, failed: false, failureReason: null },
    { kind: 'order_late_offer', order: ORDER, dueAt: DUE, failed: true, failureReason: 'carrier_lost_parcel' },
  ],
  payment_not_taken: [
    { kind: 'payment_not_taken', order: ORDER, status: 'pending' },
    { kind: 'payment_not_taken', order: ORDER, status: 'failed' },
  ],
  payment_on_hold: [{ kind: 'payment_on_hold', order: ORDER }],
  already_refunded: [
    { kind: 'already_refunded', order: ORDER, amount: ORDER.money, refundedAt: DUE, status: 'succeeded' },
    { kind: 'already_refunded', order: ORDER, amount: ORDER.money, refundedAt: DUE, status: 'pending' },
  ],
  order_delivered: [
    { kind: 'order_delivered', order: ORDER, deliveredAt: DUE },
    { kind: 'order_delivered', order: ORDER, deliveredAt: null },
  ],
  order_canceled: [{ kind: 'order_canceled', order: ORDER }],
  refund_recorded: [{ kind: 'refund_recorded', order: ORDER }],
  charge_explained: [
    { kind: 'charge_explained', order: ORDER, plan: 'Pro' },
    { kind: 'charge_explained', order: ORDER, plan: null },
  ],
  charged_once: [{ kind: 'charged_once', order: ORDER }],
  refund_not_asked_again: [{ kind: 'refund_not_asked_again', order: ORDER }],
  refund_declined: [
    { kind: 'refund_declined', order: ORDER, cause: 'delivered' },
    { kind: 'refund_declined', order: ORDER, cause: 'used' },
    { kind: 'refund_declined', order: ORDER, cause: 'too_old' },
    { kind: 'refund_declined', order: ORDER, cause: 'policy' },
  ],
  store_steps: [
    { kind: 'store_steps', store: 'apple', topic: 'refund' },
    { kind: 'store_steps', store: 'apple', topic: 'cancel' },
    { kind: 'store_steps', store: 'google', topic: 'refund' },
    { kind: 'store_steps', store: 'google', topic: 'cancel' },
  ],
  subscription_ended: [
    { kind: 'subscription_ended', plan: 'Pro', endsAt: END, ended: true },
    { kind: 'subscription_ended', plan: 'Pro', endsAt: END, ended: false },
  ],
  subscription_renews: [{ kind: 'subscription_renews', plan: 'Pro', periodEnd: END }],
  retention_offer: [
    { kind: 'retention_offer', offer: DISCOUNT, highlight: '42 workouts', help: null, periodEnd: END },
    { kind: 'retention_offer', offer: TRIAL, highlight: null, help: 'Reinstall the app.', periodEnd: END },
    { kind: 'retention_offer', offer: { ...TRIAL, orPause: true }, highlight: null, help: null, periodEnd: END },
  ],
  offer_accepted: [
    { kind: 'offer_accepted', offer: DISCOUNT },
    { kind: 'offer_accepted', offer: TRIAL },
  ],
  offer_applied: [
    { kind: 'offer_applied', offer: DISCOUNT },
    { kind: 'offer_applied', offer: TRIAL },
  ],
  cancellation_passed_on: [{ kind: 'cancellation_passed_on', plan: 'Pro', periodEnd: END }],
  cancellation_done: [{ kind: 'cancellation_done', plan: 'Pro', endsAt: END }],
  ask_which_order: [
    { kind: 'ask_which_order', orders: [ORDER, SECOND] },
    { kind: 'ask_which_order', orders: [] },
  ],
  ask_which_subscription: [
    { kind: 'ask_which_subscription', plans: ['Pro', 'Family'] },
    { kind: 'ask_which_subscription', plans: [] },
  ],
  ask_identity: [{ kind: 'ask_identity' }],
  order_not_found: [{ kind: 'order_not_found', orderId: 'ORD-99999' }],
  no_order_found: [{ kind: 'no_order_found' }],
  ask_what_about: [
    { kind: 'ask_what_about', attachmentSeen: false },
    { kind: 'ask_what_about', attachmentSeen: true },
  ],
  ask_offer_choice: [{ kind: 'ask_offer_choice' }],
  ask_refund_choice: [{ kind: 'ask_refund_choice' }],
  identity_unverified: [{ kind: 'identity_unverified' }],
  thanks_reply: [{ kind: 'thanks_reply' }],
  praise_reply: [{ kind: 'praise_reply' }],
  bot_truth: [{ kind: 'bot_truth' }],
  knowledge: [
    {
      kind: 'knowledge',
      title: 'Offline mode',
      text: 'Open Settings and tap Offline.',
      url: 'https://help.example/offline',
    },
    { kind: 'knowledge', title: 'Offline mode', text: 'We refund within 14 days, $20 at most.', url: null },
  ],
  public_offers: [{ kind: 'public_offers', text: 'Students get 40% off.' }],
  safety_support: [{ kind: 'safety_support', text: 'You are not alone. Call 988 now.' }],
  handed_over: TOPICS.flatMap((topic) => [
    { kind: 'handed_over', topic, order: null, priority: 'normal' } as const,
    { kind: 'handed_over', topic, order: ORDER, priority: 'high' } as const,
  ]),
} satisfies { [K in ReplyPartKind]: Extract<ReplyPart, { kind: K }>[] };

export const ALL_PARTS: ReplyPart[] = Object.values(SAMPLES).flat();
export const LANGUAGES = ['en', 'ru', 'uk', 'es', 'pt-BR', 'pt-PT', 'de', 'fr', 'it', 'pl', 'tr'];

/** A calm first message of a verified customer in Berlin. */
export function briefOf(parts: ReplyPart[], changes: Partial<ReplyBrief> = {}): ReplyBrief {
  return {
    language: 'en',
    timeZone: 'Europe/Berlin',
    customerName: 'Anna',
    anger: 0,
    intents: ['order_status'],
    parts,
    disclosure: true,
    replyNumber: 0,
    variantSeed: 'conversation-1',
    usedVariants: [],
    ...changes,
  };
}
