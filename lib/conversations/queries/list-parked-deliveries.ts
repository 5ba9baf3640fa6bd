import { desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { webhookDeliveries } from '@/db/schema/conversations';

/** A webhook delivery that was kept because nothing could process it. */
export type ParkedDelivery = {
  channel: string;
  deliveryId: string;
  type: string;
  error: string | null;
  receivedAt: Date;
};

/** The newest parked deliveries, at most a hundred. */
export async function listParkedDeliveries(db: Db): Promise<ParkedDelivery[]> {
  const d = webhookDeliveries;
  return db
    .select({ channel: d.channel, deliveryId: d.deliveryId, type: d.type, error: d.error, receivedAt: d.receivedAt })
    .from(d)
    .where(eq(d.status, 'parked'))
    .orderBy(desc(d.receivedAt))
    .limit(100);
}
