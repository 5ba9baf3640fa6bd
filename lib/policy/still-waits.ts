import type { Intent } from '@/lib/ai/understanding';
import type { Decision, Priority, Reason } from './decision';

/** Why a conversation waits for a person, and what had been asked when it was given to them. */
export type Waiting = { reason: Reason; priority: Priority; intents: Intent[] };

/** What only a person can settle: an answer to something else leaves it open. The others end where what is asked next is answered. */
const OPEN_UNTIL_SETTLED = new Set<Reason>([
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
]);
const ASKS_NOTHING = new Set<Intent>(['other', 'feedback']);

/**
 * Whether a conversation that waits for a person still does after a message that was answered without one: "ok, thanks" and another
 * question do not settle what waits; the same matter, decided again, does. The strictest outcome of a conversation wins as that of
 * several intents does (operating procedures § 6).
 */
export function stillWaits({ reason, intents }: Waiting, decision: Decision): boolean {
  if (decision.outcome === 'escalated') return false;
  if (decision.intents.every((intent) => ASKS_NOTHING.has(intent))) return true;
  return OPEN_UNTIL_SETTLED.has(reason) && !decision.intents.some((intent) => intents.includes(intent));
}
