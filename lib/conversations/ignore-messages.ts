import { and, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { messages } from '@/db/schema/conversations';
import { runs } from '@/db/schema/runs';

/** The same text again in its own ticket: the messages are dealt with, and the conversation stays as it stands. */
export async function ignoreMessages(ctx: Ctx, input: { runId: string; conversationId: string }): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .update(messages)
    .set({ handledAt: now })
    .where(
      and(
        eq(messages.conversationId, input.conversationId),
        eq(messages.runId, input.runId),
        eq(messages.author, 'customer'),
      ),
    );
  await ctx.db
    .update(runs)
    .set({ status: 'finished', outcome: 'duplicate', finishedAt: now })
    .where(eq(runs.id, input.runId));
}
