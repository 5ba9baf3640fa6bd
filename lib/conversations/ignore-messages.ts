import { and, eq, gte, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations, messages } from '@/db/schema/conversations';
import { runs } from '@/db/schema/runs';

/**
 * Automatic mail, or the same text again, in a conversation that was dealt with before: nobody waits for an answer to it, and the
 * conversation stays as it stands.
 */
export async function ignoreMessages(
  ctx: Ctx,
  input: { runId: string; conversationId: string; outcome: 'duplicate' | 'automated' },
): Promise<void> {
  const { runId, conversationId, outcome } = input;
  const now = ctx.clock.now();
  const these = and(
    eq(messages.conversationId, conversationId),
    eq(messages.runId, runId),
    eq(messages.author, 'customer'),
  );
  await ctx.db.transaction(async (tx) => {
    // The conversation before its messages, as intake does, else one would wait for the other.
    await tx
      .update(conversations)
      .set({ waitingSince: null })
      .where(and(eq(conversations.id, conversationId), gte(conversations.waitingSince, arrivalOf(these))));
    await tx.update(messages).set({ handledAt: now }).where(these);
    await tx.update(runs).set({ status: 'finished', outcome, finishedAt: now }).where(eq(runs.id, runId));
  });
}

/** Who waited before these messages came still waits. */
const arrivalOf = (these: SQL | undefined): SQL =>
  sql`(select min(${messages.createdAt}) from ${messages} where ${these})`;
