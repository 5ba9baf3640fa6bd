import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { type ActionRow, specOf } from '@/lib/actions/ledger';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyPart } from '@/lib/ai/reply-brief';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readDecided } from '@/lib/conversations/run-record';
import type { Facts } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { briefOf } from './brief-of';
import { donePart, orderMention } from './draft-for-person';
import { queueMessage } from './queue-message';
import { recordReplyPromises } from './record-reply-promises';
import { settleDraft } from './save-draft';

/**
 * Queues the message that tells the customer that an action is done: after it was done, never before. A refund that turned out to have
 * been made already is told as well.
 * @returns the delivery key, or null where there is nothing to tell
 */
export async function announceAction(ctx: Ctx, input: { actionId: string }): Promise<string | null> {
  const deliveryKey = `action:${input.actionId}`;
  return ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const [action] = await tx.select().from(actions).where(eq(actions.id, input.actionId));
    if (!action?.runId) return null;
    const { conversation } = await loadTurn(tx, action.conversationId);
    const { triage, facts, decision } = await readDecided(tx, action.runId);
    const part = newsOf(action, facts);
    if (!decision || !part) return null;
    const brief = briefOf({ conversation, triage, facts, decision, parts: [part] });
    const reply = writeReply({ ...brief, disclosure: false });
    await queueMessage(inner, { conversation, reply, runId: action.runId, deliveryKey });
    await recordReplyPromises(inner, {
      conversationId: conversation.id,
      deliveryKey,
      engine: reply.engine,
      parts: [part],
      priority: decision.priority,
      facts,
      rules: (await livePolicy(tx)).policy.promises,
    });
    await settleDraft(inner, conversation.id, 'used');
    return deliveryKey;
  });
}

function newsOf(action: ActionRow, facts: Facts): ReplyPart | null {
  const spec = specOf(action);
  if (action.state === 'done') return donePart(spec, facts);
  if (action.state !== 'refused' || action.error !== 'already_refunded' || spec.kind !== 'refund') return null;
  const order = orderMention(facts, spec.orderId);
  return order ? { kind: 'refund_recorded', order } : null;
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
