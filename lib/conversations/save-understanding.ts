import type { Ctx } from '@/db/context';
import type { Understanding } from '@/lib/ai/understanding';
import type { Vault } from '@/lib/privacy/redact';
import { updateConversation } from './update-conversation';

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
  await updateConversation(ctx.db, conversationId, change);
}
