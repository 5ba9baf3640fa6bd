import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations, messages } from '@/db/schema/conversations';

/**
 * A person has answered: what the customer wrote so far is dealt with, and the agent is silent in this conversation until it is
 * handed back (operating procedures § 2.1).
 */
export async function takeOver(ctx: Ctx, conversationId: string): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .update(conversations)
    .set({
      handledBy: 'person',
      waitingSince: null,
      firstReplyAt: sql`coalesce(first_reply_at, ${now.toISOString()}::timestamptz)`,
      updatedAt: now,
    })
    .where(eq(conversations.id, conversationId));
  await ctx.db
    .update(messages)
    .set({ handledAt: now })
    .where(
      and(eq(messages.conversationId, conversationId), eq(messages.author, 'customer'), isNull(messages.handledAt)),
    );
}
