import type { Sandbox } from '@/sandbox/start-sandbox';

/** What must hold after any number of crashes, as the CRM and the backend see it. @returns a sentence for each breach */
export function findViolations(sandbox: Sandbox): string[] {
  const { crm, backend } = sandbox;
  const found: string[] = backend.violations.map((one) => `the backend saw: ${JSON.stringify(one)}`);
  const paid = new Map<string, number>();
  for (const refund of backend.refunds) paid.set(refund.orderId, (paid.get(refund.orderId) ?? 0) + 1);
  for (const [orderId, times] of paid) {
    if (times > 1) found.push(`order ${orderId} was refunded ${times} times`);
  }
  for (const ticket of crm.tickets()) {
    const outcomes = ticket.tags.filter((tag) => tag.startsWith('outcome:'));
    if (outcomes.length !== 1) found.push(`ticket ${ticket.id} ended ${outcomes.length} times`);
    const replies = crm.repliesOf(ticket.id).length;
    const written = crm.messagesOf(ticket.id).filter((one) => one.author === 'customer').length;
    if (replies > written) found.push(`ticket ${ticket.id} got ${replies} replies to ${written} messages`);
    const quiet = outcomes.some((tag) => /spam|duplicate|automated/.test(tag));
    if (!quiet && replies === 0 && !ticket.tags.includes('reason:identity_unverified'))
      found.push(`ticket ${ticket.id} got no reply`);
    const notes = crm.notesOf(ticket.id).length;
    if (notes > written) found.push(`ticket ${ticket.id} got ${notes} notes`);
  }
  return found;
}
