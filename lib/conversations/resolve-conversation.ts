import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { recordAudit } from '@/lib/audit/record';
import { emitEvent } from '@/lib/outbox/emit';
import { AppError } from '@/lib/platform/errors';
import { notifyConsole } from './notify-console';

/** A person closes a conversation, here and in the CRM. */
export async function resolveConversation(ctx: Ctx, input: { conversationId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const now = ctx.clock.now();
    const changed = await tx
      .update(conversations)
      .set({ status: 'resolved', waitingSince: null, resolvedAt: now, updatedAt: now })
      .where(eq(conversations.id, input.conversationId))
      .returning({ id: conversations.id });
    if (changed.length === 0) throw new AppError('not_found', 'There is no such conversation.');
    await recordAudit(inner, { verb: 'conversation.resolve', subject: input.conversationId });
    await emitEvent(inner, {
      name: 'conversation/resolved',
      data: { conversationId: input.conversationId, changeId: ctx.ids.next() },
    });
    await notifyConsole(tx, { conversationId: input.conversationId, kind: 'status' });
  });
}
