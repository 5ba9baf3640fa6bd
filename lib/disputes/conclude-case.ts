import { and, eq, ne, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { paymentCases } from '@/db/schema/payment-cases';
import { noteCase } from '@/lib/conversations/note-case';
import { emitEvent } from '@/lib/outbox/emit';
import type { Reason } from '@/lib/policy/decision';
import { OUTCOME_TEXTS } from './case-text';
import { type PaymentCaseRow, updateCase } from './payment-case';

/** Outcomes with which a person has to do something, and why. With any other nothing is left to do. */
const NEEDS_PERSON: Record<string, Reason> = {
  order_not_found: 'insufficient_context',
  facts_unavailable: 'backend_unavailable',
  dispute_open: 'dispute_open',
  switched_off: 'refund_needs_approval',
  refund_proposed: 'refund_needs_approval',
  refund_unknown: 'backend_unavailable',
  refund_refused: 'refund_needs_approval',
};

/**
 * Writes down what came of a case, in the caller's transaction: people are called where they have to do something; where nothing is left
 * to do the conversation is resolved, unless another case or an approval in it is still open.
 * @param outcome a code, as `refunded` or `order_not_found`
 */
export async function concludeCase(ctx: Ctx, given: PaymentCaseRow, outcome: string): Promise<void> {
  const { id, externalId, conversationId } = given;
  if (conversationId === null) throw new Error(`payment case ${id} is in no conversation`);
  const reason = NEEDS_PERSON[outcome] ?? null;
  await updateCase(ctx.db, id, { outcome, updatedAt: ctx.clock.now() });
  const standing = reason
    ? ({ status: 'escalated', reason, priority: 'urgent' } as const)
    : (await isOpenOtherwise(ctx, given))
      ? null
      : ({ status: 'resolved', reason: null, priority: 'normal' } as const);
  await noteCase(ctx, {
    conversationId,
    externalId: `${externalId}:${outcome}`,
    text: OUTCOME_TEXTS[outcome] ?? outcome.replaceAll('_', ' '),
    ...(standing ? { standing } : {}),
  });
  if (!reason) return;
  const data = { conversationId, cause: 'escalated' };
  await emitEvent(ctx, { id: `people:case:${id}:${outcome}`, name: 'people/needed', data });
}

/** Another case of the same charge waits for a person, or an approval does. */
async function isOpenOtherwise(ctx: Ctx, { id, conversationId }: PaymentCaseRow): Promise<boolean> {
  const others = await ctx.db
    .select({ outcome: paymentCases.outcome })
    .from(paymentCases)
    .where(and(eq(paymentCases.conversationId, conversationId ?? id), ne(paymentCases.id, id)));
  const [waiting] = await ctx.db
    .select({ n: sql<number>`pending_approvals` })
    .from(conversations)
    .where(eq(conversations.id, conversationId ?? id));
  return (waiting?.n ?? 0) > 0 || others.some(({ outcome }) => outcome === null || NEEDS_PERSON[outcome] !== undefined);
}
