import type { ReplyPart, ReplyPartKind } from '@/lib/ai/reply-brief';
import { handOver } from './parts/hand-over';
import * as orders from './parts/orders';
import * as questions from './parts/questions';
import * as subscriptions from './parts/subscriptions';
import type { Writer } from './writer';

type PartByKind = { [P in ReplyPart as P['kind']]: P };
type PartOf<K extends ReplyPartKind> = { [P in K]: { kind: P } & PartByKind[P] }[K];
type Renderers = { [K in ReplyPartKind]: (part: PartOf<K>, writer: Writer) => string };

/** One entry per kind of part; a new kind does not compile until it has its words. */
const RENDERERS: Renderers = {
  refund_done: orders.refundDone,
  refund_unconfirmed: orders.refundUnconfirmed,
  order_in_time: orders.orderInTime,
  order_late_offer: orders.orderLateOffer,
  payment_not_taken: orders.paymentNotTaken,
  payment_on_hold: orders.paymentOnHold,
  already_refunded: orders.alreadyRefunded,
  order_delivered: orders.orderDelivered,
  order_canceled: orders.orderCanceled,
  ask_refund_choice: orders.askRefundChoice,
  refund_not_asked_again: orders.refundNotAskedAgain,
  refund_recorded: orders.refundRecorded,
  charge_explained: orders.chargeExplained,
  charged_once: orders.chargedOnce,
  refund_declined: orders.refundDeclined,
  store_steps: subscriptions.storeSteps,
  subscription_ended: subscriptions.subscriptionEnded,
  subscription_renews: subscriptions.subscriptionRenews,
  retention_offer: subscriptions.retentionOffer,
  offer_accepted: subscriptions.offerAccepted,
  cancellation_passed_on: subscriptions.cancellationPassedOn,
  cancellation_done: subscriptions.cancellationDone,
  offer_applied: subscriptions.offerApplied,
  ask_which_subscription: subscriptions.askWhichSubscription,
  ask_offer_choice: subscriptions.askOfferChoice,
  ask_which_order: questions.askWhichOrder,
  order_not_found: questions.orderNotFound,
  ask_what_about: questions.askWhatAbout,
  knowledge: questions.knowledge,
  public_offers: questions.publicOffers,
  ask_identity: (_part, writer) => writer.say('ask_identity', {}),
  no_order_found: (_part, writer) => writer.say('no_order_found', {}),
  identity_unverified: (_part, writer) => writer.say('identity_unverified', {}),
  thanks_reply: (_part, writer) => writer.say('thanks_reply', {}),
  praise_reply: (_part, writer) => writer.say('praise_reply', {}),
  bot_truth: (_part, writer) => writer.say('bot_truth', { person: writer.locale.personWord }),
  safety_support: (part) => part.text,
  handed_over: (part, writer) => handOver([part], writer),
};

/** The words of one part, without greeting or closing. */
export function renderPart<K extends ReplyPartKind>(part: PartOf<K>, writer: Writer): string {
  return RENDERERS[part.kind](part, writer);
}
