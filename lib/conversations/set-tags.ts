import type { Ctx } from '@/db/context';
import { updateConversation } from './update-conversation';

/** Takes over the tags that a ticket has in its CRM. */
export async function setTags(ctx: Ctx, conversationId: string, tags: string[]): Promise<void> {
  await updateConversation(ctx.db, conversationId, { tags, updatedAt: ctx.clock.now() });
}
