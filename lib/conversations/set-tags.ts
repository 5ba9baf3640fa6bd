import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';

/** Takes over the tags that a ticket has in its CRM. */
export async function setTags(ctx: Ctx, conversationId: string, tags: string[]): Promise<void> {
  await ctx.db
    .update(conversations)
    .set({ tags, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversationId));
}
