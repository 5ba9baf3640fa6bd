import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations } from '@/db/schema/conversations';

/** A message that no turn of the customer led to has left with these wordings: the next ones are others. */
export async function rememberWordings(db: Db, conversationId: string, variants: string[]): Promise<void> {
  await db
    .update(conversations)
    .set({
      replyCount: sql`reply_count + 1`,
      usedVariants: sql`used_variants || ${sql.param(variants)}::text[]`,
    })
    .where(eq(conversations.id, conversationId));
}
