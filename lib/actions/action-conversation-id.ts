import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { actions } from '@/db/schema/actions';

/** The conversation an action belongs to. @throws where the action does not exist */
export async function actionConversationId(db: Db, actionId: string): Promise<string> {
  const [row] = await db
    .select({ conversationId: actions.conversationId })
    .from(actions)
    .where(eq(actions.id, actionId));
  if (!row) throw new Error(`action ${actionId} does not exist`);
  return row.conversationId;
}
