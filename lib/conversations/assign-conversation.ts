import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { recordAudit } from '@/lib/audit/record';
import { notifyConsole } from './notify-console';

/** Gives a conversation to a person, or to nobody. */
export async function assignConversation(
  ctx: Ctx,
  input: { conversationId: string; userId: string | null },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await tx
      .update(conversations)
      .set({ assigneeId: input.userId, updatedAt: ctx.clock.now() })
      .where(eq(conversations.id, input.conversationId));
    await recordAudit(
      { ...ctx, db: tx },
      { verb: 'conversation.assign', subject: input.conversationId, detail: { userId: input.userId } },
    );
    await notifyConsole(tx, { conversationId: input.conversationId, kind: 'status' });
  });
}
