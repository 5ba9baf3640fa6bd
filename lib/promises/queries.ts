import { asc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { promises } from '@/db/schema/promises';
import { users } from '@/db/schema/users';

/** A promise as the console shows it. */
export type PromiseView = Awaited<ReturnType<typeof listPromises>>[number];

/** What was promised in a conversation, in the order in which it was. */
export async function listPromises(db: Db, conversationId: string) {
  return db
    .select({
      id: promises.id,
      kind: promises.kind,
      subject: promises.subject,
      source: promises.source,
      madeBy: users.name,
      amount: promises.amount,
      currency: promises.currency,
      size: promises.size,
      dueAt: promises.dueAt,
      state: promises.state,
      evidence: promises.evidence,
      settledAt: promises.settledAt,
      createdAt: promises.createdAt,
    })
    .from(promises)
    .leftJoin(users, eq(users.id, promises.madeById))
    .where(eq(promises.conversationId, conversationId))
    .orderBy(asc(promises.createdAt), asc(promises.kind), asc(promises.subject));
}
