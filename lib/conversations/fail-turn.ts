import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { callPeople } from './call-people';
import { notifyConsole } from './notify-console';
import { closeRun } from './run-record';

/** A run that could not finish: the conversation is put before a person, who sees why. */
export async function failTurn(
  ctx: Ctx,
  input: { runId: string; conversationId: string; error: string },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await closeRun({ ...ctx, db: tx }, input.runId, 'failed', input.error);
    await tx
      .update(conversations)
      .set({
        status: 'escalated',
        outcome: 'escalated',
        reason: 'insufficient_context',
        priority: 'high',
        updatedAt: ctx.clock.now(),
      })
      .where(eq(conversations.id, input.conversationId));
    await callPeople({ ...ctx, db: tx }, input);
    await notifyConsole(tx, { conversationId: input.conversationId, kind: 'status' });
  });
}
