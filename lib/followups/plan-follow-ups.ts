import type { Decision, FollowUp } from '@/lib/policy/decision';
import type { Policy } from '@/lib/policy/policy-schema';
import { beforeQuietHours, outsideQuietHours, type QuietHours } from './quiet-hours';

export const FOLLOW_UP_KINDS = [
  'no_answer',
  'close',
  'order_due',
  'offer_reminder',
  'refund_check',
  'satisfaction',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];
export type PlannedFollowUp = { kind: FollowUpKind; at: string; orderId: string | null };

const HOUR_MS = 3_600_000;

/** When the agent looks at a decided conversation again, outside of the customer's quiet hours (operating procedures § 9). Pure. */
export function planFollowUps(input: {
  decision: Decision;
  policy: Policy;
  timeZone: string;
  now: Date;
}): PlannedFollowUp[] {
  const { decision, policy, timeZone, now } = input;
  return decision.followUps.map((one) => ({
    kind: one.kind,
    at: calmMoment(one, { now, timeZone, quiet: policy.followUps.quietHours }).toISOString(),
    orderId: one.kind === 'order_due' ? one.orderId : null,
  }));
}

/** The reminder of an offer has a latest time, so it leaves before the quiet hours where the others wait for their end. */
function calmMoment(followUp: FollowUp, input: { now: Date; timeZone: string; quiet: QuietHours }): Date {
  const { now, timeZone, quiet } = input;
  const at = momentOf(followUp, now);
  const early = followUp.kind === 'offer_reminder' ? beforeQuietHours(at, timeZone, quiet) : null;
  return early && early > now ? early : outsideQuietHours(at, timeZone, quiet);
}

/** Never before now: an order may have become due while the reply was written. */
function momentOf(followUp: FollowUp, now: Date): Date {
  const at = followUp.kind === 'no_answer' ? now.getTime() + followUp.afterHours * HOUR_MS : Date.parse(followUp.at);
  return new Date(Math.max(at, now.getTime()));
}
