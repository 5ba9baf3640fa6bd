import type { Ctx } from '@/db/context';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { noteCase } from '@/lib/conversations/note-case';
import { upsertConversation } from '@/lib/conversations/upsert-conversation';
import { findCustomer } from '@/lib/customers/find-customer';
import { keepCustomer } from '@/lib/customers/keep-customer';
import { linkAccount } from '@/lib/customers/link-account';
import type { Payments } from '@/lib/payments/payment-event';
import { caseText } from './case-text';
import { type ChargedOrder, findOrderOfCharge } from './find-order-of-charge';
import { type PaymentCaseRow, readCase, updateCase } from './payment-case';

/** A case that people can see, with the order it is about where one was found. */
export type OpenedCase = { conversationId: string; orderId: string | null };

/**
 * Finds out whose payment a case is about, and opens the conversation in which people see it: one for each charge, beside the
 * customer's own, so that a warning and the dispute that follows stand together. Repeated, it changes nothing.
 * @throws UpstreamError while the provider or the backend cannot be asked
 */
export async function openCase(ctx: AgentCtx, payments: Payments | null, caseId: string): Promise<OpenedCase> {
  const known = await readCase(ctx.db, caseId);
  const found = known.orderId ? null : await findOrderOfCharge({ backend: ctx.backend, payments }, known);
  return ctx.db.transaction(async (tx): Promise<OpenedCase> => {
    const inner: Ctx = { ...ctx, db: tx };
    const conversationId = known.conversationId ?? (await openConversation(inner, known, found));
    const orderId = known.orderId ?? found?.order.id ?? null;
    const backendCustomerId = known.backendCustomerId ?? found?.customer.id ?? null;
    await updateCase(tx, caseId, { conversationId, orderId, backendCustomerId, updatedAt: ctx.clock.now() });
    await noteCase(inner, {
      conversationId,
      externalId: `${known.externalId}:${known.status}`,
      text: caseText({ ...known, orderId }),
    });
    return { conversationId, orderId };
  });
}

async function openConversation(ctx: Ctx, { provider, chargeId }: PaymentCaseRow, found: ChargedOrder | null) {
  const account = found?.customer ?? null;
  const requester = {
    externalId: account?.id ?? chargeId,
    email: account?.email ?? null,
    phone: account?.phone ?? null,
    name: account?.name ?? null,
    locale: account?.locale ?? null,
    verified: null,
  };
  const customer = await findCustomer(ctx, provider, requester);
  await keepCustomer(ctx, customer, requester);
  if (account) await linkAccount(ctx, customer.id, account);
  const snapshot = {
    externalId: chargeId,
    subject: found ? `Payment of order ${found.order.id}` : `Charge ${chargeId}`,
    status: null,
    sourceChannel: null,
    tags: ['payment-case'],
    requester,
    assigneeId: null,
    createdAt: null,
    updatedAt: null,
  };
  const { id } = await upsertConversation(ctx, { channel: provider, customerId: customer.id, snapshot });
  return id;
}
