import { and, count, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { approvals } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';

/** Counts the open approvals of a conversation anew, in the caller's transaction. */
export async function refreshPendingApprovals(ctx: Ctx, conversationId: string): Promise<void> {
  const pendingApprovals = pendingApprovalsOf(ctx.db, conversationId);
  await ctx.db
    .update(conversations)
    .set({ pendingApprovals, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversationId));
}

/** The count itself, for a statement that changes the conversation anyway. */
export function pendingApprovalsOf(db: Db, conversationId: string): SQL<number> {
  const open = and(eq(approvals.conversationId, conversationId), eq(approvals.status, 'pending'));
  return sql<number>`(${db.select({ n: count() }).from(approvals).where(open)})`;
}
