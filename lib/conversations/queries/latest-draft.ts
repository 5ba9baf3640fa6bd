import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { drafts } from '@/db/schema/drafts';

export type ProposedDraft = {
  id: string;
  text: string;
  /** The same in English, for people who do not read the language. */
  textEnglish: string;
  language: string;
  engine: 'builtin' | 'model';
  createdAt: Date;
};

/** The newest draft that still waits for a person, or null. */
export async function latestDraft(db: Db, conversationId: string): Promise<ProposedDraft | null> {
  const [row] = await db
    .select({
      id: drafts.id,
      text: drafts.text,
      textEnglish: drafts.textEnglish,
      language: drafts.language,
      engine: drafts.engine,
      createdAt: drafts.createdAt,
    })
    .from(drafts)
    .where(and(eq(drafts.conversationId, conversationId), eq(drafts.status, 'proposed')))
    .orderBy(desc(drafts.createdAt))
    .limit(1);
  return row ?? null;
}
