import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { messages } from '@/db/schema/conversations';

export type Outgoing = {
  conversationId: string;
  customerId: string;
  channel: string;
  author: 'ai' | 'agent' | 'system';
  authorUserId?: string;
  public: boolean;
  text: string;
  language: string | null;
  runId: string | null;
  /** Deterministic: the same message queued again changes nothing, and the channel sees it as Idempotency-Key. */
  deliveryKey: string;
};

/** Writes a message that is to leave, in the caller's transaction; it is sent afterwards. */
export async function queueOutgoing(ctx: Ctx, outgoing: Outgoing): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .insert(messages)
    .values({ id: ctx.ids.next(), ...outgoing, deliveryState: 'queued', sentAt: now, createdAt: now })
    .onConflictDoNothing();
}

/** True when a message is queued, or was sent, under this key. */
export async function isQueued(db: Db, deliveryKey: string): Promise<boolean> {
  const rows = await db.select({ id: messages.id }).from(messages).where(eq(messages.deliveryKey, deliveryKey));
  return rows.length > 0;
}
