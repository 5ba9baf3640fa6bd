import { type QueueStats, queueStats } from '@/inngest/embedded/queries';
import { outboxStats } from '@/lib/outbox/queries';
import type { Server } from './compose';

/** What waits: calls of functions, and events that have not been handed on yet. */
export async function allWaiting({ sql, clock }: Pick<Server, 'sql' | 'clock'>): Promise<QueueStats> {
  const [queue, outbox] = await Promise.all([queueStats(sql, clock.now()), outboxStats(sql, clock.now())]);
  const oldestSeconds = Math.round(Math.max(queue.oldestSeconds, outbox.oldestSeconds) * 10) / 10;
  return { ...queue, ready: queue.ready + outbox.pending, oldestSeconds };
}
