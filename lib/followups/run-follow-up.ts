import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { latestDecidedRun } from '@/lib/conversations/latest-decided-run';
import { type ConversationRow, loadTurn } from '@/lib/conversations/load-turn';
import { openOffer, openRating } from '@/lib/conversations/open-offer';
import { isQueued } from '@/lib/conversations/queue-outgoing';
import { readDecided } from '@/lib/conversations/run-record';
import type { Policy } from '@/lib/policy/policy-schema';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { type QueuedMessage, queueMessage, type WrittenMessage } from '@/lib/reply/queue-message';
import { customerTimeZone } from '@/lib/reply/time-zone';
import { findRefund, lookAgain } from './look-again';
import type { FollowUpKind } from './plan-follow-ups';
import { outsideQuietHours } from './quiet-hours';
import { scheduleFollowUp } from './schedule-follow-ups';
import { type Subject, writeOrderNews, writeRefundCheck, writeReminder, writeSatisfaction } from './write-follow-ups';

export type FollowUpTask = {
  conversationId: string;
  runId: string;
  kind: FollowUpKind;
  orderId: string | null;
  round: number;
};

/** The message to deliver, and how the conversation stands from now on; null leaves either as it is. */
export type FollowUpEnd = { deliveryKey: string | null; standing: 'resolved' | 'awaiting_customer' | null };

/** Where the customer's rating of a conversation is taken. */
export type RatingLink = (conversationId: string) => string;

const NOTHING: FollowUpEnd = { deliveryKey: null, standing: null };
const HOUR_MS = 3_600_000;

/** How a conversation must stand for a follow-up still to be of use. */
const STANDS: Record<FollowUpKind, readonly ConversationRow['status'][]> = {
  no_answer: ['awaiting_customer'],
  offer_reminder: ['awaiting_customer', 'resolved'],
  close: ['awaiting_customer'],
  order_due: ['awaiting_customer', 'resolved'],
  refund_check: ['resolved'],
  satisfaction: ['resolved'],
};

/**
 * Does what a follow-up is for (operating procedures § 9), if the conversation still stands as it did when it was planned. What falls
 * into the customer's quiet hours is put off to their end.
 * @throws UpstreamError while an order that is due cannot be looked at
 */
export async function runFollowUp(ctx: AgentCtx, task: FollowUpTask, ratingLink: RatingLink): Promise<FollowUpEnd> {
  const { conversation, pending } = await loadTurn(ctx.db, task.conversationId);
  const idle =
    STANDS[task.kind].includes(conversation.status) && conversation.handledBy === 'agent' && pending.length === 0;
  if (!idle || (await latestDecidedRun(ctx.db, task.conversationId)) !== task.runId) return NOTHING;
  if (task.kind === 'close') return { deliveryKey: null, standing: 'resolved' };
  const { triage, facts, decision } = await readDecided(ctx.db, task.runId);
  if (!decision) return NOTHING;
  const { policy } = await livePolicy(ctx.db);
  const now = ctx.clock.now();
  const timeZone = zoneOf(conversation, facts.customer?.country ?? null);
  const calm = outsideQuietHours(now, timeZone, policy.followUps.quietHours);
  if (calm > now) return putOff(ctx, task, calm.toISOString());
  const subject: Subject = { conversation, triage, facts, decision };
  switch (task.kind) {
    case 'order_due':
      return orderDue(ctx, task, subject, policy);
    case 'refund_check':
      return askRefundArrived(ctx, task, subject);
    case 'satisfaction':
      return askSatisfaction(ctx, task, subject, policy, ratingLink);
    default:
      return remind(ctx, task, subject, policy, timeZone);
  }
}

function zoneOf({ requester }: ConversationRow, country: string | null): string {
  return customerTimeZone(country, requester.locale);
}

async function putOff(ctx: AgentCtx, task: FollowUpTask, at: string): Promise<FollowUpEnd> {
  const { kind, orderId, round } = task;
  await scheduleFollowUp(ctx, { ...task, followUp: { kind, at, orderId }, round: round + 1 });
  return NOTHING;
}

