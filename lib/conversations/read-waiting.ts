import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '@/db/client';
import { conversations } from '@/db/schema/conversations';
import { runs } from '@/db/schema/runs';
import { type Decision, REASONS } from '@/lib/policy/decision';
import type { Waiting } from '@/lib/policy/still-waits';

/** What a conversation waits for a person for; null where it does not, or where a person has it in hand. */
export async function readWaiting(db: Db, conversationId: string): Promise<Waiting | null> {
  const [row] = await db
    .select({
      status: conversations.status,
      handledBy: conversations.handledBy,
      reason: conversations.reason,
      priority: conversations.priority,
      decision: runs.decision,
    })
    .from(conversations)
    .leftJoin(runs, and(eq(runs.conversationId, conversations.id), sql`${runs.decision} ->> 'outcome' = 'escalated'`))
    .where(eq(conversations.id, conversationId))
    .orderBy(desc(runs.startedAt), desc(runs.id))
    .limit(1);
  const reason = z.enum(REASONS).safeParse(row?.reason);
  if (row?.status !== 'escalated' || row.handledBy !== 'agent' || !reason.success) return null;
  // The column is written by the steps of a run alone, from a Decision.
  const decision = row.decision as Decision | null;
  return { reason: reason.data, priority: row.priority, intents: decision?.intents ?? [] };
}
