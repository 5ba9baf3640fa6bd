import { and, eq, ne } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { drafts } from '@/db/schema/drafts';
import type { WrittenReply } from '@/lib/ai/reply-brief';

/** Keeps the agent's draft for a person; an earlier one of the conversation that nobody used is discarded. */
export async function saveDraft(
  ctx: Ctx,
  input: { runId: string; conversationId: string; reply: WrittenReply; english: string },
): Promise<void> {
  const now = ctx.clock.now();
  const { runId, conversationId, reply, english } = input;
  await ctx.db
    .update(drafts)
    .set({ status: 'discarded', settledAt: now })
    .where(and(eq(drafts.conversationId, conversationId), eq(drafts.status, 'proposed'), ne(drafts.runId, runId)));
  await ctx.db
    .insert(drafts)
    .values({
      id: ctx.ids.next(),
      conversationId,
      runId,
      text: reply.text,
      textEnglish: english,
      language: reply.language,
      engine: reply.engine,
      status: 'proposed',
      createdAt: now,
    })
    .onConflictDoNothing();
}

/** The draft of a conversation has served, or is no longer wanted. */
export async function settleDraft(ctx: Ctx, conversationId: string, status: 'used' | 'discarded'): Promise<void> {
  await ctx.db
    .update(drafts)
    .set({ status, settledAt: ctx.clock.now() })
    .where(and(eq(drafts.conversationId, conversationId), eq(drafts.status, 'proposed')));
}
