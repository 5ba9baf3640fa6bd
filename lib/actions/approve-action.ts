import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { untilSettled } from '@/db/until-settled';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import { emitEvent } from '@/lib/outbox/emit';
import { roleCovers } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';
import { approvalRule } from '@/lib/policy/approval-rule';
import { blockedBy } from '@/lib/policy/kill-switch';
import type { Policy } from '@/lib/policy/policy-schema';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { changeAmount } from './change-amount';
import { type Decider, decider } from './decider';
import { type ActionRow, explanationOf, moneyOf } from './ledger';

type ApprovalRow = typeof approvals.$inferSelect;

/** `approved`: carried out at `executeAt` unless it is taken back before. `needs_second`: somebody else has to approve it as well. */
export type Approval = { state: 'approved'; executeAt: Date } | { state: 'needs_second' };

/**
 * A person approves a proposed action, for the whole amount or a smaller one (minor units). It is carried out after the time in which
 * it can be taken back.
 * @throws AppError conflict when it was decided already, is overdue, or actions are paused · forbidden beyond the person's limit ·
 * bad_request for an amount that is not possible
 */
export async function approveAction(ctx: Ctx, input: { actionId: string; amount?: number }): Promise<Approval> {
  const user = decider(ctx.actor);
  return untilSettled(ctx.db, async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const { action: proposed, approval } = await readProposed(inner, input.actionId);
    const { policy } = await livePolicy(tx);
    mayStillBeApproved(proposed, approval, policy, ctx.clock.now());
    const { proposedAmount } = approval;
    const amount = input.amount ?? proposed.amount;
    const action =
      amount === null ? proposed : await changeAmount(inner, { action: proposed, proposedAmount, amount, policy });
    const rule = ruleFor(action, policy);
    if (!roleCovers(user.role, rule.role)) {
      throw new AppError('forbidden', `This amount has to be approved by ${NAMES[rule.role]}.`);
    }
    const seconded = approval.firstApprovedById !== null && action.amount === proposed.amount;
    if (rule.people === 2 && approval.firstApprovedById === user.id && seconded) {
      throw new AppError('conflict', 'You have approved this already: now somebody else has to.');
    }
    return rule.people === 2 && !seconded
      ? approveFirst(inner, action, user)
      : approveLast(inner, action, user, policy.approvals.undoSeconds);
  });
}

const NAMES = { agent: 'an agent', manager: 'a manager', admin: 'an admin' };

async function readProposed(ctx: Ctx, actionId: string): Promise<{ action: ActionRow; approval: ApprovalRow }> {
  const [action] = await ctx.db.select().from(actions).where(eq(actions.id, actionId)).for('update');
  if (!action) throw new AppError('not_found', 'There is no such action.');
  const [approval] = await ctx.db.select().from(approvals).where(eq(approvals.actionId, actionId));
  if (action.state !== 'proposed' || approval?.status !== 'pending') {
    throw new AppError('conflict', 'Somebody has decided this already.');
  }
  return { action, approval };
}

function mayStillBeApproved(action: ActionRow, approval: ApprovalRow, policy: Policy, now: Date): void {
  if (approval.dueAt <= now) {
    throw new AppError('conflict', 'This was due: its facts are being read again. Look at it anew in a minute.');
  }
  const blocked = blockedBy({ ...action, conditions: explanationOf(action).conditions }, policy);
  if (blocked === 'paused')
    throw new AppError('conflict', 'All actions are paused. Nothing is carried out until then.');
  if (blocked) throw new AppError('conflict', 'Actions of this kind are switched off by the policy.');
}

function ruleFor(action: ActionRow, policy: Policy) {
  return approvalRule(moneyOf(action) ? { usd: action.amountUsd } : null, policy);
}

async function approveFirst(ctx: Ctx, action: ActionRow, user: Decider): Promise<Approval> {
  await ctx.db
    .update(approvals)
    .set({ firstApprovedById: user.id, firstApprovedAt: ctx.clock.now() })
    .where(eq(approvals.actionId, action.id));
  await audit(ctx, 'action.approve_first', action);
  await notifyConsole(ctx.db, { conversationId: action.conversationId, kind: 'approval' });
  await emitEvent(ctx, {
    name: 'people/needed',
    data: { conversationId: action.conversationId, cause: 'second_approval', actionId: action.id },
  });
  return { state: 'needs_second' };
}

async function approveLast(ctx: Ctx, action: ActionRow, user: Decider, undoSeconds: number): Promise<Approval> {
  const now = ctx.clock.now();
  const executeAt = new Date(now.getTime() + undoSeconds * 1000);
  const { id: actionId, conversationId } = action;
  await ctx.db
    .update(actions)
    .set({ state: 'approved', executeAfter: executeAt, updatedAt: now })
    .where(eq(actions.id, actionId));
  await ctx.db
    .update(approvals)
    .set({ status: 'approved', decidedById: user.id, decidedAt: now })
    .where(eq(approvals.actionId, actionId));
  await audit(ctx, 'action.approve', action);
  await emitEvent(ctx, {
    name: 'action/approved',
    data: { conversationId, actionId, executeAt: executeAt.toISOString() },
  });
  await refreshPendingApprovals(ctx, conversationId);
  await notifyConsole(ctx.db, { conversationId, kind: 'approval' });
  return { state: 'approved', executeAt };
}

async function audit(ctx: Ctx, verb: string, { id, key, amount }: ActionRow): Promise<void> {
  await recordAudit(ctx, { verb, subject: id, detail: { key, amount } });
}
