import { and, count, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { approvals } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';

/** Counts the open approvals of a conversation anew, in the caller's transaction. @returns how many there are */
export async function refreshPendingApprovals(ctx: Ctx, conversationId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ n: count() })
    .from(approvals)
    .where(and(eq(approvals.conversationId, conversationId), eq(approvals.status, 'pending')));
  const pendingApprovals = row?.n ?? 0;
  await ctx.db
    .update(conversations)
    .set({ pendingApprovals, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversationId));
  return pendingApprovals;
}
