import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import type { Memory } from '@/lib/policy/decision';
import type { ConversationRow } from './load-turn';
import { readMemory } from './memory';

/** Remembers that the customer was asked how satisfied they were: a plain number is the answer. */
export async function openRating(ctx: Ctx, conversation: ConversationRow): Promise<void> {
  await setMemory(ctx, conversation, { ...readMemory(conversation), openQuestion: { kind: 'rating' } });
}

/** Remembers an offer that a follow-up makes: the customer's "yes" refers to it. */
export async function openOffer(
  ctx: Ctx,
  conversation: ConversationRow,
  offer: NonNullable<Memory['openOffer']>,
): Promise<void> {
  await setMemory(ctx, conversation, { ...readMemory(conversation), openOffer: offer, openQuestion: null });
}

async function setMemory(ctx: Ctx, conversation: ConversationRow, memory: Memory): Promise<void> {
  await ctx.db
    .update(conversations)
    .set({ memory, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversation.id));
}
