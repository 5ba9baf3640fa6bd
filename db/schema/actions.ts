import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';
import { conversations } from './conversations';
import { users } from './users';

export const ACTION_STATES = [
  'proposed',
  'approved',
  'executing',
  'done',
  'refused',
  'failed',
  'unknown',
  'declined',
] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/**
 * The money kernel's ledger: every action from any cause, one row each, with a deterministic key. At most one live refund per order
 * is held by the index, whatever the causes are. Written by lib/actions.
 */
export const actions = pgTable(
  'actions',
  {
    id: id(),
    key: text('key').notNull().unique(),
    kind: text('kind').$type<'refund' | 'cancel' | 'discount' | 'trial' | 'email_change'>().notNull(),
    cause: text('cause').$type<'customer_message' | 'person' | 'fraud_warning'>().notNull(),
    mode: text('mode').$type<'auto' | 'approval'>().notNull(),
    state: text('state').$type<ActionState>().notNull(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    runId: uuid('run_id'),
    orderId: text('order_id'),
    subscriptionId: text('subscription_id'),
    backendCustomerId: text('backend_customer_id'),
    amount: bigint('amount', { mode: 'number' }),
    currency: text('currency'),
    /** The amount in US cents by the policy's table: what the daily budget counts. */
    amountUsd: bigint('amount_usd', { mode: 'number' }),
    spec: jsonb('spec').notNull(),
    conditions: jsonb('conditions').notNull().default([]),
    recommendation: jsonb('recommendation'),
    policyVersionId: uuid('policy_version_id'),
    attempts: integer('attempts').notNull().default(0),
    /** The backend's id of what was done. */
    externalId: text('external_id'),
    /** The backend's code where it refused, or what is known of a failure. */
    error: text('error'),
    /** Until then a person can take the approval back; not carried out before. Null where nothing has to be waited for. */
    executeAfter: moment('execute_after'),
    claimedAt: moment('claimed_at'),
    settledAt: moment('settled_at'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('actions_one_live_refund')
      .on(t.orderId)
      .where(sql`kind = 'refund' and state in ('proposed', 'approved', 'executing', 'unknown')`),
    index('actions_conversation').on(t.conversationId, t.createdAt),
    index('actions_unsettled').on(t.state, t.updatedAt).where(sql`state in ('approved', 'executing', 'unknown')`),
  ],
);

/** Money reserved for automatic refunds by UTC day, in US cents: raised in the transaction that claims the action. Written by lib/actions. */
export const refundBudgetDays = pgTable('refund_budget_days', {
  day: date('day').primaryKey(),
  reservedUsd: bigint('reserved_usd', { mode: 'number' }).notNull(),
});

/** A person's decision on a proposed action. Written by lib/actions. */
export const approvals = pgTable(
  'approvals',
  {
    id: id(),
    actionId: uuid('action_id')
      .notNull()
      .unique()
      .references(() => actions.id),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    status: text('status').$type<'pending' | 'approved' | 'declined' | 'withdrawn'>().notNull(),
    dueAt: moment('due_at').notNull(),
    /** What the agent proposed, where a person has changed the amount: at most this much can be approved. */
    proposedAmount: bigint('proposed_amount', { mode: 'number' }),
    /** Where two people have to approve: the first of them. */
    firstApprovedById: uuid('first_approved_by_id').references(() => users.id),
    firstApprovedAt: moment('first_approved_at'),
    /** When the facts were last read again because nobody had decided in time. */
    reviewedAt: moment('reviewed_at'),
    decidedById: uuid('decided_by_id').references(() => users.id),
    decidedAt: moment('decided_at'),
    declineReason: text('decline_reason'),
    createdAt: createdAt(),
  },
  (t) => [
    index('approvals_pending').on(t.dueAt, t.id).where(sql`status = 'pending'`),
    index('approvals_conversation').on(t.conversationId),
  ],
);
