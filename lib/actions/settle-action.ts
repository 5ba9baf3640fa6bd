import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { given, rowStatement } from '@/db/fixed-statement';
import { actions, refundBudgetDays } from '@/db/schema/actions';
import type { PromiseKind } from '@/db/schema/promises';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { emitEvent } from '@/lib/outbox/emit';
import { keepPromises } from '@/lib/promises/keep-promises';
import type { BackendAnswer } from './call-backend';
import type { ActionRow } from './ledger';

const settle = rowStatement<Partial<typeof actions.$inferInsert>, { claimedAt: Date | null }[]>(actions, (db, row) =>
  db
    .update(actions)
    .set(row)
    .where(and(eq(actions.id, given('actionId')), inArray(actions.state, ['executing', 'unknown'])))
    .returning({ claimedAt: actions.claimedAt }),
);

/** Ends an action that nobody has taken for execution yet. @returns false where somebody has */
export async function refuseUnclaimed(ctx: Ctx, action: ActionRow, code: string): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    const ended = await tx
      .update(actions)
      .set({ state: 'refused', error: code, settledAt: now, updatedAt: now })
      .where(and(eq(actions.id, action.id), eq(actions.state, 'approved')))
      .returning({ id: actions.id });
    if (ended.length === 0) return false;
    const detail = { key: action.key, kind: action.kind, code };
    await recordAudit({ ...ctx, db: tx }, { verb: 'action.refused', subject: action.id, detail });
    return true;
  });
}

/**
 * Writes how an action that was taken for execution ended. A refusal gives its share of the day's budget back; an unknown result starts the function that asks the
 * backend again until it is known.
 */
export async function settleAction(ctx: Ctx, action: ActionRow, answer: BackendAnswer): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const now = ctx.clock.now();
    const ending = {
      state: answer.status,
      externalId: answer.status === 'done' ? answer.externalId : null,
      error: answer.status === 'done' ? null : answer.code,
      settledAt: answer.status === 'unknown' ? null : now,
      updatedAt: now,
    };
    const [row] = await settle(tx, ending, { actionId: action.id });
    if (!row) return;
    if (action.mode === 'approval')
      await notifyConsole(tx, { conversationId: action.conversationId, kind: 'approval' });
    if (answer.status === 'refused' && row.claimedAt) await release(inner, action, row.claimedAt);
    if (answer.status === 'unknown')
      await emitEvent(inner, { name: 'action/unsettled', data: { actionId: action.id } });
    if (answer.status === 'done') await keep(inner, action);
    await recordAudit(inner, {
      verb: `action.${answer.status}`,
      subject: action.id,
      detail: { key: action.key, kind: action.kind, ...(answer.status === 'done' ? {} : { code: answer.code }) },
    });
  });
}

/** What the customer was promised is done. */
async function keep(ctx: Ctx, action: ActionRow): Promise<void> {
  if (action.mode === 'auto') return;
  const { conversationId, orderId, subscriptionId } = action;
  const kind = PROMISED_AS[action.kind];
  const subject = orderId ?? subscriptionId;
  if (kind) await keepPromises(ctx, { conversationId, kinds: [kind], subject, evidence: 'action_done' });
}

const PROMISED_AS: Partial<Record<ActionRow['kind'], PromiseKind>> = {
  refund: 'refund',
  cancel: 'cancellation',
  discount: 'discount',
  trial: 'free_days',
};

async function release(ctx: Ctx, action: ActionRow, claimedAt: Date): Promise<void> {
  if (action.kind !== 'refund' || action.mode !== 'auto' || action.amountUsd === null) return;
  await ctx.db
    .update(refundBudgetDays)
    .set({ reservedUsd: sql`greatest(0, ${refundBudgetDays.reservedUsd} - ${action.amountUsd})` })
    .where(eq(refundBudgetDays.day, claimedAt.toISOString().slice(0, 10)));
}
