import type { Money } from '@/lib/payments/money';
import type { Anger, Intent } from './understanding';

/** An order as a reply may name it. Times are ISO strings in UTC. */
export type OrderMention = { id: string; description: string; money: Money; createdAt: string };

export type RetentionOffer =
  | { kind: 'discount'; percentOff: number; months: number; subscriptionId: string; plan: string }
  | { kind: 'trial'; days: number; orPause: boolean; subscriptionId: string; plan: string };

/** Why a topic goes to a person; the reply says it honestly and without promising what no decision backs. */
export type HandOverTopic =
  | 'refund_review'
  | 'duplicate_charge'
  | 'partial_refund_review'
  | 'cancellation'
  | 'discount'
  | 'trial'
  | 'email_change'
  | 'privacy'
  | 'person_asked'
  | 'complaint'
  | 'chargeback'
  | 'dispute'
  | 'delivery_check'
  | 'late_order'
  | 'redelivery'
  | 'pause'
  | 'plan_change'
  | 'system_down'
  | 'unclear'
  | 'identity'
  | 'question';

/**
 * What a reply must say, decided by policy and free of wording. The writer (built-in templates or the model) puts it into the
 * customer's language and adds nothing: no promise, amount, date or order that is not in here.
 */
export type ReplyPart =
  | { kind: 'refund_done'; order: OrderMention; amount: Money; unfulfilled: 'late' | 'failed' | null }
  | { kind: 'refund_unconfirmed'; order: OrderMention; amount: Money }
  | { kind: 'order_in_time'; order: OrderMention; dueAt: string; started: boolean; refundAsked: boolean }
  | {
      kind: 'order_late_offer';
      order: OrderMention;
      dueAt: string | null;
      failed: boolean;
      failureReason: string | null;
    }
  | { kind: 'payment_not_taken'; order: OrderMention; status: 'pending' | 'failed' }
  | { kind: 'payment_on_hold'; order: OrderMention }
  | {
      kind: 'already_refunded';
      order: OrderMention;
      amount: Money;
      refundedAt: string;
      status: 'pending' | 'succeeded';
    }
  | { kind: 'order_delivered'; order: OrderMention; deliveredAt: string | null }
  | { kind: 'order_canceled'; order: OrderMention }
  | { kind: 'refund_recorded'; order: OrderMention }
  | { kind: 'charge_explained'; order: OrderMention; plan: string | null }
  | { kind: 'charged_once'; order: OrderMention }
  | { kind: 'offer_applied'; offer: RetentionOffer }
  | { kind: 'refund_not_asked_again'; order: OrderMention }
  | { kind: 'store_steps'; store: 'apple' | 'google'; topic: 'refund' | 'cancel' }
  | { kind: 'subscription_ended'; plan: string; endsAt: string; ended: boolean }
  | { kind: 'subscription_renews'; plan: string; periodEnd: string }
  | { kind: 'retention_offer'; offer: RetentionOffer; highlight: string | null; help: string | null; periodEnd: string }
  | { kind: 'offer_accepted'; offer: RetentionOffer }
  | { kind: 'cancellation_passed_on'; plan: string; periodEnd: string }
  | { kind: 'cancellation_done'; plan: string; endsAt: string }
  | { kind: 'refund_declined'; order: OrderMention; cause: 'delivered' | 'used' | 'too_old' | 'policy' }
  | { kind: 'ask_which_order'; orders: OrderMention[] }
  | { kind: 'ask_which_subscription'; plans: string[] }
  | { kind: 'ask_identity' }
  | { kind: 'order_not_found'; orderId: string }
  | { kind: 'no_order_found' }
  | { kind: 'ask_what_about'; attachmentSeen: boolean }
  | { kind: 'ask_offer_choice' }
  | { kind: 'ask_refund_choice' }
  | { kind: 'identity_unverified' }
  | { kind: 'thanks_reply' }
  | { kind: 'praise_reply' }
  | { kind: 'bot_truth' }
  | { kind: 'knowledge'; title: string; text: string; url: string | null }
  | { kind: 'public_offers'; text: string }
  | { kind: 'safety_support'; text: string }
  | { kind: 'handed_over'; topic: HandOverTopic; order: OrderMention | null; priority: 'normal' | 'high' | 'urgent' };
export type ReplyPartKind = ReplyPart['kind'];

/** Everything a writer needs for one reply. */
export type ReplyBrief = {
  /** BCP 47, e.g. `de`, `pt-BR`. */
  language: string;
  /** IANA zone for dates and times shown to the customer. */
  timeZone: string;
  /** First name to greet with, where it is known and belongs to this customer. */
  customerName: string | null;
  anger: Anger;
  intents: Intent[];
  parts: ReplyPart[];
  /** The line that says it is an AI assistant and how to reach a person; only in the first reply of a conversation. */
  disclosure: boolean;
  /** How many replies this conversation already had from the agent. */
  replyNumber: number;
  /** Stable text that picks among equal wordings, e.g. the conversation's id. */
  variantSeed: string;
  /** Keys of wordings that this conversation has already used. */
  usedVariants: string[];
};

/** What a writer returns. */
export type WrittenReply = {
  text: string;
  language: string;
  engine: 'builtin' | 'model';
  /** Keys of the wordings used, to be remembered in the conversation. */
  variants: string[];
  /** True when the language has no templates and English was used. */
  fellBackToEnglish: boolean;
};
