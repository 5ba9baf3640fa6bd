import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { conversations } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { latestDecidedRun } from '@/lib/conversations/latest-decided-run';
import { scheduleFollowUp } from './schedule-follow-ups';

/** The last message of a conversation that is resolved now is at most so old; it narrows the search to what an index holds. */
const OLDEST_MESSAGE_MS = 7 * 24 * 3_600_000;

/** Starts the question how it was for each conversation that was resolved in a span of time and still is. */
export async function askResolved(ctx: AgentCtx, input: { from: string; until: string }): Promise<number> {
  const from = new Date(input.from);
  const rows = await ctx.db
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.status, 'resolved'),
        gte(conversations.lastMessageAt, new Date(from.getTime() - OLDEST_MESSAGE_MS)),
        gte(conversations.resolvedAt, from),
        lt(conversations.resolvedAt, new Date(input.until)),
        eq(conversations.handledBy, 'agent'),
        sql`memory->>'rateable' = 'true'`,
      ),
    );
  const at = ctx.clock.now().toISOString();
  for (const { id: conversationId } of rows) {
    const runId = await latestDecidedRun(ctx.db, conversationId);
    if (runId)
      await scheduleFollowUp(ctx, { runId, conversationId, followUp: { kind: 'satisfaction', at, orderId: null } });
  }
  return rows.length;
}
