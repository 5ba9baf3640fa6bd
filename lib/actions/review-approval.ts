import { and, eq, lte } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { recordAudit } from '@/lib/audit/record';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { emitEvent } from '@/lib/outbox/emit';
import { errorLabel } from '@/lib/platform/errors';
import type { Facts } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { changeAmount } from './change-amount';
import { factsOfAction } from './facts-of-action';
import type { ActionRow } from './ledger';
import { type Reassessment, reassess } from './reassess';
import { withdrawAction } from './withdraw-action';

/** `renewed`: asked anew, by facts of now. `withdrawn`: there is nothing left to approve. `decided`: somebody was faster. */
export type Reviewed = 'renewed' | 'withdrawn' | 'decided';

const HOUR_MS = 3_600_000;
/** Where the facts could not be read they are asked for again this soon. */
const UNREAD_MS = HOUR_MS;

/** The actions whose approval is overdue, longest first. */
export async function overdueApprovals(ctx: Ctx, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ actionId: approvals.actionId })
    .from(approvals)
    .where(and(eq(approvals.status, 'pending'), lte(approvals.dueAt, ctx.clock.now())))
    .orderBy(approvals.dueAt, approvals.id)
    .limit(limit);
  return rows.map((one) => one.actionId);
}

/**
 * Nobody has decided in time: reads the facts again. What has become impossible or needless is withdrawn; the rest is asked anew, with
 * the conditions and the advice as they are now, and people are told.
 */
export async function reviewApproval(ctx: AgentCtx, actionId: string): Promise<Reviewed> {
  const [found] = await ctx.db.select().from(actions).where(eq(actions.id, actionId));
  if (found?.state !== 'proposed') return 'decided';
  const facts = await readFacts(ctx, found);
  return ctx.db.transaction(async (tx): Promise<Reviewed> => {
    const inner: Ctx = { ...ctx, db: tx };
    const [action] = await tx.select().from(actions).where(eq(actions.id, actionId)).for('update');
    const [approval] = await tx.select().from(approvals).where(eq(approvals.actionId, actionId));
    const due = approval?.status === 'pending' && approval.dueAt <= ctx.clock.now();
    if (action?.state !== 'proposed' || !due) return 'decided';
    const { policy } = await livePolicy(tx);
    const now = ctx.clock.now();
    const outcome: Reassessment = facts ? reassess({ action, facts, policy, now }) : { kind: 'unread' };
    if (outcome.kind === 'moot') await withdrawAction(inner, action, outcome.code);
    else await renew(inner, { action, found: outcome, proposedAmount: approval.proposedAmount });
    await notifyConsole(tx, { conversationId: action.conversationId, kind: 'approval' });
    return outcome.kind === 'moot' ? 'withdrawn' : 'renewed';
  });
}

/** Null where they cannot be read, for whatever reason: one that always fails must not hold up the others. */
async function readFacts(ctx: AgentCtx, action: ActionRow): Promise<Facts | null> {
  try {
    return await factsOfAction(ctx, action);
  } catch (error) {
    ctx.log.error(
      { actionId: action.id, error: errorLabel(error) },
      'the facts of an overdue approval could not be read',
    );
    return null;
  }
}

type Renewal = {
  action: ActionRow;
  found: Exclude<Reassessment, { kind: 'moot' }>;
  proposedAmount: number | null;
};

/** Whoever approved first, where two have to, did so by the old facts: that does not count any more. */
async function renew(ctx: Ctx, { action, found, proposedAmount }: Renewal): Promise<void> {
  const now = ctx.clock.now();
  const { versionId, policy } = await livePolicy(ctx.db);
  const wait = found.kind === 'unread' ? UNREAD_MS : policy.approvals.dueHours * HOUR_MS;
  await ctx.db
    .update(approvals)
    .set({
      dueAt: new Date(now.getTime() + wait),
      firstApprovedById: null,
      firstApprovedAt: null,
      ...(found.kind === 'stands' ? { reviewedAt: now } : {}),
    })
    .where(eq(approvals.actionId, action.id));
  if (found.kind === 'stands') {
    const { conditions, recommendation, amount } = found;
    await ctx.db
      .update(actions)
      .set({ conditions, recommendation, policyVersionId: versionId, updatedAt: now })
      .where(eq(actions.id, action.id));
    if (amount !== null) await changeAmount(ctx, { action, proposedAmount, amount, policy });
  }
  await recordAudit(ctx, { verb: 'action.review', subject: action.id, detail: { key: action.key, found: found.kind } });
  await emitEvent(ctx, {
    name: 'people/needed',
    data: { conversationId: action.conversationId, cause: 'approval_overdue', actionId: action.id },
  });
}
