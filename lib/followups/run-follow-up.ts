import { type FollowUpPart, writeFollowUp } from '@/lib/ai/builtin/write/write-follow-up';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyPart, WrittenReply } from '@/lib/ai/reply-brief';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { type ConversationRow, loadTurn } from '@/lib/conversations/load-turn';
import { openOffer } from '@/lib/conversations/open-offer';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { readDecided } from '@/lib/conversations/run-record';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { briefOf } from '@/lib/reply/brief-of';
import { timeZoneOf } from '@/lib/reply/time-zone';
import { lookAgain } from './look-again';
import type { FollowUpKind } from './plan-follow-ups';
import { outsideQuietHours } from './quiet-hours';
import { scheduleFollowUp } from './schedule-follow-ups';

export type FollowUpTask = {
  conversationId: string;
  runId: string;
  kind: FollowUpKind;
  orderId: string | null;
  round: number;
};

const HOUR_MS = 3_600_000;

/**
 * Does what a follow-up is for, if the conversation still waits for the customer.
 * @returns the key of the message to deliver, `close` where the conversation is to be closed, or null where nothing is to be done
 */
export async function runFollowUp(
  ctx: AgentCtx,
  task: FollowUpTask,
): Promise<{ deliveryKey: string | null; close: boolean }> {
  const { conversation, pending } = await loadTurn(ctx.db, task.conversationId);
  const idle =
    conversation.status === 'awaiting_customer' && conversation.handledBy === 'agent' && pending.length === 0;
  if (!idle) return { deliveryKey: null, close: false };
  if (task.kind === 'close') return { deliveryKey: null, close: true };
  const reply =
    task.kind === 'order_due' ? await orderDue(ctx, conversation, task) : await remind(ctx, conversation, task);
  if (!reply) return { deliveryKey: null, close: false };
  const deliveryKey = `follow-up:${task.runId}:${task.kind}:${task.round}`;
  await queueOutgoing(ctx, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    channel: conversation.channel,
    author: 'ai',
    public: true,
    text: reply.text,
    language: reply.language,
    runId: task.runId,
    deliveryKey,
  });
  if (task.kind === 'no_answer') await closeLater(ctx, task);
  return { deliveryKey, close: false };
}

async function remind(ctx: AgentCtx, conversation: ConversationRow, task: FollowUpTask): Promise<WrittenReply | null> {
  const { triage, facts, decision } = await readDecided(ctx.db, task.runId);
  if (!decision) return null;
  const offer = decision.parts.find((one) => one.kind === 'retention_offer');
  const followUp: FollowUpPart =
    task.kind === 'offer_reminder' && offer
      ? { kind: 'offer_reminder', offer: offer.offer, periodEnd: offer.periodEnd }
      : { kind: 'no_answer' };
  return writeFollowUp({ ...briefOf({ conversation, triage, facts, decision }), followUp });
}

/** The order is due: delivered → tell; late → offer the refund; still on its way with a later date → look again then. */
async function orderDue(
  ctx: AgentCtx,
  conversation: ConversationRow,
  task: FollowUpTask,
): Promise<WrittenReply | null> {
  const { triage, facts, decision } = await readDecided(ctx.db, task.runId);
  if (!decision || !task.orderId) return null;
  const seen = await lookAgain(ctx, task.orderId);
  if (seen.kind === 'later') {
    const followUp = { kind: 'order_due' as const, at: seen.at, orderId: task.orderId };
    await scheduleFollowUp(ctx, { ...task, followUp, round: task.round + 1 });
    return null;
  }
  if (seen.kind === 'nothing') return null;
  if (seen.part.kind === 'order_late_offer')
    await openOffer(ctx, conversation, { kind: 'refund_or_redelivery', orderId: task.orderId });
  const parts: ReplyPart[] = [seen.part];
  return writeReply({ ...briefOf({ conversation, triage, facts, decision, parts }), disclosure: false });
}

async function closeLater(ctx: AgentCtx, task: FollowUpTask): Promise<void> {
  const { policy } = await livePolicy(ctx.db);
  const { facts } = await readDecided(ctx.db, task.runId);
  const at = new Date(ctx.clock.now().getTime() + policy.followUps.closeAfterReminderHours * HOUR_MS);
  const calm = outsideQuietHours(at, timeZoneOf(facts.customer?.country ?? null), policy.followUps.quietHours);
  await scheduleFollowUp(ctx, { ...task, followUp: { kind: 'close', at: calm.toISOString(), orderId: null } });
}
