import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { fixedStatement, given, rowStatement } from '@/db/fixed-statement';
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

const insertOutgoing = rowStatement<typeof messages.$inferInsert, unknown>(messages, (db, row) =>
  db.insert(messages).values(row).onConflictDoNothing(),
);
const findQueued = fixedStatement((db) =>
  db
    .select({ id: messages.id })
    .from(messages)
    .where(eq(messages.deliveryKey, given('deliveryKey'))),
);

/** Writes a message that is to leave, in the caller's transaction; it is sent afterwards. */
export async function queueOutgoing(ctx: Ctx, outgoing: Outgoing): Promise<void> {
  const now = ctx.clock.now();
  await insertOutgoing(ctx.db, {
    id: ctx.ids.next(),
    ...outgoing,
    deliveryState: 'queued',
    sentAt: now,
    createdAt: now,
  });
}

/** True when a message is queued, or was sent, under this key. */
export async function isQueued(db: Db, deliveryKey: string): Promise<boolean> {
  const rows = await findQueued(db, { deliveryKey });
  return rows.length > 0;
}
