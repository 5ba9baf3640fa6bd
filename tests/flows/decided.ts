import { desc, eq } from 'drizzle-orm';
import { conversations } from '@/db/schema/conversations';
import { runs } from '@/db/schema/runs';
import { readDecided } from '@/lib/conversations/run-record';
import type { Decision } from '@/lib/policy/decision';
import type { Harness } from '../support/harness';

/** The conversation of a ticket as the product keeps it. */
export async function conversationOf(harness: Harness, ticketId: string) {
  const [row] = await harness.server.db.select().from(conversations).where(eq(conversations.externalId, ticketId));
  if (!row) throw new Error(`no conversation for ticket ${ticketId}`);
  return row;
}

/** The latest decision on a ticket. */
export async function decisionOf(harness: Harness, ticketId: string): Promise<Decision> {
  const { db } = harness.server;
  const { id } = await conversationOf(harness, ticketId);
  const [run] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(eq(runs.conversationId, id))
    .orderBy(desc(runs.startedAt))
    .limit(1);
  const decided = run ? await readDecided(db, run.id) : null;
  if (!decided?.decision) throw new Error(`ticket ${ticketId} was not decided`);
  return decided.decision;
}

/** What the latest reply on a ticket says, before it was worded. */
export async function partsOf(harness: Harness, ticketId: string) {
  return (await decisionOf(harness, ticketId)).parts;
}
