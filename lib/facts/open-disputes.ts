import { and, eq, or, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement, given } from '@/db/fixed-statement';
import { paymentCases } from '@/db/schema/payment-cases';

/** An order with the payment provider's id of its charge, where it is known. */
type Paid = { id: string; payment: { id: string | null } };

const findDisputes = fixedStatement<
  { orderIds: string[]; paymentIds: string[] },
  { chargeId: string; paymentIntentId: string | null; orderId: string | null }[]
>((db) =>
  db
    .select({
      chargeId: paymentCases.chargeId,
      paymentIntentId: paymentCases.paymentIntentId,
      orderId: paymentCases.orderId,
    })
    .from(paymentCases)
    .where(
      and(
        eq(paymentCases.blocksRefund, sql`true`),
        or(
          sql`${paymentCases.orderId} = any(${given('orderIds')}::text[])`,
          sql`${paymentCases.chargeId} = any(${given('paymentIds')}::text[])`,
          sql`${paymentCases.paymentIntentId} = any(${given('paymentIds')}::text[])`,
        ),
      ),
    ),
);

/**
 * Which of these orders the payment provider has told us a dispute of that forbids a refund. The backend may not know of it yet, and an
 * order is known by its payment before anyone has looked up whose it is.
 */
export async function disputedAmong(db: Db, orders: readonly Paid[]): Promise<string[]> {
  if (orders.length === 0) return [];
  const paymentIds = orders.flatMap(({ payment }) => payment.id ?? []);
  const disputes = await findDisputes(db, { orderIds: orders.map((one) => one.id), paymentIds });
  return orders
    .filter(({ id, payment }) =>
      disputes.some(
        (one) => one.orderId === id || [one.chargeId, one.paymentIntentId].some((each) => each && each === payment.id),
      ),
    )
    .map((one) => one.id);
}

/** Whether a dispute forbids a refund of this order. */
export async function isDisputedByProvider(db: Db, order: Paid): Promise<boolean> {
  return (await disputedAmong(db, [order])).length > 0;
}
