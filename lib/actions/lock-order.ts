import type { Db } from '@/db/client';
import { lockKey } from '@/db/lock-key';

/** One order's money is decided by one transaction at a time: waits for the others, and holds until the transaction ends. */
export async function lockOrder(db: Db, orderId: string): Promise<void> {
  await lockKey(db, `order:${orderId}`);
}
