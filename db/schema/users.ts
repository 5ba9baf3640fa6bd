import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Role } from '@/lib/platform/actor';
import { createdAt, id, moment } from './columns';

/** People who sign in to the console. Written by lib/access. */
export const users = pgTable('users', {
  id: id(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  passwordHash: text('password_hash'),
  /** Raised to end every session of this person. */
  sessionVersion: integer('session_version').notNull().default(1),
  disabledAt: moment('disabled_at'),
  lastSignInAt: moment('last_sign_in_at'),
  createdAt: createdAt(),
});

/** Failed sign-ins by key (e-mail or address), for rate limiting. Written by lib/access. */
export const signInAttempts = pgTable('sign_in_attempts', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  windowStartedAt: moment('window_started_at').notNull(),
});
