import type { AgentCtx } from '@/lib/conversations/agent-context';
import { latestDecidedRun } from '@/lib/conversations/latest-decided-run';
import { readDecided } from '@/lib/conversations/run-record';
import { emitEvent } from '@/lib/outbox/emit';
import type { Decision } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { customerTimeZone } from '@/lib/reply/time-zone';
import { type PlannedFollowUp, planFollowUps } from './plan-follow-ups';

const HOUR_MS = 3_600_000;

/** Puts the follow-ups of a decided turn on the clock. Repeated, it changes nothing: each has an id of its own. */
export async function scheduleFollowUps(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; decision: Decision },
): Promise<void> {
  const { decision, runId, conversationId } = input;
  const refunded = decision.parts.flatMap((part) => (part.kind === 'refund_done' ? [part.order.id] : []));
  for (const orderId of refunded) await scheduleRefundCheck(ctx, { runId, conversationId, orderId });
  if (decision.followUps.length === 0) {
    // While an order is still awaited it is too early to ask how it was.
    if (decision.outcome === 'resolved') await scheduleSatisfaction(ctx, { runId, conversationId });
    return;
  }
  const { facts } = await readDecided(ctx.db, runId);
  const { policy } = await livePolicy(ctx.db);
  const timeZone = customerTimeZone(facts.customer?.country ?? null, facts.customer?.locale ?? null);
  const planned = planFollowUps({ decision, policy, timeZone, now: ctx.clock.now() });
  for (const followUp of planned) await scheduleFollowUp(ctx, { runId, conversationId, followUp });
}

/**
 * Puts the question for satisfaction on the clock, for a conversation that has just been resolved. Quiet hours, and whether it was asked
 * before, are looked at when the time comes.
 * @param input.runId the run that resolved it; without one, the run the conversation stands on
 */
export async function scheduleSatisfaction(
  ctx: AgentCtx,
  input: { runId?: string; conversationId: string },
): Promise<void> {
  const { policy } = await livePolicy(ctx.db);
  const { on, hours } = policy.followUps.satisfaction;
  if (!on) return;
  const { conversationId } = input;
  const runId = input.runId ?? (await latestDecidedRun(ctx.db, conversationId));
  if (!runId) return;
  const at = new Date(ctx.clock.now().getTime() + hours * HOUR_MS).toISOString();
  await scheduleFollowUp(ctx, { runId, conversationId, followUp: { kind: 'satisfaction', at, orderId: null } });
}

/** Where the setting is on: asks days later whether a refund has arrived. Quiet hours are looked at when the time comes. */
export async function scheduleRefundCheck(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; orderId: string },
): Promise<void> {
  const { policy } = await livePolicy(ctx.db);
  const { on, days } = policy.followUps.refundDone;
  if (!on) return;
  const { runId, conversationId, orderId } = input;
  const at = new Date(ctx.clock.now().getTime() + days * 24 * HOUR_MS).toISOString();
  await scheduleFollowUp(ctx, { runId, conversationId, followUp: { kind: 'refund_check', at, orderId } });
}

/** Puts one follow-up on the clock. */
export async function scheduleFollowUp(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; followUp: PlannedFollowUp; round?: number },
): Promise<void> {
  const { runId, conversationId, followUp, round = 1 } = input;
  await emitEvent(ctx, {
    id: `follow-up:${runId}:${followUp.kind}:${followUp.orderId ?? ''}:${round}`,
    name: 'follow-up/scheduled',
    data: { conversationId, runId, round, ...followUp },
  });
}
