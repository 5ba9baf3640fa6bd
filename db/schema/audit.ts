import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Actor } from '@/lib/platform/actor';
import { createdAt, id } from './columns';

/** Who did what: written in the same transaction as the change it tells of. Written by lib/audit. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: id(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    verb: text('verb').notNull(),
    subject: text('subject').notNull(),
    detail: jsonb('detail').notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [index('audit_entries_created').on(t.createdAt), index('audit_entries_subject').on(t.subject, t.createdAt)],
);
