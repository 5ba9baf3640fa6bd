import { pgTable, text, unique } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';

/** Passages the agent may quote, by slug and language. Written by lib/knowledge. */
export const knowledgeArticles = pgTable(
  'knowledge_articles',
  {
    id: id(),
    slug: text('slug').notNull(),
    language: text('language').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    url: text('url'),
    status: text('status').$type<'draft' | 'published'>().notNull(),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [unique('knowledge_articles_slug').on(t.slug, t.language)],
);
