import type { Ctx } from '@/db/context';
import { ratings } from '@/db/schema/conversations';

/** Keeps the customer's verdict; a later one replaces the earlier. `score` is 1 to 5. */
export async function recordRating(
  ctx: Ctx,
  input: { conversationId: string; score: number; comment: string | null },
): Promise<void> {
  const { score, comment } = input;
  await ctx.db
    .insert(ratings)
    .values({ id: ctx.ids.next(), ...input, createdAt: ctx.clock.now() })
    .onConflictDoUpdate({ target: ratings.conversationId, set: { score, comment } });
}
