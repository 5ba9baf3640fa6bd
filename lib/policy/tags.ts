import type { Intent, Understanding } from '@/lib/ai/understanding';
import type { Outcome, Priority, Reason } from './decision';

/** How a message ended, as far as the ticket shows it. A Decision is one. */
export type TicketEnding = {
  outcome: Outcome;
  reason?: Reason | null;
  priority?: Priority;
  /** The intents handled, where they differ from those of the message's own words. */
  intents?: Intent[];
  /**
   * The message changes nothing about a ticket that was dealt with before. It is tagged; `standing` is how its conversation stands, where the
   * ticket, which the CRM opens when its customer writes, is to be put back to it.
   */
  aside?: { standing: 'resolved' | 'awaiting_customer' | null };
  /** The ticket that a duplicate is merged into; null where it is not known. */
  mergedInto?: string | null;
};

/** What is set on the CRM ticket; null leaves a field as it is. */
export type TicketUpdate = {
  status: 'open' | 'pending' | 'solved' | 'spam' | 'merged' | null;
  priority: Priority | null;
  team: 'support' | null;
  addTags: string[];
  mergedInto: string | null;
};

/** The ticket's status for each outcome, and so for each way a conversation stands (operating procedures § 8); null leaves it. */
export const TICKET_STATUS = {
  resolved: 'solved',
  awaiting_customer: 'pending',
  escalated: 'open',
  in_review: null,
  spam: 'spam',
  duplicate: 'merged',
  automated: 'solved',
} as const satisfies Record<Outcome, TicketUpdate['status']>;

const OURS = /^(ai|duplicate|automated|(lang|intent|outcome|reason|anger):.*)$/;

/** Status, priority, team and tags of the ticket (operating procedures § 8). */
export function ticketUpdate(ending: TicketEnding, understanding: Understanding | null): TicketUpdate {
  const mergedInto = ending.outcome === 'duplicate' ? (ending.mergedInto ?? null) : null;
  if (ending.aside || (ending.outcome === 'duplicate' && mergedInto === null)) {
    const standing = ending.aside?.standing;
    const status = standing ? TICKET_STATUS[standing] : null;
    return { status, priority: null, team: null, addTags: [ending.outcome], mergedInto: null };
  }
  const escalated = ending.outcome === 'escalated';
  return {
    status: TICKET_STATUS[ending.outcome],
    priority: escalated ? (ending.priority ?? 'normal') : null,
    team: escalated ? 'support' : null,
    addTags: tagsOf(ending, understanding),
    mergedInto,
  };
}

function tagsOf(ending: TicketEnding, understanding: Understanding | null): string[] {
  const tags = ['ai'];
  if (understanding !== null) {
    const own = ending.intents ?? understanding.intents.map((one) => one.intent);
    const threat: Intent[] = understanding.threatensChargeback ? ['chargeback_threat'] : [];
    tags.push(`lang:${understanding.language.split('-')[0]?.toLowerCase()}`);
    tags.push(...new Set([...own, ...threat].map((intent) => `intent:${intent}`)));
  }
  tags.push(`outcome:${ending.outcome}`);
  if (ending.outcome === 'escalated' && ending.reason) tags.push(`reason:${ending.reason}`);
  if (understanding !== null && understanding.anger > 0 && !understanding.selfHarm)
    tags.push(`anger:${understanding.anger}`);
  if (ending.outcome === 'duplicate') tags.push('duplicate');
  return tags;
}

/**
 * Our tags of an earlier message that no longer hold. Tags set by people stay. What is said aside replaces nothing, since it adds
 * `duplicate` or `automated` alone.
 */
export function tagsToRemove(existing: string[], addTags: string[]): string[] {
  if (!addTags.includes('ai')) return [];
  return existing.filter((tag) => OURS.test(tag) && !addTags.includes(tag));
}
