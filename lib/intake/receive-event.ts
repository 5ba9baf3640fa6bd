import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import { webhookDeliveries } from '@/db/schema/conversations';
import { untilSettled } from '@/db/until-settled';
import type { InboundEvent } from '@/lib/channels/channel';
import { findCustomer } from '@/lib/customers/find-customer';
import { receiveMessage } from './receive-message';
import { receiveRating } from './receive-rating';
import { receiveUpdate } from './receive-update';

/** `repeated`: this delivery, or this message, had its effect before. */
export type Receipt = { status: 'stored' | 'repeated' };

// One that was kept as unreadable and comes again, or is tried again, has not had its effect.
const insertDelivery = rowStatement<typeof webhookDeliveries.$inferInsert, { id: string }[]>(
  webhookDeliveries,
  (db, row) =>
    db
      .insert(webhookDeliveries)
      .values(row)
      .onConflictDoUpdate({
        target: [webhookDeliveries.channel, webhookDeliveries.deliveryId],
        set: { status: 'processed', type: sql`excluded.type`, error: null, payload: null },
        setWhere: eq(webhookDeliveries.status, 'parked'),
      })
      .returning({ id: webhookDeliveries.deliveryId }),
);

/**
 * Takes in what a channel delivered, in one transaction: after it commits nothing can be lost, and the same delivery again has no effect.
 */
export async function receiveEvent(ctx: Ctx, event: InboundEvent): Promise<Receipt> {
  return untilSettled(ctx.db, async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    if (event.kind === 'message') {
      // Looked for in the same round trip: nearly every delivery comes once.
      const [isNew, customer] = await Promise.all([
        takeDelivery(inner, event),
        findCustomer(inner, event.channel, event.conversation.requester),
      ]);
      return isNew ? receiveMessage(inner, event, customer) : { status: 'repeated' };
    }
    if (!(await takeDelivery(inner, event))) return { status: 'repeated' };
    return event.kind === 'rated' ? receiveRating(inner, event) : receiveUpdate(inner, event);
  });
}

async function takeDelivery(ctx: Ctx, event: InboundEvent): Promise<boolean> {
  const { channel, deliveryId, kind } = event;
  const row = { channel, deliveryId, type: kind, status: 'processed' as const, receivedAt: ctx.clock.now() };
  return (await insertDelivery(ctx.db, row)).length > 0;
}
