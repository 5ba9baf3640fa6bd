import { and, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { lockOrder } from './lock-order';
import { withdrawAction } from './withdraw-action';

/**
 * A dispute was opened: refunds of the order that wait for approval are withdrawn, in the caller's transaction. What was approved already
 * is stopped when it is claimed, since a claim looks for disputes.
 * @returns how many were withdrawn
 */
export async function freezeOrder(ctx: Ctx, orderId: string): Promise<number> {
  await lockOrder(ctx.db, orderId);
  const waiting = await ctx.db
    .select()
    .from(actions)
    .where(and(eq(actions.orderId, orderId), eq(actions.kind, 'refund'), eq(actions.state, 'proposed')))
    .for('update');
  for (const action of waiting) await withdrawAction(ctx, action, 'dispute_open');
  return waiting.length;
}
