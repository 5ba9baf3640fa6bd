import type { Ctx } from '@/db/context';
import { freezeOrder } from '@/lib/actions/freeze-order';
import { isOver } from './case-state';
import { concludeCase } from './conclude-case';
import { readCase } from './payment-case';

/**
 * A dispute was opened, has moved on, or is over. While it forbids refunds, those of its order that wait for approval are withdrawn;
 * people are called when it is new. Repeated, it changes nothing.
 */
export async function followDispute(ctx: Ctx, caseId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const dispute = await readCase(tx, caseId);
    if (dispute.blocksRefund && dispute.orderId) await freezeOrder(inner, dispute.orderId);
    if (isOver(dispute.status)) return concludeCase(inner, dispute, `dispute_${dispute.status}`);
    if (dispute.outcome === null) await concludeCase(inner, dispute, 'dispute_open');
  });
}
