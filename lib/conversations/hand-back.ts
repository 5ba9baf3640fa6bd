import { and, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { recordAudit } from '@/lib/audit/record';
import { emitEvent } from '@/lib/outbox/emit';
import { notifyConsole } from './notify-console';
import { unansweredMessageId } from './unanswered-message';

/** Gives a conversation back to the agent, which answers what the customer wrote since. Does nothing where the agent has it already. */
export async function handBack(ctx: Ctx, input: { conversationId: string }): Promise<void> {
  const { conversationId } = input;
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const changed = await tx
      .update(conversations)
      .set({ handledBy: 'agent', updatedAt: ctx.clock.now() })
      .where(and(eq(conversations.id, conversationId), eq(conversations.handledBy, 'person')))
      .returning({ id: conversations.id });
    if (changed.length === 0) return;
    await recordAudit(inner, { verb: 'conversation.hand_back', subject: conversationId });
    const messageId = await unansweredMessageId(tx, conversationId);
    if (messageId) await emitEvent(inner, { name: 'message/received', data: { conversationId, messageId } });
    await notifyConsole(tx, { conversationId, kind: 'status' });
  });
}
