import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { notifyConsole } from './notify-console';

/** A conversation that needs nobody any more. */
export async function markResolved(ctx: Ctx, conversationId: string): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .update(conversations)
    .set({ status: 'resolved', waitingSince: null, resolvedAt: now, updatedAt: now })
    .where(eq(conversations.id, conversationId));
  await notifyConsole(ctx.db, { conversationId, kind: 'status' });
}

/** The customer may be asked how a conversation went that has just been resolved without a turn of theirs. */
export async function markRateable(ctx: Ctx, conversationId: string): Promise<void> {
  await ctx.db
    .update(conversations)
    .set({ memory: sql`memory || '{"rateable": true}'::jsonb` })
    .where(eq(conversations.id, conversationId));
}

/** A conversation in which the agent has asked or offered something, without the customer having written. */
export async function markAwaiting(ctx: Ctx, conversationId: string): Promise<void> {
  await ctx.db
    .update(conversations)
    .set({ status: 'awaiting_customer', resolvedAt: null, updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversationId));
  await notifyConsole(ctx.db, { conversationId, kind: 'status' });
}

/** A conversation that a person must look at soon. */
export async function markEscalated(ctx: Ctx, conversationId: string): Promise<void> {
  await ctx.db
    .update(conversations)
    .set({ status: 'escalated', priority: 'high', updatedAt: ctx.clock.now() })
    .where(eq(conversations.id, conversationId));
  await notifyConsole(ctx.db, { conversationId, kind: 'status' });
}
