import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { promises } from '@/db/schema/promises';
import { requireRole } from '@/lib/access/require-role';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { AppError } from '@/lib/platform/errors';

/**
 * A person says that a promise was kept, as with a call that nothing here can see.
 * @throws AppError forbidden for machines · conflict where it is settled already
 */
export async function markKept(ctx: Ctx, input: { promiseId: string }): Promise<void> {
  requireRole(ctx, 'agent');
  const now = ctx.clock.now();
  await ctx.db.transaction(async (tx) => {
    const [promise] = await tx
      .update(promises)
      .set({ state: 'kept', evidence: 'person_says', checkAt: null, settledAt: now })
      .where(and(eq(promises.id, input.promiseId), inArray(promises.state, ['open', 'broken'])))
      .returning({ conversationId: promises.conversationId, kind: promises.kind });
    if (!promise) throw new AppError('conflict', 'This promise is settled already.');
    await recordAudit(
      { ...ctx, db: tx },
      { verb: 'promise.keep', subject: input.promiseId, detail: { kind: promise.kind } },
    );
    await notifyConsole(tx, { conversationId: promise.conversationId, kind: 'status' });
  });
}
