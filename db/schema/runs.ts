import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns';
import { conversations } from './conversations';

/** One pass of the agent over a conversation: what it understood, saw and decided. Written by lib/conversations. */
export const runs = pgTable(
  'runs',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id),
    /** The customer message that started it; messages that joined carry the run's id. */
    messageId: uuid('message_id').notNull(),
    status: text('status').$type<'running' | 'finished' | 'superseded' | 'failed'>().notNull(),
    engine: text('engine').$type<'builtin' | 'model'>(),
    triage: jsonb('triage'),
    facts: jsonb('facts'),
    decision: jsonb('decision'),
    redaction: jsonb('redaction'),
    policyVersionId: uuid('policy_version_id'),
    outcome: text('outcome'),
    reason: text('reason'),
    error: text('error'),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (t) => [index('runs_conversation').on(t.conversationId, t.startedAt), index('runs_started').on(t.startedAt)],
);

/** The time line of a run, as the Why tab shows it. Written by lib/conversations. */
export const runSteps = pgTable(
  'run_steps',
  {
    runId: uuid('run_id')
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    startedAt: moment('started_at').notNull(),
    durationMs: integer('duration_ms').notNull(),
    detail: jsonb('detail').notNull().default({}),
  },
  (t) => [primaryKey({ columns: [t.runId, t.name] })],
);
