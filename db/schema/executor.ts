import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Events that are to be told, written in the transaction of the change they tell of. The embedded executor or the relay
 * to an Inngest server takes the pending ones in order of `position`. The id is the event's id: a repeat is dropped.
 */
export const outboxEvents = pgTable(
  'outbox_events',
  {
    id: text('id').primaryKey(),
    position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    name: text('name').notNull(),
    data: json('data').notNull(),
    status: text('status', { enum: ['pending', 'sent', 'parked'] })
      .notNull()
      .default('pending'),
    /** How often the relay tried in vain, and when it may try again. */
    attempts: integer('attempts').notNull().default(0),
    availableAt: at('available_at'),
    /** Why the event is parked, or the relay's last failure. */
    error: text('error'),
    createdAt: at('created_at').notNull().defaultNow(),
    sentAt: at('sent_at'),
  },
  (table) => [
    index('outbox_events_pending').on(table.position).where(sql`status = 'pending'`),
    index('outbox_events_parked').on(table.createdAt).where(sql`status = 'parked'`),
    index('outbox_events_sent').on(table.sentAt).where(sql`status = 'sent'`),
  ],
);

/** One execution of a durable function. `pending` waits for a debounce to elapse; `failed` runs stay until a person decides. */
export const executorRuns = pgTable(
  'executor_runs',
  {
    id: text('id').primaryKey(),
    fnId: text('fn_id').notNull(),
    events: json('events').notNull(),
    status: text('status', { enum: ['pending', 'running', 'completed', 'failed', 'cancelled'] })
      .notNull()
      .default('running'),
    /** What makes a second run of the function a repeat: idempotency key, cron tick, singleton or debounce key. */
    uniqueKey: text('unique_key'),
    /** The value of the function's concurrency key, if it has one. */
    lane: text('lane'),
    /** Steps of a parallel group that are not done yet; the function is called again when none is left. */
    pendingSteps: text('pending_steps').array().notNull().default(sql`'{}'`),
    parentRunId: text('parent_run_id'),
    parentStepId: text('parent_step_id'),
    output: json('output'),
    createdAt: at('created_at').notNull(),
    startedAt: at('started_at'),
    endedAt: at('ended_at'),
  },
  (table) => [
    uniqueIndex('executor_runs_unique').on(table.fnId, table.uniqueKey).where(sql`unique_key is not null`),
    index('executor_runs_ended').on(table.endedAt, table.id).where(sql`ended_at is not null`),
    index('executor_runs_failed').on(table.endedAt, table.id).where(sql`status = 'failed'`),
  ],
);

/** The memoized result of each step of a run: `{data}` or `{error}`, in order of completion. */
export const executorSteps = pgTable(
  'executor_steps',
  {
    runId: text('run_id').notNull(),
    stepId: text('step_id').notNull(),
    position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    name: text('name'),
    output: json('output').notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.stepId] })],
);

/** Runs that wait for an event, and (`step_id` = `cancel:<n>`) running ones that an event would cancel. */
export const executorWaits = pgTable(
  'executor_waits',
  {
    runId: text('run_id').notNull(),
    stepId: text('step_id').notNull(),
    event: text('event').notNull(),
    expression: text('expression'),
    /** `data.path=<json>` when the expression is one equality: found by index instead of by evaluation. */
    matchKey: text('match_key'),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.stepId] }),
    index('executor_waits_event').on(table.event, table.matchKey),
  ],
);

/** Work to do: calls of a function, and timers. `gen` grows with each claim, so a worker that lost its lease is refused. */
export const executorQueue = pgTable(
  'executor_queue',
  {
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
    runId: text('run_id').notNull(),
    /** What the item is for, unique in its run: `start`, `after:<step>`, `plan:<step>`, `timer:<step>`, `finish`. */
    slot: text('slot').notNull(),
    /** The function, or `@timer` for items that no function has to be called for. */
    queue: text('queue').notNull(),
    stepId: text('step_id'),
    lane: text('lane'),
    planned: boolean('planned').notNull().default(false),
    failure: text('failure'),
    attempt: integer('attempt').notNull().default(0),
    gen: integer('gen').notNull().default(0),
    /** Claims since the last sign of progress: grows only when processes die during the work. */
    claims: integer('claims').notNull().default(0),
    availableAt: at('available_at').notNull(),
    leasedUntil: at('leased_until'),
  },
  (table) => [
    uniqueIndex('executor_queue_slot').on(table.runId, table.slot),
    index('executor_queue_ready').on(table.queue, table.availableAt, table.id).where(sql`leased_until is null`),
    index('executor_queue_leased').on(table.leasedUntil).where(sql`leased_until is not null`),
  ],
);

/** The last tick of each timetable that was started: what is later and past was missed. */
export const executorCrons = pgTable(
  'executor_crons',
  {
    fnId: text('fn_id').notNull(),
    cron: text('cron').notNull(),
    lastTickAt: at('last_tick_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fnId, table.cron] })],
);
