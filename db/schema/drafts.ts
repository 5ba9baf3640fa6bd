import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';
import { conversations } from './conversations';

/** A reply that the agent wrote for a person to use, change or throw away. Written by lib/reply. */
export const drafts = pgTable(
  'drafts',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    runId: uuid('run_id').notNull(),
    text: text('text').notNull(),
    /** The same in English, for people who do not read the customer's language. */
    textEnglish: text('text_english').notNull(),
    language: text('language').notNull(),
    engine: text('engine').$type<'builtin' | 'model'>().notNull(),
    status: text('status').$type<'proposed' | 'used' | 'discarded'>().notNull(),
    createdAt: createdAt(),
    settledAt: moment('settled_at'),
  },
  (t) => [unique('drafts_run').on(t.runId), index('drafts_conversation').on(t.conversationId, t.createdAt)],
);
