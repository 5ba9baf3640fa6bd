import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import type { Memory } from '@/lib/policy/decision';
import type { ConversationRow } from './load-turn';
import { readMemory } from './memory';

/** Remembers an offer that a follow-up makes: the customer's "yes" refers to it. */
export async function openOffer(
  ctx: Ctx,
  conversation: ConversationRow,
  offer: NonNullable<Memory['openOffer']>,
): Promise<void> {
  const memory: Memory = { ...readMemory(conversation), openOffer: offer, openQuestion: null };
  await ctx.db
    .update(conversations)
    .set({ memory, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversation.id));
}
