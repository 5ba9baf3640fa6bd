import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';
import { customers } from './customers';
import { users } from './users';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const CONVERSATION_STATUSES = [
  'new',
  'awaiting_customer',
  'in_review',
  'escalated',
  'resolved',
  'spam',
  'duplicate',
  'automated',
] as const;
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

/** Who the channel says is writing. */
export type Requester = {
  externalId: string;
  email: string | null;
  phone: string | null;
  name: string | null;
  locale: string | null;
  verified: boolean | null;
};

/** One ticket of one channel. Written by lib/conversations. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    channel: text('channel').notNull(),
    externalId: text('external_id').notNull(),
    /** What the channel calls its own origin: email, web, instagram. */
    origin: text('origin'),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id),
    requester: jsonb('requester').$type<Requester>().notNull(),
    subject: text('subject'),
    status: text('status').$type<ConversationStatus>().notNull(),
    /** `agent`: the AI agent answers. `person`: a person has answered; the agent is silent until handed back. */
    handledBy: text('handled_by').$type<'agent' | 'person'>().notNull().default('agent'),
    assigneeId: uuid('assignee_id').references(() => users.id),
    outcome: text('outcome'),
    reason: text('reason'),
    language: text('language'),
    intents: text('intents').array().notNull().default(sql`'{}'`),
    anger: smallint('anger').notNull().default(0),
    priority: text('priority').$type<'normal' | 'high' | 'urgent'>().notNull().default('normal'),
    tags: text('tags').array().notNull().default(sql`'{}'`),
    duplicateOfId: uuid('duplicate_of_id'),
    /** What is open in the conversation, see lib/policy. */
    memory: jsonb('memory').notNull().default({}),
    usedVariants: text('used_variants').array().notNull().default(sql`'{}'`),
    /** Values behind the placeholders of this conversation. Personal data; never leaves. */
    vault: jsonb('vault').notNull().default({}),
    firstLine: text('first_line').notNull().default(''),
    pendingApprovals: integer('pending_approvals').notNull().default(0),
    replyCount: integer('reply_count').notNull().default(0),
    /** Since when the customer waits for an answer; null when nobody waits. */
    waitingSince: moment('waiting_since'),
    firstReplyAt: moment('first_reply_at'),
    lastMessageAt: moment('last_message_at').notNull(),
    resolvedAt: moment('resolved_at'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    unique('conversations_external').on(t.channel, t.externalId),
    index('conversations_status').on(t.status, t.lastMessageAt, t.id),
    index('conversations_recent').on(t.lastMessageAt, t.id),
    index('conversations_customer').on(t.customerId, t.lastMessageAt),
    // The order of the views of work that waits for a person, as inbox-cursor.ts writes it.
    index('conversations_approvals')
      .on(
        sql`(case priority when 'urgent' then 0 when 'high' then 1 else 2 end)`,
        sql`coalesce(waiting_since, last_message_at)`,
        t.id,
      )
      .where(sql`pending_approvals > 0`),
    index('conversations_working')
      .on(
        t.status,
        sql`(case priority when 'urgent' then 0 when 'high' then 1 else 2 end)`,
        sql`coalesce(waiting_since, last_message_at)`,
        t.id,
      )
      .where(sql`status in ('escalated', 'in_review')`),
  ],
);

export type Attachment = { id: string; url: string | null; filename: string; contentType: string; size: number };

/** How far an outgoing message got: claimed (`sending`) before the channel is called, settled after. */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed';

/** Everything said in a conversation, incoming and outgoing, and internal notes. Written by lib/conversations. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    /** Order of arrival over all conversations of a customer: given under the customer's lock. */
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    customerId: uuid('customer_id').notNull(),
    channel: text('channel').notNull(),
    externalId: text('external_id'),
    author: text('author').$type<'customer' | 'agent' | 'ai' | 'system'>().notNull(),
    authorUserId: uuid('author_user_id').references(() => users.id),
    public: boolean('public').notNull().default(true),
    text: text('text').notNull(),
    html: text('html'),
    language: text('language'),
    attachments: jsonb('attachments').$type<Attachment[]>().notNull().default([]),
    headers: jsonb('headers').$type<Record<string, string>>().notNull().default({}),
    /** Hash of the normal form, to find the same text again. */
    textHash: text('text_hash'),
    /** For customer messages: the run that dealt with it. */
    runId: uuid('run_id'),
    handledAt: moment('handled_at'),
    /** For outgoing messages: the idempotency key, and how far the delivery got. */
    deliveryKey: text('delivery_key'),
    deliveryState: text('delivery_state').$type<DeliveryState>(),
    deliveryError: text('delivery_error'),
    sentAt: moment('sent_at').notNull(),
    createdAt: createdAt(),
    search: tsvector('search').generatedAlwaysAs(sql`to_tsvector('simple', left(text, 20000))`),
  },
  (t) => [
    uniqueIndex('messages_external').on(t.channel, t.conversationId, t.externalId).where(sql`external_id is not null`),
    uniqueIndex('messages_delivery').on(t.deliveryKey).where(sql`delivery_key is not null`),
    index('messages_conversation').on(t.conversationId, t.seq),
    index('messages_customer').on(t.customerId, t.seq),
    index('messages_search').using('gin', t.search),
  ],
);

/** What a channel delivered, by its delivery id: the same one again has no effect. What could not be processed keeps its payload and can be retried. Written by lib/intake. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    channel: text('channel').notNull(),
    deliveryId: text('delivery_id').notNull(),
    type: text('type').notNull(),
    status: text('status').$type<'processed' | 'parked'>().notNull(),
    error: text('error'),
    payload: jsonb('payload'),
    receivedAt: moment('received_at').notNull(),
  },
  (t) => [
    unique('webhook_deliveries_key').on(t.channel, t.deliveryId),
    index('webhook_deliveries_received').on(t.receivedAt),
    index('webhook_deliveries_parked').on(t.receivedAt).where(sql`status = 'parked'`),
  ],
);

/** The customer's verdict on a conversation. Written by lib/conversations. */
export const ratings = pgTable(
  'ratings',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    score: smallint('score').notNull(),
    comment: text('comment'),
    createdAt: createdAt(),
  },
  (t) => [unique('ratings_conversation').on(t.conversationId)],
);
