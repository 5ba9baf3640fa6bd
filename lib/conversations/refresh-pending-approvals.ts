import { and, count, eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { approvals } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';

/** Counts the open approvals of a conversation anew, in the caller's transaction. */
export async function refreshPendingApprovals(ctx: Ctx, conversationId: string): Promise<void> {
  const open = and(eq(approvals.conversationId, conversationId), eq(approvals.status, 'pending'));
  const pendingApprovals = sql<number>`(${ctx.db.select({ n: count() }).from(approvals).where(open)})`;
  await ctx.db
    .update(conversations)
    .set({ pendingApprovals, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversationId));
}
