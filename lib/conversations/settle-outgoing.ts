import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { messages } from '@/db/schema/conversations';
import { consoleNews } from './notify-console';

const claim = fixedStatement((db) =>
  db
    .update(messages)
    .set({ deliveryState: 'sending' })
    .where(and(eq(messages.deliveryKey, given('deliveryKey')), inArray(messages.deliveryState, ['queued', 'failed']))),
);
const setDelivered = fixedStatement((db) =>
  db
    .update(messages)
    .set({
      deliveryState: 'sent',
      externalId: given('externalId'),
      deliveryError: null,
      sentAt: given('sentAt', messages.sentAt),
    })
    .where(eq(messages.deliveryKey, given('deliveryKey')))
    .returning({ told: sql`pg_notify('console', ${given('news')}::text)` }),
);

/** While this message was cut off, a newer run has said the same: once is enough. */
export const SAID_ALREADY = 'said_already';

/** Claims a message before its channel is called; what stays `sending` was cut off. */
export async function markSending(ctx: Ctx, deliveryKey: string): Promise<void> {
  await claim(ctx.db, { deliveryKey });
}

/** The channel has taken the message and calls it `externalId`. Open consoles are told. */
export async function markDelivered(
  ctx: Ctx,
  input: { conversationId: string; deliveryKey: string; externalId: string },
): Promise<void> {
  const { conversationId, ...delivered } = input;
  const news = consoleNews({ conversationId, kind: 'message' });
  await setDelivered(ctx.db, { ...delivered, sentAt: ctx.clock.now(), news });
}

/** The channel refused the message for good. */
export async function markUndeliverable(ctx: Ctx, input: { deliveryKey: string; error: string }): Promise<void> {
  await ctx.db
    .update(messages)
    .set({ deliveryState: 'failed', deliveryError: input.error })
    .where(eq(messages.deliveryKey, input.deliveryKey));
}

/** What a run has queued and what was cut off on its way is not sent any more. */
export async function withholdQueued(ctx: Ctx, input: { runId: string; error: string }): Promise<void> {
  await ctx.db
    .update(messages)
    .set({ deliveryState: 'failed', deliveryError: input.error })
    .where(and(eq(messages.runId, input.runId), inArray(messages.deliveryState, ['queued', 'sending'])));
}
