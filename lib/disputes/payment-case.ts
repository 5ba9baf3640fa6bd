import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { paymentCases } from '@/db/schema/payment-cases';

export type PaymentCaseRow = typeof paymentCases.$inferSelect;

/** @throws where there is no such case, which only a wrong id can cause */
export async function readCase(db: Db, caseId: string): Promise<PaymentCaseRow> {
  const [row] = await db.select().from(paymentCases).where(eq(paymentCases.id, caseId));
  if (!row) throw new Error(`payment case ${caseId} does not exist`);
  return row;
}

/** Writes columns of a case, for the verbs of this module. */
export async function updateCase(
  db: Db,
  caseId: string,
  change: Partial<Pick<PaymentCaseRow, 'orderId' | 'backendCustomerId' | 'conversationId' | 'outcome' | 'updatedAt'>>,
): Promise<void> {
  await db.update(paymentCases).set(change).where(eq(paymentCases.id, caseId));
}
