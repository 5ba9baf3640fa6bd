import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readDecided } from '@/lib/conversations/run-record';
import { emitEvent } from '@/lib/outbox/emit';
import type { Decision } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { timeZoneOf } from '@/lib/reply/time-zone';
import { type PlannedFollowUp, planFollowUps } from './plan-follow-ups';

/** Puts the follow-ups of a decided turn on the clock. Repeated, it changes nothing: each has an id of its own. */
export async function scheduleFollowUps(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; decision: Decision },
): Promise<void> {
  const { decision, runId, conversationId } = input;
  if (decision.followUps.length === 0) return;
  const { facts } = await readDecided(ctx.db, runId);
  const { policy } = await livePolicy(ctx.db);
  const timeZone = timeZoneOf(facts.customer?.country ?? null);
  const planned = planFollowUps({ decision, policy, timeZone, now: ctx.clock.now() });
  for (const followUp of planned) await scheduleFollowUp(ctx, { runId, conversationId, followUp });
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
