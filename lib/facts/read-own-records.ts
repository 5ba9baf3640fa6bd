import { and, arrayContains, count, desc, eq, gt, inArray, lt, ne, not, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { type ActionState, actions, refundBudgetDays } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';
import type { Order } from '@/lib/backend/schema';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import type { Facts } from '@/lib/policy/decision';
import { disputedAmong } from './open-disputes';

/** How far back an earlier request to cancel counts (operating procedures § 5). */
const CANCEL_WINDOW_MS = 90 * 86_400_000;

const readBudget = fixedStatement((db) =>
  db
    .select({ reserved: refundBudgetDays.reservedUsd })
    .from(refundBudgetDays)
    .where(eq(refundBudgetDays.day, given('day'))),
);
const countCancels = fixedStatement((db) =>
  db
    .select({ n: count() })
    .from(conversations)
    .where(
      and(
        eq(conversations.customerId, given('customerId')),
        ne(conversations.id, given('conversationId')),
        gt(conversations.createdAt, given('since', conversations.createdAt)),
        lt(conversations.createdAt, given('before', conversations.createdAt)),
        arrayContains(conversations.intents, ['cancel_subscription']),
      ),
    ),
);

type OwnRecords = Pick<
  Facts,
  'autoRefundedTodayUsd' | 'earlierCancelRequests' | 'liveRefundOrderIds' | 'liveRefunds' | 'disputedOrderIds'
>;

/**
 * What our own records know: refunds under way and disputes that the backend may not show yet, today's budget, earlier requests to
 * cancel.
 */
export async function readOwnRecords(
  ctx: Ctx,
  conversation: Pick<ConversationRow, 'id' | 'customerId' | 'createdAt'>,
  orders: Order[],
): Promise<OwnRecords> {
  const now = ctx.clock.now();
  const orderIds = [...new Set(orders.map((one) => one.id))];
  const [budget, live, disputedOrderIds, cancels] = await Promise.all([
    readBudget(ctx.db, { day: now.toISOString().slice(0, 10) }),
    readLiveRefunds(ctx, orderIds),
    disputedAmong(ctx.db, orders),
    countCancels(ctx.db, {
      customerId: conversation.customerId,
      conversationId: conversation.id,
      since: new Date(now.getTime() - CANCEL_WINDOW_MS),
      before: conversation.createdAt,
    }),
  ]);
  return {
    autoRefundedTodayUsd: budget[0]?.reserved ?? 0,
    liveRefundOrderIds: live.map((one) => one.orderId),
    liveRefunds: live,
    disputedOrderIds: [...new Set(disputedOrderIds)],
    earlierCancelRequests: cancels[0]?.n ?? 0,
  };
}

type LiveRefund = NonNullable<Facts['liveRefunds']>[number];
const STATUS: Partial<Record<ActionState, LiveRefund['status']>> = {
  proposed: 'waiting',
  approved: 'executing',
  executing: 'executing',
  unknown: 'unknown',
  done: 'done',
};

/**
 * The refunds of these orders in our ledger that are under way or done, the newest of each order. One that only a warning has put before
 * a person is not among them: the customer's own request takes its place.
 */
async function readLiveRefunds(ctx: Ctx, orderIds: string[]): Promise<LiveRefund[]> {
  if (orderIds.length === 0) return [];
  const rows = await ctx.db
    .selectDistinctOn([actions.orderId], {
      orderId: actions.orderId,
      amount: actions.amount,
      currency: actions.currency,
      state: actions.state,
      mode: actions.mode,
      updatedAt: actions.updatedAt,
    })
    .from(actions)
    .where(
      and(
        inArray(actions.orderId, orderIds),
        eq(actions.kind, 'refund'),
        inArray(actions.state, ['proposed', 'approved', 'executing', 'unknown', 'done']),
        not(and(eq(actions.cause, 'fraud_warning'), eq(actions.state, 'proposed')) ?? sql`false`),
      ),
    )
    .orderBy(actions.orderId, desc(actions.createdAt));
  return rows.flatMap(({ orderId, amount, currency, state, mode, updatedAt }) => {
    // What a person approved can still be taken back until it is begun.
    const status = state === 'approved' && mode === 'approval' ? 'waiting' : STATUS[state];
    if (!orderId || amount === null || currency === null || !status) return [];
    return [{ orderId, money: { amount, currency }, status, at: updatedAt.toISOString() }];
  });
}
