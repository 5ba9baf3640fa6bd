import type { ActionState } from '@/db/schema/actions';
import type { ConversationStatus } from '@/db/schema/conversations';
import type { Intent } from '@/lib/ai/understanding';
import type { InboxView } from '@/lib/conversations/inbox-views';
import type { Role } from '@/lib/platform/actor';
import type { Reason } from '@/lib/policy/decision';

/** The words of the console for the terms of the domain. */
export const VIEW_LABELS: Record<InboxView, string> = {
  needs_approval: 'Needs approval',
  escalated: 'Escalated',
  in_review: 'In review',
  awaiting_customer: 'Awaiting customer',
  resolved_by_ai: 'Resolved by AI',
  spam: 'Spam & duplicates',
  all: 'All',
};

export const STATUS_LABELS: Record<ConversationStatus, string> = {
  new: 'In progress',
  awaiting_customer: 'Awaiting customer',
  in_review: 'In review',
  escalated: 'Escalated',
  resolved: 'Resolved',
  spam: 'Spam',
  duplicate: 'Duplicate',
  automated: 'Automatic mail',
};

export const INTENT_LABELS: Record<Intent, string> = {
  refund_request: 'Refund',
  cancel_subscription: 'Cancellation',
  order_status: 'Order status',
  payment_issue: 'Payment issue',
  technical_issue: 'Technical issue',
  account_email_change: 'E-mail change',
  account_access: 'Account access',
  discount_request: 'Discount',
  subscription_change: 'Subscription change',
  product_question: 'Product question',
  feedback: 'Feedback',
  human_request: 'Wants a person',
  data_privacy: 'Privacy',
  chargeback_threat: 'Chargeback threat',
  other: 'Other',
};

export const REASON_LABELS: Record<Reason, string> = {
  safety: 'Safety',
  identity_unverified: 'Identity unverified',
  backend_unavailable: 'Backend unavailable',
  dispute_open: 'Dispute open',
  chargeback_threat: 'Chargeback threat',
  privacy_request: 'Privacy request',
  account_change_needs_approval: 'Account change needs approval',
  refund_needs_approval: 'Refund needs approval',
  cancellation_needs_approval: 'Cancellation needs approval',
  discount_needs_approval: 'Discount needs approval',
  human_requested: 'Person requested',
  angry_customer: 'Angry customer',
  guardrail: 'Stopped by a guardrail',
  insufficient_context: 'Not enough to go on',
};

export const ANGER_LABELS = ['Calm', 'Frustrated', 'Angry', 'Threatening'] as const;

export const ACTION_LABELS = {
  refund: 'Refund',
  cancel: 'Cancel subscription',
  discount: 'Discount',
  trial: 'Free days',
  email_change: 'Change e-mail address',
} as const;

export const ACTION_STATE_LABELS: Record<ActionState, string> = {
  proposed: 'Waiting for approval',
  approved: 'Approved, about to be carried out',
  executing: 'Being carried out',
  done: 'Done',
  refused: 'Refused by the backend',
  failed: 'Failed',
  unknown: 'Result unknown, being checked',
  declined: 'Declined',
};

export const ROLE_LABELS: Record<Role, string> = { agent: 'Agent', manager: 'Manager', admin: 'Admin' };

export const ENGINE_LABELS = { builtin: 'Built-in engine', model: 'Language model' } as const;

/** Languages and origins that the filter offers; others still work from the address. */
export const LANGUAGE_OPTIONS = ['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr'] as const;
export const ORIGIN_OPTIONS = ['email', 'web', 'chat', 'whatsapp', 'telegram', 'instagram'] as const;

/** The label of a term, or the term itself in readable form when it is not one we know. */
export function labelOf(labels: Readonly<Record<string, string>>, term: string): string {
  return Object.hasOwn(labels, term) ? (labels[term] ?? term) : readable(term);
}

/** `order_in_time` → `Order in time`, `asksMoneyBack` → `Asks money back`. */
export function readable(term: string): string {
  const words = term
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
