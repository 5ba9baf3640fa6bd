import { type Persona, requesterOf } from '@/sandbox/personas/persona';
import type { Harness } from '../support/harness';

/** How a ticket stands once the agent has dealt with the customer's latest message. */
export type Ended = {
  ticketId: string;
  outcome: string;
  reason: string | null;
  status: string | null | undefined;
  tags: string[];
  priority: string | null | undefined;
  replies: string[];
  notes: string[];
};

type Writing = Parameters<Harness['sandbox']['crm']['write']>[0];

/** Outcomes the CRM shows as a tag. */
const outcomeOf = (tags: string[]) => tags.find((tag) => tag.startsWith('outcome:'))?.slice('outcome:'.length) ?? null;

/** A customer writes, and this waits until the agent has told the CRM how it ended. */
export async function tell(
  harness: Harness,
  persona: Persona | null,
  writing: Partial<Writing> & { text: string },
): Promise<Ended> {
  const { crm } = harness.sandbox;
  const requester = persona ? requesterOf(persona) : undefined;
  const before = writing.ticketId ? updatesOf(harness, writing.ticketId) : 0;
  const { ticketId } = crm.write({ ...(requester ? { requester } : {}), ...writing });
  await crm.waitFor(() => updatesOf(harness, ticketId) > before, 20_000);
  return endedAs(harness, ticketId);
}

/** How often the agent has updated a ticket: the last thing it does in the CRM for each message. */
export function updatesOf(harness: Harness, ticketId: string): number {
  return harness.sandbox.crm.callsOf(ticketId).filter((call) => call.method === 'PATCH' && call.status === 200).length;
}

/** Reads how a ticket stands now. */
export function endedAs(harness: Harness, ticketId: string): Ended {
  const { crm } = harness.sandbox;
  const ticket = crm.ticket(ticketId);
  return {
    ticketId,
    outcome: outcomeOf(ticket.tags) ?? '',
    reason: ticket.tags.find((tag) => tag.startsWith('reason:'))?.slice('reason:'.length) ?? null,
    status: ticket.status,
    tags: ticket.tags,
    priority: ticket.priority,
    replies: crm.repliesOf(ticketId).map((one) => one.text ?? ''),
    notes: crm.notesOf(ticketId).map((one) => one.text ?? ''),
  };
}
