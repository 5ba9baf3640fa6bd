import { and, arrayContains, count, eq, gt, inArray, lt, ne } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, refundBudgetDays } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import type { Facts } from '@/lib/policy/decision';

/** How far back an earlier request to cancel counts (operating procedures § 5). */
const CANCEL_WINDOW_MS = 90 * 86_400_000;

/** What our own records know: refunds under way that the backend may not show yet, today's budget, earlier requests to cancel. */
export async function readOwnRecords(
  ctx: Ctx,
  conversation: ConversationRow,
  orderIds: string[],
): Promise<Pick<Facts, 'autoRefundedTodayUsd' | 'earlierCancelRequests' | 'liveRefundOrderIds'>> {
  const now = ctx.clock.now();
  const [budget, live, cancels] = await Promise.all([
    ctx.db
      .select({ reserved: refundBudgetDays.reservedUsd })
      .from(refundBudgetDays)
      .where(eq(refundBudgetDays.day, now.toISOString().slice(0, 10))),
    orderIds.length === 0
      ? []
      : ctx.db
          .selectDistinct({ orderId: actions.orderId })
          .from(actions)
          .where(
            and(
              inArray(actions.orderId, orderIds),
              eq(actions.kind, 'refund'),
              inArray(actions.state, ['approved', 'executing', 'unknown']),
            ),
          ),
    ctx.db
      .select({ n: count() })
      .from(conversations)
      .where(
        and(
          eq(conversations.customerId, conversation.customerId),
          ne(conversations.id, conversation.id),
          gt(conversations.createdAt, new Date(now.getTime() - CANCEL_WINDOW_MS)),
          lt(conversations.createdAt, conversation.createdAt),
          arrayContains(conversations.intents, ['cancel_subscription']),
        ),
      ),
  ]);
  return {
    autoRefundedTodayUsd: budget[0]?.reserved ?? 0,
    liveRefundOrderIds: live.flatMap((row) => (row.orderId ? [row.orderId] : [])),
    earlierCancelRequests: cancels[0]?.n ?? 0,
  };
}
