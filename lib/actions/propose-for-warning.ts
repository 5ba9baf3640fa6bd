import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import type { DecidedAction } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { lockOrder } from './lock-order';
import { LIVE, proposeActions } from './propose-actions';

/** `joined`: a refund of the order was in the ledger already, in the conversation named. */
export type WarningProposal = { actionId: string; automatic: boolean; joined: boolean; conversationId: string };

/**
 * Puts the refund that a fraud warning leads to into the ledger, in the caller's transaction. Where a refund of the order is there
 * already, by whatever cause, that one is it: one that waits for a person gets the advice that the warning gives.
 */
export async function proposeForWarning(
  ctx: Ctx,
  input: { conversationId: string; backendCustomerId: string; orderId: string; decided: DecidedAction },
): Promise<WarningProposal> {
  const { conversationId, orderId, decided } = input;
  await lockOrder(ctx.db, orderId);
  const there = await findLive(ctx, orderId);
  if (there) {
    if (there.state === 'proposed') await advise(ctx, there.id, decided);
    const own = there.cause === 'fraud_warning' && there.conversationId === conversationId;
    return {
      actionId: there.id,
      automatic: own && there.mode === 'auto',
      joined: !own,
      conversationId: there.conversationId,
    };
  }
  const { policy, versionId } = await livePolicy(ctx.db);
  const automatic = await proposeActions(ctx, {
    runId: null,
    cause: 'fraud_warning',
    conversationId,
    backendCustomerId: input.backendCustomerId,
    decided: [decided],
    policy,
    policyVersionId: versionId,
  });
  await refreshPendingApprovals(ctx, conversationId);
  const made = await findLive(ctx, orderId);
  if (!made) throw new Error(`the refund of ${orderId} was not proposed`);
  return { actionId: made.id, automatic: automatic.length > 0, joined: false, conversationId };
}

async function findLive(ctx: Ctx, orderId: string) {
  const [row] = await ctx.db
    .select({
      id: actions.id,
      state: actions.state,
      mode: actions.mode,
      cause: actions.cause,
      conversationId: actions.conversationId,
    })
    .from(actions)
    .where(and(eq(actions.orderId, orderId), eq(actions.kind, 'refund'), inArray(actions.state, LIVE)));
  return row;
}

async function advise(ctx: Ctx, actionId: string, { recommendation }: DecidedAction): Promise<void> {
  if (!recommendation) return;
  await ctx.db
    .update(actions)
    .set({ recommendation, updatedAt: ctx.clock.now() })
    .where(and(eq(actions.id, actionId), eq(actions.state, 'proposed')));
}
