import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { webhookDeliveries } from '@/db/schema/conversations';
import type { InboundEvent } from '@/lib/channels/channel';
import { receiveMessage } from './receive-message';
import { receiveRating } from './receive-rating';
import { receiveUpdate } from './receive-update';

/** `repeated`: this delivery, or this message, had its effect before. */
export type Receipt = { status: 'stored' | 'repeated' };

/**
 * Takes in what a channel delivered, in one transaction: after it commits nothing can be lost, and the same delivery again has no effect.
 */
export async function receiveEvent(ctx: Ctx, event: InboundEvent): Promise<Receipt> {
  return ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const first = await tx
      .insert(webhookDeliveries)
      .values({
        channel: event.channel,
        deliveryId: event.deliveryId,
        type: event.kind,
        status: 'processed',
        receivedAt: ctx.clock.now(),
      })
      // One that was kept as unreadable and comes again, or is tried again, has not had its effect.
      .onConflictDoUpdate({
        target: [webhookDeliveries.channel, webhookDeliveries.deliveryId],
        set: { status: 'processed', type: event.kind, error: null, payload: null },
        setWhere: eq(webhookDeliveries.status, 'parked'),
      })
      .returning({ id: webhookDeliveries.deliveryId });
    if (first.length === 0) return { status: 'repeated' };
    if (event.kind === 'message') return receiveMessage(inner, event);
    if (event.kind === 'conversation_updated') return receiveUpdate(inner, event);
    return receiveRating(inner, event);
  });
}
