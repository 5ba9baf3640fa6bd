import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { runs } from '@/db/schema/runs';

/** The run whose decision the conversation stands on; null where none was decided. */
export async function latestDecidedRun(db: Db, conversationId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.conversationId, conversationId), eq(runs.status, 'finished'), isNotNull(runs.decision)))
    .orderBy(desc(runs.startedAt), desc(runs.id))
    .limit(1);
  return row?.id ?? null;
}
