import { sql } from 'drizzle-orm';
import { bigint, boolean, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';
import { conversations } from './conversations';

/** What a payment provider told of a payment. */
export type PaymentCaseKind = 'early_fraud_warning' | 'dispute';

/** Early fraud warnings and disputes, one row each, as the newest event tells of them. Written by lib/disputes. */
export const paymentCases = pgTable(
  'payment_cases',
  {
    id: id(),
    provider: text('provider').$type<'stripe'>().notNull(),
    externalId: text('external_id').notNull(),
    kind: text('kind').$type<PaymentCaseKind>().notNull(),
    chargeId: text('charge_id').notNull(),
    paymentIntentId: text('payment_intent_id'),
    /** The provider's word: a dispute's status; of a warning `actionable` or `not_actionable`. */
    status: text('status').notNull(),
    /** The provider's word: why it was disputed, or what kind of fraud it looks like. */
    reason: text('reason'),
    amount: bigint('amount', { mode: 'number' }),
    currency: text('currency'),
    /** A dispute that forbids a refund: it is open, or the money went back by it. */
    blocksRefund: boolean('blocks_refund').notNull(),
    /** Until when evidence can be handed in. */
    dueAt: moment('due_at'),
    /** The provider's time of the newest event; older ones that come late change nothing. */
    toldAt: moment('told_at').notNull(),
    orderId: text('order_id'),
    backendCustomerId: text('backend_customer_id'),
    conversationId: uuid('conversation_id').references(() => conversations.id),
    /** What came of it, as a code: `refund_proposed`, `already_refunded`, `order_not_found`. Null until it was dealt with. */
    outcome: text('outcome'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('payment_cases_external').on(t.provider, t.externalId),
    index('payment_cases_charge').on(t.chargeId).where(sql`blocks_refund`),
    index('payment_cases_intent').on(t.paymentIntentId).where(sql`blocks_refund`),
    index('payment_cases_order').on(t.orderId).where(sql`blocks_refund`),
    index('payment_cases_conversation').on(t.conversationId),
  ],
);
