import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { paymentCases } from '@/db/schema/payment-cases';
import { concludeCase } from './conclude-case';
import { readCase } from './payment-case';

/** How the refund of a warning ended, as its execution tells. */
export type WarningRefund = { status: 'done' } | { status: 'unknown' } | { status: 'refused'; code: string };

/** Writes down how the refund of a warning ended. Repeated, it changes nothing. */
export async function settleWarning(ctx: Ctx, input: { caseId: string; refund: WarningRefund }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const warning = await readCase(tx, input.caseId);
    await concludeCase({ ...ctx, db: tx }, warning, outcomeOf(input.refund));
  });
}

function outcomeOf(refund: WarningRefund): string {
  if (refund.status === 'done') return 'refunded';
  if (refund.status === 'unknown') return 'refund_unknown';
  const { code } = refund;
  return code === 'already_refunded' || code === 'dispute_open' ? code : 'refund_refused';
}

const ENDED = new Set(['done', 'refused', 'declined']);

/** A refund that a warning led to was carried out late: after its approval, or once its result was known. Others are left alone. */
export async function settleWarningOf(ctx: Ctx, actionId: string): Promise<void> {
  const [action] = await ctx.db
    .select({
      cause: actions.cause,
      state: actions.state,
      error: actions.error,
      conversationId: actions.conversationId,
    })
    .from(actions)
    .where(eq(actions.id, actionId));
  if (action?.cause !== 'fraud_warning' || !ENDED.has(action.state)) return;
  const [warning] = await ctx.db
    .select({ id: paymentCases.id })
    .from(paymentCases)
    .where(and(eq(paymentCases.conversationId, action.conversationId), eq(paymentCases.kind, 'early_fraud_warning')))
    .orderBy(desc(paymentCases.createdAt))
    .limit(1);
  if (!warning) return;
  const refund =
    action.state === 'done' ? { status: 'done' as const } : { status: 'refused' as const, code: action.error ?? '' };
  await settleWarning(ctx, { caseId: warning.id, refund });
}
