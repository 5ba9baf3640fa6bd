import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** Primary key: a uuid v7 made by the caller's id source. */
export const id = () => uuid('id').primaryKey();
/** A moment; always with a zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const createdAt = () => moment('created_at').notNull();
