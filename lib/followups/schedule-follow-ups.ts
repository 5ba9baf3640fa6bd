import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readDecided } from '@/lib/conversations/run-record';
import { emitEvent } from '@/lib/outbox/emit';
import type { Decision } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { customerTimeZone } from '@/lib/reply/time-zone';
import { type PlannedFollowUp, planFollowUps } from './plan-follow-ups';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

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
    if (decision.outcome === 'resolved') await scheduleSatisfaction(ctx);
    return;
  }
  const { facts } = await readDecided(ctx.db, runId);
  const { policy } = await livePolicy(ctx.db);
  const timeZone = customerTimeZone(facts.customer?.country ?? null, facts.customer?.locale ?? null);
  const planned = planFollowUps({ decision, policy, timeZone, now: ctx.clock.now() });
  for (const followUp of planned) await scheduleFollowUp(ctx, { runId, conversationId, followUp });
}

/**
 * Has those asked how it was whose conversations are resolved in this minute: one event for all of them, since most conversations are
 * resolved and each would cost a run of its own. Quiet hours, and whether one was asked before, are looked at when the time comes.
 */
export async function scheduleSatisfaction(ctx: AgentCtx): Promise<void> {
  const { policy } = await livePolicy(ctx.db);
  const { on, hours } = policy.followUps.satisfaction;
  if (!on) return;
  const from = Math.floor(ctx.clock.now().getTime() / MINUTE_MS) * MINUTE_MS;
  const until = from + MINUTE_MS;
  const iso = (ms: number) => new Date(ms).toISOString();
  const at = iso(until + hours * HOUR_MS);
  // What was resolved just before belongs to it as well: the clock ticked on since.
  const data = { from: iso(from - MINUTE_MS), until: iso(until), at };
  await emitEvent(ctx, { id: `satisfaction:${iso(from)}`, name: 'satisfaction/due', data });
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
