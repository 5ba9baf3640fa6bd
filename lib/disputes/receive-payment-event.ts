import { and, eq, lte, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { paymentCases } from '@/db/schema/payment-cases';
import { recordAudit } from '@/lib/audit/record';
import { emitEvent } from '@/lib/outbox/emit';
import type { PaymentEvent } from '@/lib/payments/payment-event';
import { caseStateOf } from './case-state';

/** `repeated`: nothing new was told. */
export type PaymentReceipt = { status: 'stored' | 'repeated'; caseId: string };

/**
 * Keeps what the payment provider tells of a warning or a dispute, and the event that has it dealt with, in one transaction. After this
 * commit no refund of a disputed payment is begun. Events may come twice and in any order: an older one changes nothing, and what was
 * closed is not opened again by one of the same second.
 */
export async function receivePaymentEvent(ctx: Ctx, event: PaymentEvent): Promise<PaymentReceipt> {
  return ctx.db.transaction(async (tx): Promise<PaymentReceipt> => {
    const inner: Ctx = { ...ctx, db: tx };
    const now = ctx.clock.now();
    const { provider, externalId, kind, chargeId, paymentIntentId, reason, at: toldAt } = event;
    const told = { ...caseStateOf(event), paymentIntentId, reason, toldAt, updatedAt: now };
    const id = ctx.ids.next();
    const [before] = await tx
      .insert(paymentCases)
      .values({ id, provider, externalId, kind, chargeId, createdAt: now, ...told })
      .onConflictDoNothing()
      .returning({ id: paymentCases.id });
    const caseId = before?.id ?? (await update(inner, event, told));
    if (caseId === null) return { status: 'repeated', caseId: await idOf(inner, event) };
    await recordAudit(inner, {
      verb: `payment.${kind}`,
      subject: externalId,
      detail: { chargeId, status: told.status },
    });
    await emitEvent(inner, {
      id: `payment-case:${caseId}:${told.status}`,
      name: 'payment/case-told',
      data: { caseId },
    });
    return { status: 'stored', caseId };
  });
}

type Told = Partial<typeof paymentCases.$inferInsert> & { toldAt: Date; blocksRefund: boolean };

/** @returns the case's id, or null where the event tells nothing new */
async function update(ctx: Ctx, event: PaymentEvent, told: Told): Promise<string | null> {
  const reopens = told.blocksRefund
    ? sql`(${paymentCases.blocksRefund} or ${paymentCases.toldAt} < ${told.toldAt.toISOString()})`
    : sql`true`;
  const [row] = await ctx.db
    .update(paymentCases)
    .set(told)
    .where(
      and(
        eq(paymentCases.provider, event.provider),
        eq(paymentCases.externalId, event.externalId),
        lte(paymentCases.toldAt, told.toldAt),
        sql`${paymentCases.status} <> ${told.status ?? ''}`,
        reopens,
      ),
    )
    .returning({ id: paymentCases.id });
  return row?.id ?? null;
}

async function idOf(ctx: Ctx, { provider, externalId }: PaymentEvent): Promise<string> {
  const [row] = await ctx.db
    .select({ id: paymentCases.id })
    .from(paymentCases)
    .where(and(eq(paymentCases.provider, provider), eq(paymentCases.externalId, externalId)));
  if (!row) throw new Error(`payment case ${externalId} vanished`);
  return row.id;
}