async function send(
  ctx: AgentCtx,
  task: FollowUpTask,
  subject: Subject,
  written: WrittenMessage,
  deliveryKey = `follow-up:${task.runId}:${task.kind}:${task.round}`,
): Promise<QueuedMessage> {
  return queueMessage(ctx, { conversation: subject.conversation, written, runId: task.runId, deliveryKey });
}

/** What was held back is with people now: nothing follows from it. */
const toPeople = (deliveryKey: string): FollowUpEnd => ({ deliveryKey, standing: null });

/** One reminder; without an answer to it the conversation is closed later. */
async function remind(
  ctx: AgentCtx,
  task: FollowUpTask,
  subject: Subject,
  policy: Policy,
  timeZone: string,
): Promise<FollowUpEnd> {
  const { deliveryKey, held } = await send(ctx, task, subject, writeReminder(task.kind, subject));
  if (held) return toPeople(deliveryKey);
  const at = new Date(ctx.clock.now().getTime() + policy.followUps.closeAfterReminderHours * HOUR_MS);
  const calm = outsideQuietHours(at, timeZone, policy.followUps.quietHours);
  await scheduleFollowUp(ctx, { ...task, followUp: { kind: 'close', at: calm.toISOString(), orderId: null } });
  return { deliveryKey, standing: null };
}

/** The order is due: delivered → tell; late → offer the refund; still on its way with a later date → look again then. */
async function orderDue(ctx: AgentCtx, task: FollowUpTask, subject: Subject, policy: Policy): Promise<FollowUpEnd> {
  if (!task.orderId) return NOTHING;
  const seen = await lookAgain(ctx, task.orderId);
  if (seen.kind === 'later') return putOff(ctx, task, seen.at);
  if (seen.kind === 'nothing') {
    const waits = subject.conversation.status === 'awaiting_customer';
    return { deliveryKey: null, standing: waits ? 'resolved' : null };
  }
  const part: ReplyPart = seen.part;
  const { deliveryKey, held } = await send(ctx, task, subject, writeOrderNews(part, subject));
  if (held) return toPeople(deliveryKey);
  if (part.kind === 'order_delivered') return { deliveryKey, standing: 'resolved' };
  await openOffer(ctx, subject.conversation, { kind: 'refund_or_redelivery', orderId: task.orderId });
  const at = new Date(ctx.clock.now().getTime() + policy.followUps.noAnswerHours * HOUR_MS).toISOString();
  await scheduleFollowUp(ctx, {
    ...task,
    followUp: { kind: 'no_answer', at, orderId: null },
    round: task.round + 1,
  });
  return { deliveryKey, standing: 'awaiting_customer' };
}

/** A refund that failed since is nothing to ask about. */
async function askRefundArrived(ctx: AgentCtx, task: FollowUpTask, subject: Subject): Promise<FollowUpEnd> {
  const refund = task.orderId ? await findRefund(ctx, task.orderId) : null;
  if (!refund) return NOTHING;
  const { deliveryKey } = await send(ctx, task, subject, writeRefundCheck(refund, subject));
  return { deliveryKey, standing: null };
}

/** Once per conversation, and only while the setting is on. */
async function askSatisfaction(
  ctx: AgentCtx,
  task: FollowUpTask,
  subject: Subject,
  policy: Policy,
  ratingLink: RatingLink,
): Promise<FollowUpEnd> {
  const deliveryKey = `satisfaction:${task.conversationId}`;
  const answered = subject.conversation.replyCount > 0;
  if (!policy.followUps.satisfaction.on || !answered || (await isQueued(ctx.db, deliveryKey))) return NOTHING;
  const written = writeSatisfaction(ratingLink(task.conversationId), subject);
  const sent = await send(ctx, task, subject, written, deliveryKey);
  if (!sent.held) await openRating(ctx, subject.conversation);
  return { deliveryKey: sent.deliveryKey, standing: null };
}
