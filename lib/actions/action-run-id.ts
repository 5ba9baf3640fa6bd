import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { actions } from '@/db/schema/actions';

/** The run that decided an action. */
export async function actionRunId(db: Db, actionId: string): Promise<string | null> {
  const [row] = await db.select({ runId: actions.runId }).from(actions).where(eq(actions.id, actionId));
  return row?.runId ?? null;
}
