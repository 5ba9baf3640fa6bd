import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { untilSettled } from '@/db/until-settled';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { roleCovers } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { changeAmount } from './change-amount';
import { type Decider, decider } from './decider';
import type { ActionRow } from './ledger';
import { reopenApproval } from './reopen-approval';

type ApprovalRow = typeof approvals.$inferSelect;

/**
 * Takes an approval back before it is carried out: the action waits for a decision again, with the amount that was proposed. Whoever
 * approved can, and managers. The first of two approvals can be taken back as long as the second is missing.
 * @throws AppError conflict when it is too late · forbidden for somebody else's approval
 */
export async function undoApproval(ctx: Ctx, input: { actionId: string }): Promise<void> {
  const user = decider(ctx.actor);
  await untilSettled(ctx.db, async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const [action] = await tx.select().from(actions).where(eq(actions.id, input.actionId)).for('update');
    const [approval] = await tx.select().from(approvals).where(eq(approvals.actionId, input.actionId));
    if (!action || !approval) throw new AppError('not_found', 'There is no such approval.');
    const approvers = [approval.decidedById, approval.firstApprovedById].filter((one) => one !== null);
    if (!canBeUndone(action, approvers.length, ctx.clock.now())) {
      throw new AppError('conflict', 'It is too late to take this back.');
    }
    if (!approvers.includes(user.id) && !roleCovers(user.role, 'manager')) {
      throw new AppError('forbidden', 'Only the person who approved this, or a manager, can take it back.');
    }
    if (action.state === 'approved') await reopenApproval(inner, action);
    if (action.state === 'proposed' || user.id !== approval.decidedById) await forgetFirst(inner, approval);
    await restoreAmount(inner, action, approval, user);
    await recordAudit(inner, { verb: 'action.undo', subject: action.id, detail: { key: action.key } });
    await notifyConsole(tx, { conversationId: action.conversationId, kind: 'approval' });
  });
}

function canBeUndone(action: ActionRow, approvers: number, now: Date): boolean {
  if (approvers === 0) return false;
  if (action.state === 'proposed') return true;
  return action.state === 'approved' && action.executeAfter !== null && now < action.executeAfter;
}

async function forgetFirst(ctx: Ctx, approval: ApprovalRow): Promise<void> {
  await ctx.db
    .update(approvals)
    .set({ firstApprovedById: null, firstApprovedAt: null })
    .where(eq(approvals.id, approval.id));
}

/** Back to what the agent proposed, unless the first of two people, whose approval stands, chose the amount. */
async function restoreAmount(ctx: Ctx, action: ActionRow, approval: ApprovalRow, user: Decider): Promise<void> {
  const firstStands =
    action.state === 'approved' && approval.firstApprovedById !== null && user.id === approval.decidedById;
  const { proposedAmount } = approval;
  if (proposedAmount === null || firstStands) return;
  const { policy } = await livePolicy(ctx.db);
  await changeAmount(ctx, { action, proposedAmount, amount: proposedAmount, policy });
}
