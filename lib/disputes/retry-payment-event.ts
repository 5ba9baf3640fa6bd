import type { Ctx } from '@/db/context';
import { recordAudit } from '@/lib/audit/record';
import { releaseDelivery } from '@/lib/intake/release-delivery';
import { parseStripeEvent } from '@/lib/payments/stripe/parse-event';
import { AppError } from '@/lib/platform/errors';
import { receivePaymentEvent } from './receive-payment-event';

/**
 * Reads a kept event of the payment provider again, as if it had come now.
 * @throws AppError bad_request while it still cannot be read · conflict when it is not kept any more
 */
export async function retryPaymentEvent(ctx: Ctx, deliveryId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const text = await releaseDelivery(inner, { channel: 'stripe', deliveryId });
    if (text === null) throw new AppError('conflict', 'This delivery does not wait any more.');
    const event = parseStripeEvent(new TextEncoder().encode(text));
    if (event) await receivePaymentEvent(inner, event);
    await recordAudit(inner, { verb: 'delivery.retry', subject: deliveryId });
  });
}
