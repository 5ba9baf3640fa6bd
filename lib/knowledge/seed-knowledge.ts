import type { Ctx } from '@/db/context';
import { knowledgeArticles } from '@/db/schema/knowledge';
import { SAFETY_TEXTS } from './safety-texts';

/** Adds the articles that the product ships with; one that is there already stays as it is. */
export async function seedKnowledge(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now();
  const rows = Object.entries(SAFETY_TEXTS).map(([language, { title, body }]) => ({
    id: ctx.ids.next(),
    slug: 'safety',
    language,
    title,
    body,
    status: 'published' as const,
    createdAt: now,
    updatedAt: now,
  }));
  await ctx.db.insert(knowledgeArticles).values(rows).onConflictDoNothing();
}
