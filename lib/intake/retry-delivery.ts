import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { webhookDeliveries } from '@/db/schema/conversations';
import { recordAudit } from '@/lib/audit/record';
import type { Channel } from '@/lib/channels/channel';
import { AppError } from '@/lib/platform/errors';
import { receiveEvent } from './receive-event';

const payloadSchema = z.object({ text: z.string() });

/**
 * Reads a kept delivery again, as if it had come now.
 * @throws AppError bad_request while it still cannot be read · conflict when it is not kept any more
 */
export async function retryDelivery(ctx: Ctx, channel: Channel, deliveryId: string): Promise<void> {
  const [kept] = await ctx.db
    .select({ payload: webhookDeliveries.payload })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.channel, channel.name),
        eq(webhookDeliveries.deliveryId, deliveryId),
        eq(webhookDeliveries.status, 'parked'),
      ),
    );
  if (!kept) throw new AppError('conflict', 'This delivery does not wait any more.');
  const { text } = payloadSchema.parse(kept.payload);
  await receiveEvent(ctx, channel.parse(new TextEncoder().encode(text), deliveryId));
  await recordAudit(ctx, { verb: 'delivery.retry', subject: deliveryId });
}
