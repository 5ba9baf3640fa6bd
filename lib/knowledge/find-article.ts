import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { knowledgeArticles } from '@/db/schema/knowledge';

export type Passage = { title: string; text: string; url: string | null };

/** The published article with this slug, in the language or else in English; null where there is none. */
export async function findArticle(db: Db, slug: string, language: string): Promise<Passage | null> {
  const rows = await db
    .select()
    .from(knowledgeArticles)
    .where(
      and(
        eq(knowledgeArticles.slug, slug),
        eq(knowledgeArticles.status, 'published'),
        inArray(knowledgeArticles.language, [language, language.split('-')[0] ?? language, 'en']),
      ),
    );
  const best = rows.find((row) => row.language === language) ?? rows.find((row) => row.language !== 'en') ?? rows[0];
  return best ? { title: best.title, text: best.body, url: best.url } : null;
}
