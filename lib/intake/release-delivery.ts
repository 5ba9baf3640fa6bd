import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { webhookDeliveries } from '@/db/schema/conversations';

const payloadSchema = z.object({ text: z.string() });

/**
 * Takes a kept delivery out of those that wait, in the caller's transaction: it is read now.
 * @returns its body, or null where it does not wait
 */
export async function releaseDelivery(
  ctx: Ctx,
  { channel, deliveryId }: { channel: string; deliveryId: string },
): Promise<string | null> {
  const d = webhookDeliveries;
  const which = and(eq(d.channel, channel), eq(d.deliveryId, deliveryId), eq(d.status, 'parked'));
  const [kept] = await ctx.db.select({ payload: d.payload }).from(d).where(which).for('update');
  if (!kept) return null;
  await ctx.db.update(d).set({ status: 'processed', error: null, payload: null }).where(which);
  return payloadSchema.parse(kept.payload).text;
}
