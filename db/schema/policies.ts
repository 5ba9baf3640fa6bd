import { integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';
import { users } from './users';

/** Every version of the policy document; append-only. Written by lib/policy-versions. */
export const policyVersions = pgTable(
  'policy_versions',
  {
    id: id(),
    number: integer('number').notNull(),
    body: jsonb('body').notNull(),
    note: text('note').notNull().default(''),
    authorId: uuid('author_id').references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [unique('policy_versions_number').on(t.number)],
);

/** Which version of a thing is live, by name (`policy`). Written by the module that owns the thing. */
export const livePointers = pgTable('live_pointers', {
  name: text('name').primaryKey(),
  versionId: uuid('version_id').notNull(),
  updatedAt: moment('updated_at').notNull(),
});
