import type { Order, Refund } from '@/lib/backend/schema';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { isDisputedByProvider } from '@/lib/facts/open-disputes';
import { type EffectResult, UpstreamError } from '@/lib/platform/http-error';
import type { ActionSpec } from '@/lib/policy/decision';
import { blockedBy } from '@/lib/policy/kill-switch';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { type ActionRow, explanationOf, specOf } from './ledger';
import { forbidden } from './recheck-refund';

/** How the backend answered: done with its id of the effect, refused for good, or not known yet. */
export type BackendAnswer =
  | { status: 'done'; externalId: string | null }
  | { status: 'refused'; code: string }
  | { status: 'unknown'; code: string };

/** A clock of the backend may run behind ours by this much. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** A call that was under way so long ago has had its effect or never will. */
const IN_FLIGHT_MS = 10 * 60_000;

/**
 * Has the backend do what a claimed action says, with the action's key. An action that was claimed before (by a process that ended, or
 * with an unknown result) is looked for in the backend's own state first, and sent again only while nothing forbids it: neither a
 * dispute that was opened since nor a switch.
 */
export async function callBackend(ctx: AgentCtx, action: ActionRow): Promise<BackendAnswer> {
  if (!ctx.backend) return { status: 'unknown', code: 'not_configured' };
  const spec = specOf(action);
  if (action.claimedAt) {
    const found = spec.kind === 'refund' ? await findRefund(ctx, action, spec.orderId) : 'absent';
    if (found !== 'absent') return found;
    const { policy } = await livePolicy(ctx.db);
    const blocked = blockedBy({ ...action, conditions: explanationOf(action).conditions }, policy);
    if (blocked) return withheld(ctx, action, blocked);
  }
  return send(ctx.backend, spec, action.key);
}

/** Not sent again. A refund that is not there is refused once an earlier call can no longer be under way; till then it is not known. */
function withheld(ctx: AgentCtx, action: ActionRow, code: string): BackendAnswer {
  const over = ctx.clock.now().getTime() - action.updatedAt.getTime() >= IN_FLIGHT_MS;
  return over && action.kind === 'refund' ? { status: 'refused', code } : { status: 'unknown', code };
}

async function send(backend: NonNullable<AgentCtx['backend']>, spec: ActionSpec, key: string): Promise<BackendAnswer> {
  switch (spec.kind) {
    case 'refund': {
      const { orderId, money, reason } = spec;
      return ofRefund(await backend.createRefund({ orderId, money, reason }, key));
    }
    case 'cancel':
      return answer(await backend.cancelSubscription(spec.subscriptionId, { at: spec.at, reason: spec.reason }, key));
    case 'discount':
      return answer(
        await backend.applyDiscount(spec.subscriptionId, { percentOff: spec.percentOff, months: spec.months }, key),
      );
    case 'trial':
      return answer(await backend.grantTrial(spec.subscriptionId, { days: spec.days }, key));
    case 'email_change':
      if (!spec.email) return { status: 'refused', code: 'no_email_given' };
      return answer(await backend.changeEmail(spec.customerId, { email: spec.email }, key));
  }
}

function ofRefund(result: EffectResult<Refund>): BackendAnswer {
  if (result.status === 'done' && result.value.status === 'failed') return { status: 'refused', code: 'refund_failed' };
  if (result.status === 'done' && result.value.status === 'unknown')
    return { status: 'unknown', code: 'refund_status_unknown' };
  return answer(result);
}

function answer(result: EffectResult<{ id: string }>): BackendAnswer {
  if (result.status === 'done') return { status: 'done', externalId: result.value.id };
  if (result.status === 'refused') return { status: 'refused', code: result.code };
  return { status: 'unknown', code: result.error.code };
}

/** Asks the order itself whether our refund has happened. */
async function findRefund(ctx: AgentCtx, action: ActionRow, orderId: string): Promise<BackendAnswer | 'absent'> {
  try {
    const order = await ctx.backend?.getOrder(orderId);
    if (!order) return 'absent';
    const refund = ours(order, action);
    if (refund) return { status: 'done', externalId: refund.id };
    const never = forbidden(order, action) ?? ((await isDisputedByProvider(ctx.db, order)) ? 'dispute_open' : null);
    return never ? withheld(ctx, action, never) : 'absent';
  } catch (error) {
    if (error instanceof UpstreamError) return { status: 'unknown', code: error.code };
    throw error;
  }
}

function ours(order: Order, action: ActionRow): Refund | undefined {
  const since = (action.claimedAt?.getTime() ?? 0) - CLOCK_SKEW_MS;
  return order.refunds.find(
    (refund) =>
      (refund.status === 'pending' || refund.status === 'succeeded') &&
      refund.money.amount === action.amount &&
      refund.money.currency === action.currency &&
      Date.parse(refund.createdAt) >= since,
  );
}
