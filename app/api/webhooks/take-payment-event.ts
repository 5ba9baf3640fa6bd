import { createHash } from 'node:crypto';
import { problem } from '@/app/api/problem';
import { readBody } from '@/app/api/read-body';
import type { Server } from '@/app/compose';
import type { Ctx } from '@/db/context';
import { receivePaymentEvent } from '@/lib/disputes/receive-payment-event';
import { parkDelivery } from '@/lib/intake/park-delivery';
import { releaseDelivery } from '@/lib/intake/release-delivery';
import type { PaymentEvent } from '@/lib/payments/payment-event';
import { parseStripeEvent } from '@/lib/payments/stripe/parse-event';
import { verifyStripe } from '@/lib/payments/stripe/verify';
import { AppError } from '@/lib/platform/errors';

/** The largest webhook that is taken in. */
const MOST_BYTES = 1_048_576;
const CHANNEL = 'stripe';

/** Answers one webhook request of Stripe: 202 once it is stored, or is of a kind that nobody needs; else problem details that say why not. */
export async function takePaymentEvent(server: Server, request: Request): Promise<Response> {
  try {
    const secret = server.env.STRIPE_WEBHOOK_SECRET;
    if (!secret) throw new AppError('not_found', 'Stripe is not configured.');
    const raw = await readBody(request, MOST_BYTES);
    const ctx = server.contextFor({ kind: 'webhook', channel: CHANNEL });
    const verified = verifyStripe({ raw, headers: request.headers, secret, now: ctx.clock.now() });
    if (!verified.ok) throw new AppError('unauthorized', `The signature is not accepted: ${verified.reason}.`);
    const event = await readOrPark(ctx, raw);
    if (!event) return Response.json({ status: 'ignored' }, { status: 202 });
    const { status } = await receivePaymentEvent(ctx, event);
    return Response.json({ status }, { status: 202 });
  } catch (error) {
    return problem(error, server.log);
  }
}

/** What comes signed and cannot be read is refused, and kept for people to see. Each retry of Stripe has the same body, so the same id. */
async function readOrPark(ctx: Ctx, raw: Uint8Array): Promise<PaymentEvent | null> {
  const deliveryId = createHash('sha256').update(raw).digest('hex').slice(0, 32);
  try {
    const event = parseStripeEvent(raw);
    await releaseDelivery(ctx, { channel: CHANNEL, deliveryId });
    return event;
  } catch (error) {
    if (error instanceof AppError) await parkDelivery(ctx, { channel: CHANNEL, deliveryId, raw, error: error.message });
    throw error;
  }
}
