import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { given, rowStatement } from '@/db/fixed-statement';
import { conversations } from '@/db/schema/conversations';
import type { Understanding } from '@/lib/ai/understanding';
import type { Vault } from '@/lib/privacy/redact';

const setConversation = rowStatement<Partial<typeof conversations.$inferInsert>, unknown>(conversations, (db, row) =>
  db
    .update(conversations)
    .set(row)
    .where(eq(conversations.id, given('conversationId'))),
);

/** Puts what was understood on the conversation: lists filter by it, and the next message is read with it. */
export async function saveUnderstanding(
  ctx: Ctx,
  conversationId: string,
  found: { understanding: Understanding; vault: Vault },
): Promise<void> {
  const { understanding, vault } = found;
  const change = {
    language: understanding.language,
    intents: understanding.intents.map((one) => one.intent),
    anger: understanding.anger,
    vault,
    updatedAt: ctx.clock.now(),
  };
  await setConversation(ctx.db, change, { conversationId });
}
