import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { specOf } from '@/lib/actions/ledger';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import { loadTurn } from '@/lib/conversations/load-turn';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { readDecided } from '@/lib/conversations/run-record';
import { briefOf } from './brief-of';
import { donePart } from './draft-for-person';
import { settleDraft } from './save-draft';

/**
 * Queues the message that tells the customer that an action is done: after it was done, never before.
 * @returns the delivery key, or null where there is nothing to tell
 */
export async function announceAction(ctx: Ctx, input: { actionId: string }): Promise<string | null> {
  const deliveryKey = `action:${input.actionId}`;
  return ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const [action] = await tx.select().from(actions).where(eq(actions.id, input.actionId));
    if (!action?.runId || action.state !== 'done') return null;
    const { conversation } = await loadTurn(tx, action.conversationId);
    const { triage, facts, decision } = await readDecided(tx, action.runId);
    const part = decision ? donePart(specOf(action), facts) : null;
    if (!decision || !part) return null;
    const brief = briefOf({ conversation, triage, facts, decision, parts: [part] });
    const reply = writeReply({ ...brief, disclosure: false });
    await queueOutgoing(inner, {
      conversationId: conversation.id,
      customerId: conversation.customerId,
      channel: conversation.channel,
      author: 'ai',
      public: true,
      text: reply.text,
      language: reply.language,
      runId: action.runId,
      deliveryKey,
    });
    await settleDraft(inner, conversation.id, 'used');
    return deliveryKey;
  });
}

/** True while the conversation has actions that a person has not decided or that are under way. */
export async function hasOpenActions(ctx: Ctx, conversationId: string): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: actions.id })
    .from(actions)
    .where(
      and(
        eq(actions.conversationId, conversationId),
        inArray(actions.state, ['proposed', 'approved', 'executing', 'unknown']),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
