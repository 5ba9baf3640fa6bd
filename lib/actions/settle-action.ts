import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { given, rowStatement } from '@/db/fixed-statement';
import { actions, refundBudgetDays } from '@/db/schema/actions';
import { recordAudit } from '@/lib/audit/record';
import { emitEvent } from '@/lib/outbox/emit';
import type { BackendAnswer } from './call-backend';
import type { ActionRow } from './ledger';

const settle = rowStatement<Partial<typeof actions.$inferInsert>, { claimedAt: Date | null }[]>(actions, (db, row) =>
  db
    .update(actions)
    .set(row)
    .where(and(eq(actions.id, given('actionId')), inArray(actions.state, ['approved', 'executing', 'unknown'])))
    .returning({ claimedAt: actions.claimedAt }),
);

/**
 * Writes how an action ended. A refusal gives its share of the day's budget back; an unknown result starts the function that asks the
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
    if (answer.status === 'refused' && row.claimedAt) await release(inner, action, row.claimedAt);
    if (answer.status === 'unknown')
      await emitEvent(inner, { name: 'action/unsettled', data: { actionId: action.id } });
    await recordAudit(inner, {
      verb: `action.${answer.status}`,
      subject: action.id,
      detail: { key: action.key, kind: action.kind, ...(answer.status === 'done' ? {} : { code: answer.code }) },
    });
  });
}

async function release(ctx: Ctx, action: ActionRow, claimedAt: Date): Promise<void> {
  if (action.kind !== 'refund' || action.mode !== 'auto' || action.amountUsd === null) return;
  await ctx.db
    .update(refundBudgetDays)
    .set({ reservedUsd: sql`greatest(0, ${refundBudgetDays.reservedUsd} - ${action.amountUsd})` })
    .where(eq(refundBudgetDays.day, claimedAt.toISOString().slice(0, 10)));
}
