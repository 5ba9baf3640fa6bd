import type { Ctx } from '@/db/context';
import { emitEvent } from '@/lib/outbox/emit';

/** Has people told, outside of the console as well, that a run ended with a conversation that waits for them; in the caller's transaction. */
export async function callPeople(ctx: Ctx, run: { runId: string; conversationId: string }): Promise<void> {
  const data = { conversationId: run.conversationId, cause: 'escalated' };
  await emitEvent(ctx, { id: `people:${run.runId}`, name: 'people/needed', data });
}
