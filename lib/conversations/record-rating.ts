import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations, ratings } from '@/db/schema/conversations';
import { emitEvent } from '@/lib/outbox/emit';
import { notifyConsole } from './notify-console';

/**
 * Keeps the customer's verdict; a later one replaces the earlier. `score` is 1 to 5. One with a comment is told as an event: a bad one is
 * for people to look at.
 * @returns false for a conversation that does not exist
 */
export async function recordRating(
  ctx: Ctx,
  input: { conversationId: string; score: number; comment: string | null },
): Promise<boolean> {
  const { conversationId, score, comment } = input;
  return ctx.db.transaction(async (tx) => {
    const found = await tx
      .select({ id: conversations.id })
      .from(conversations)
      .where(eq(conversations.id, conversationId));
    if (found.length === 0) return false;
    await tx
      .insert(ratings)
      .values({ id: ctx.ids.next(), ...input, createdAt: ctx.clock.now() })
      .onConflictDoUpdate({ target: ratings.conversationId, set: { score, comment } });
    if (comment?.trim()) {
      await emitEvent({ ...ctx, db: tx }, { name: 'rating/commented', data: { conversationId } });
    }
    await notifyConsole(tx, { conversationId, kind: 'status' });
    return true;
  });
}
