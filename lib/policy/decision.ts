import type { HandOverTopic, ReplyPart, RetentionOffer } from '@/lib/ai/reply-brief';
import type { Intent, Signals, Understanding } from '@/lib/ai/understanding';
import type { BackendCustomer, Order, RefundReason, Subscription, Usage } from '@/lib/backend/schema';
import type { Money } from '@/lib/payments/money';
import type { Policy } from './policy-schema';

/** How one customer message ends (operating procedures § 1). */
export const OUTCOMES = [
  'resolved',
  'awaiting_customer',
  'escalated',
  'in_review',
  'spam',
  'duplicate',
  'automated',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a person must act, in the order of precedence: the first that applies is given. */
export const REASONS = [
  'safety',
  'identity_unverified',
  'backend_unavailable',
  'dispute_open',
  'chargeback_threat',
  'privacy_request',
  'account_change_needs_approval',
  'refund_needs_approval',
  'cancellation_needs_approval',
  'discount_needs_approval',
  'human_requested',
  'angry_customer',
  'guardrail',
  'insufficient_context',
] as const;
export type Reason = (typeof REASONS)[number];
export type Priority = 'normal' | 'high' | 'urgent';

/** What is unknown is null or listed in `unavailable`, never false. */
export type Facts = {
  readAt: string;
  identity: {
    /** verified: the CRM vouches or the address equals the account's; unverified: `verified: false`, failed DMARC, or mismatch; none: no key to trust. */
    state: 'verified' | 'unverified' | 'none';
    /** found one account, none, several, or the backend could not be asked. */
    lookup: 'found' | 'none' | 'several' | 'unavailable';
  };
  customer: BackendCustomer | null;
  /** The customer's orders, newest first. */
  orders: Order[];
  /** Orders that the message names: found and the requester's, or not (another customer's order reads as not found). */
  namedOrders: { id: string; order: Order | null }[];
  subscriptions: Subscription[];
  usage: Usage | null;
  /** Reads that failed after retries, e.g. `orders`, `order:ORD-1`, `subscriptions`, `usage`, `customer`. */
  unavailable: string[];
  /** Automatic refunds of this UTC day so far, converted to US cents (done, executing and unknown ones). */
  autoRefundedTodayUsd: number;
  /** Cancellation requests by this customer in the 90 days before this conversation, from our own records. */
  earlierCancelRequests: number;
  /** Order ids for which our ledger already holds a live refund that the backend may not show yet. */
  liveRefundOrderIds: string[];
  /** Disputes known from elsewhere (payment events) by order id. */
  disputedOrderIds: string[];
  /** Passage from the knowledge base above the relevance bar per intent that needs one. */
  knowledge: Partial<Record<Intent | 'safety' | 'public_offers', { title: string; text: string; url: string | null }>>;
  attachments: number;
  /** Orders and subscriptions whose description or plan the message names in words (see match-described.ts). */
  describedIds?: string[];
  /** Named orders whose whereabouts alone are asked about, while the money is asked back for another one. */
  onlyAskedAboutIds?: string[];
  /** Named orders of which the message only tells that they are here or not to be refunded. */
  leftAloneIds?: string[];
  /** Every sentence names an order: a question in the message is a question about it. */
  speaksOfOrdersOnly?: boolean;
  /** A short answer points at everything that was asked about ("both", "all of them"), or at nothing of it. */
  namesAll?: 'both' | 'pair' | 'all' | 'none' | null;
  /** A short answer points at one of two things by its price. */
  namesByPrice?: 'dearest' | 'cheapest' | null;
  /** Asks whether or when the subscription is charged again: as the only question, or beside others. */
  asksRenewal?: 'alone' | 'besides' | null;
  /** What is left of something is spoken of: the rest of the money, where some of it went back. */
  wantsRest?: boolean;
  /** An invoice or a receipt is wanted. */
  wantsInvoice?: boolean;
  /** What our ledger knows of the refunds in `liveRefundOrderIds`; without it their state reads as `unknown`. */
  liveRefunds?: { orderId: string; money: Money; status: 'waiting' | 'executing' | 'unknown' | 'done'; at: string }[];
};

/** What the message that led to a question had said, kept until the question is answered. */
export type Carried = Partial<Signals>;

/** What is open in the conversation: part of the state, not of the text. */
export type Memory = {
  openQuestion:
    | { kind: 'which_order'; orderIds: string[]; intents: Intent[]; carried?: Carried }
    | { kind: 'which_subscription'; subscriptionIds: string[]; intents: Intent[]; carried?: Carried }
    | { kind: 'identity'; intents: Intent[]; carried?: Carried }
    | { kind: 'order_number'; intents: Intent[]; carried?: Carried }
    | { kind: 'what_about' }
    | { kind: 'rating' }
    | null;
  openOffer:
    | { kind: 'refund_or_redelivery'; orderId: string; others?: string[] }
    | { kind: 'retention'; offer: RetentionOffer }
    | null;
  /** A retention offer made in the same reply as a refund offer: accepted only when it is named. */
  besides?: RetentionOffer | null;
  /** How often the agent asked for the account or order number, and what it is about. */
  askedIdentity: number;
  askedTopic: number;
  /** The order last talked about. */
  orderId: string | null;
  /** The order for which the money was asked back in what was dealt with last, and when. */
  refundAsked?: { orderId: string; at: string } | null;
  /** A cancellation was asked for earlier in this conversation. */
  cancelAsked: boolean;
  retentionOffered: boolean;
  disclosed: boolean;
  /** It ended with an answer, and nothing in it is awaited: the customer may be asked how it was. */
  rateable?: boolean;
};

export const EMPTY_MEMORY: Memory = {
  openQuestion: null,
  openOffer: null,
  askedIdentity: 0,
  askedTopic: 0,
  orderId: null,
  cancelAsked: false,
  retentionOffered: false,
  disclosed: false,
};

/** One rule as it was checked: shown in the Why tab and on the action card with ✓ or ✗. */
export type ConditionResult = {
  id: string;
  label: string;
  ok: boolean;
  /** The value that was seen, in words: `captured, verified`, `1 h 12 min late`, `2 of 2`. */
  seen: string;
  /** What it is held against: `≤ 150.00 USD`. */
  limit: string | null;
  /** What would make it hold, when time alone does: an ISO time from which (or until which) it holds. */
  eligibleFrom?: string;
  eligibleUntil?: string;
  /** It fails, but is not needed here: R10 where a chargeback is threatened. */
  waived?: true;
  /** It fails because a fact is not known, not because the fact speaks against it. */
  unknown?: true;
};

export type ActionMode = 'auto' | 'approval' | 'never';
export type ActionSpec =
  | { kind: 'refund'; orderId: string; money: Money; reason: RefundReason }
  | { kind: 'cancel'; subscriptionId: string; at: 'period_end' | 'now'; reason: string }
  | { kind: 'discount'; subscriptionId: string; percentOff: number; months: number }
  | { kind: 'trial'; subscriptionId: string; days: number }
  | { kind: 'email_change'; customerId: string; email: string | null };
export type ActionKind = ActionSpec['kind'];

/** An action the decision contains: done at once (`auto`) or put before a person (`approval`). */
export type DecidedAction = {
  spec: ActionSpec;
  mode: 'auto' | 'approval';
  conditions: ConditionResult[];
  recommendation: Recommendation | null;
};

/** What the agent advises the person, in English. */
export type Recommendation = {
  verdict: 'approve' | 'approve_partial' | 'decline' | 'answer' | 'check';
  text: string;
  /** For a partial approval: how much. */
  money?: Money;
};

export type FollowUp =
  | { kind: 'no_answer'; afterHours: number }
  | { kind: 'order_due'; orderId: string; at: string }
  | { kind: 'offer_reminder'; at: string; subscriptionId: string };

export type DecideInput = {
  understanding: Understanding;
  facts: Facts;
  memory: Memory;
  policy: Policy;
  now: Date;
  /** The conversation waits for a person already. */
  waitsForPerson?: boolean;
};

export type Decision = {
  outcome: 'resolved' | 'awaiting_customer' | 'escalated';
  reason: Reason | null;
  /** Every reason that applied, in precedence. */
  reasons: Reason[];
  priority: Priority;
  parts: ReplyPart[];
  actions: DecidedAction[];
  /** The refund conditions of the order in question, where one was looked at. */
  conditions: ConditionResult[];
  orderId: string | null;
  recommendation: Recommendation | null;
  /** What the agent found, one English sentence each, for the note to a person. */
  findings: string[];
  followUps: FollowUp[];
  /** The memory after this message. */
  memory: Memory;
  handOver: HandOverTopic[];
  /** Every intent that was handled: those of the message and, where it answers an open question, those asked about. */
  intents: Intent[];
  /** From 1 to 5, where the message answers the question how satisfied the customer was. */
  rating?: number;
  /** The line that says it is an AI assistant belongs in this reply. */
  disclosure: boolean;
};

/** How the execution of an automatic action ended, as far as the reply is concerned. */
export type ActionResult =
  | { status: 'done'; kind: ActionKind; money: Money | null; orderId?: string }
  | { status: 'refused'; kind: ActionKind; code: string; orderId?: string }
  | { status: 'unknown'; kind: ActionKind; orderId?: string };
