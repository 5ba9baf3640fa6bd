import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { type ActionRow, specOf } from '@/lib/actions/ledger';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Order } from '@/lib/backend/schema';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readDecided } from '@/lib/conversations/run-record';
import { UpstreamError } from '@/lib/platform/http-error';
import type { Facts } from '@/lib/policy/decision';
import { refundOnRecord } from '@/lib/policy/topics/order-state';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { briefOf } from './brief-of';
import { donePart, orderMention } from './draft-for-person';
import { type QueuedMessage, queueMessage } from './queue-message';
import { recordReplyPromises } from './record-reply-promises';
import { settleDraft } from './save-draft';

/**
 * Queues the message that tells the customer that an action is done: after it was done, never before. A refund that turned out to have
 * been made already is told as well, with its date and amount as the backend has them.
 * @returns what is to be delivered, or null where there is nothing to tell
 */
export async function announceAction(ctx: AgentCtx, input: { actionId: string }): Promise<QueuedMessage | null> {
  const deliveryKey = `action:${input.actionId}`;
  const known = await readAction(ctx, input.actionId);
  const order = known && wasRefundedBefore(known) ? await readOrder(ctx, known.orderId) : null;
  return ctx.db.transaction(async (tx): Promise<QueuedMessage | null> => {
    const inner: Ctx = { ...ctx, db: tx };
    const action = await readAction(inner, input.actionId);
    if (!action?.runId) return null;
    const { conversation } = await loadTurn(tx, action.conversationId);
    const { triage, facts, decision } = await readDecided(tx, action.runId);
    const part = newsOf(action, facts, order);
    if (!decision || !part) return null;
    const brief = { ...briefOf({ conversation, triage, facts, decision, parts: [part] }), disclosure: false };
    const reply = writeReply(brief);
    const written = { reply, brief };
    const queued = await queueMessage(inner, { conversation, written, runId: action.runId, deliveryKey });
    if (queued.held) return queued;
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
    return queued;
  });
}

async function readAction(ctx: Ctx, actionId: string): Promise<ActionRow | undefined> {
  const [action] = await ctx.db.select().from(actions).where(eq(actions.id, actionId));
  return action;
}

/** Refused by the backend, or withdrawn when its facts were read again: the order was refunded without it. */
function wasRefundedBefore({ state, error, kind }: ActionRow): boolean {
  return kind === 'refund' && (state === 'refused' || state === 'declined') && error === 'already_refunded';
}

/** Null where it cannot be read now: then the customer is told without the date. */
async function readOrder(ctx: AgentCtx, orderId: string | null): Promise<Order | null> {
  try {
    return orderId ? ((await ctx.backend?.getOrder(orderId)) ?? null) : null;
  } catch (error) {
    if (error instanceof UpstreamError) return null;
    throw error;
  }
}

function newsOf(action: ActionRow, facts: Facts, order: Order | null): ReplyPart | null {
  const spec = specOf(action);
  if (action.state === 'done') return donePart(spec, facts);
  if (!wasRefundedBefore(action) || spec.kind !== 'refund') return null;
  if (order) return refundOnRecord(order);
  const mention = orderMention(facts, spec.orderId);
  return mention ? { kind: 'refund_recorded', order: mention } : null;
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
