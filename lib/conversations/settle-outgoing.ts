import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { messages } from '@/db/schema/conversations';
import { consoleNews } from './notify-console';

/** Claims a message before its channel is called; what stays `sending` was cut off. */
export async function markSending(ctx: Ctx, deliveryKey: string): Promise<void> {
  await ctx.db
    .update(messages)
    .set({ deliveryState: 'sending' })
    .where(and(eq(messages.deliveryKey, deliveryKey), inArray(messages.deliveryState, ['queued', 'failed'])));
}

/** The channel has taken the message and calls it `externalId`. Open consoles are told. */
export async function markDelivered(
  ctx: Ctx,
  input: { conversationId: string; deliveryKey: string; externalId: string },
): Promise<void> {
  await ctx.db
    .update(messages)
    .set({ deliveryState: 'sent', externalId: input.externalId, deliveryError: null, sentAt: ctx.clock.now() })
    .where(eq(messages.deliveryKey, input.deliveryKey))
    .returning({ told: consoleNews({ conversationId: input.conversationId, kind: 'message' }) });
}

/** The channel refused the message for good. */
export async function markUndeliverable(ctx: Ctx, input: { deliveryKey: string; error: string }): Promise<void> {
  await ctx.db
    .update(messages)
    .set({ deliveryState: 'failed', deliveryError: input.error })
    .where(eq(messages.deliveryKey, input.deliveryKey));
}
