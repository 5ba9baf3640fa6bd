import { type Money, minorDigits, toMajor } from '@/lib/payments/money';
import type { Notice } from './notice';

/** Why people are needed. */
export type Cause =
  | 'escalated'
  | 'second_approval'
  | 'approval_overdue'
  | 'action_failed'
  | 'promise_broken'
  | 'poor_rating';

/** What a notice may know of a conversation and of the action it is about. */
export type NoticeFacts = {
  ticket: string;
  /** A code of the decision, as `refund_needs_approval`. */
  reason: string | null;
  priority: 'normal' | 'high' | 'urgent';
  action: { kind: string; money: Money | null } | null;
};

/** The words for people, in English as the rest of the console. Pure. */
export function composeNotice(input: { key: string; cause: Cause; facts: NoticeFacts; link: string }): Notice {
  const { key, cause, facts, link } = input;
  const urgent = facts.priority === 'urgent';
  const title = `${urgent ? 'Urgent: ticket' : 'Ticket'} ${facts.ticket} ${TITLES[cause]}`;
  return { key, title, reason: reasonOf(cause, facts), link, urgent };
}

const TITLES: Record<Cause, string> = {
  escalated: 'needs a person',
  second_approval: 'needs a second approval',
  approval_overdue: 'waits for an approval that is overdue',
  action_failed: 'has an action that could not be carried out',
  promise_broken: 'has a promise that was not kept in time',
  poor_rating: 'was rated badly by the customer',
};

function reasonOf(cause: Cause, { reason, action }: NoticeFacts): string {
  const what = action ? actionText(action) : null;
  if (cause !== 'escalated') return what ?? (reason ? readable(reason) : 'Please look at it.');
  return [reason ? readable(reason) : 'Escalated', what].filter((one) => one !== null).join(' · ');
}

function actionText({ kind, money }: NonNullable<NoticeFacts['action']>): string {
  const name = readable(kind);
  return money ? `${name} of ${toMajor(money).toFixed(minorDigits(money.currency))} ${money.currency}` : name;
}

/** `refund_needs_approval` → `Refund needs approval`. */
function readable(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
