import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';
import { conversations } from './conversations';
import { users } from './users';

export const PROMISE_KINDS = [
  'refund_arrives',
  'refund_clarified',
  'refund',
  'cancellation',
  'discount',
  'free_days',
  'order_arrives',
  'person_answers',
  'call',
  'date',
] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** `open`: not due or not known; `broken`: overdue, and still tracked; `void`: overtaken, nobody waits for it any more. */
export const PROMISE_STATES = ['open', 'kept', 'broken', 'void'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** What a message to a customer commits the company to, tracked until it is kept. Written by lib/promises. */
export const promises = pgTable(
  'promises',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    /** The message that made it, by its delivery key. */
    deliveryKey: text('delivery_key').notNull(),
    kind: text('kind').$type<PromiseKind>().notNull(),
    /** The order or subscription it is about; empty where it is about the conversation. */
    subject: text('subject').notNull().default(''),
    source: text('source').$type<'builtin' | 'model' | 'person'>().notNull(),
    /** Who wrote it, where a person did. */
    madeById: uuid('made_by_id').references(() => users.id),
    amount: bigint('amount', { mode: 'number' }),
    currency: text('currency'),
    /** Percent off or free days, where they were named. */
    size: bigint('size', { mode: 'number' }),
    dueAt: moment('due_at').notNull(),
    /** When it is looked at next; null once nothing is left to look at. */
    checkAt: moment('check_at'),
    state: text('state').$type<PromiseState>().notNull(),
    /** A code for what decided the state: `backend_succeeded`, `person_replied`. */
    evidence: text('evidence'),
    brokenAt: moment('broken_at'),
    settledAt: moment('settled_at'),
    createdAt: createdAt(),
  },
  (t) => [
    unique('promises_once').on(t.deliveryKey, t.kind, t.subject),
    index('promises_conversation').on(t.conversationId, t.createdAt),
    index('promises_check').on(t.checkAt).where(sql`check_at is not null`),
  ],
);
