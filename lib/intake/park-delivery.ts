import type { Ctx } from '@/db/context';
import { webhookDeliveries } from '@/db/schema/conversations';

/** The most of a body that is kept. */
const MOST_CHARACTERS = 200_000;

/** Keeps a signed delivery that could not be read, with the reason, so that people see it and can try it again. */
export async function parkDelivery(
  ctx: Ctx,
  input: { channel: string; deliveryId: string; raw: Uint8Array; error: string },
): Promise<void> {
  const text = new TextDecoder().decode(input.raw).replaceAll('\u0000', '').slice(0, MOST_CHARACTERS);
  await ctx.db
    .insert(webhookDeliveries)
    .values({
      channel: input.channel,
      deliveryId: input.deliveryId,
      type: 'unreadable',
      status: 'parked',
      error: input.error,
      payload: { text },
      receivedAt: ctx.clock.now(),
    })
    .onConflictDoNothing();
}
