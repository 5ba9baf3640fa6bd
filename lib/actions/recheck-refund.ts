import type { Order } from '@/lib/backend/schema';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readDecided } from '@/lib/conversations/run-record';
import { UpstreamError } from '@/lib/platform/http-error';
import { refundConditions } from '@/lib/policy/conditions';
import { warningConditions } from '@/lib/policy/decide-warning';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { factsOfAction, withoutOwn } from './facts-of-action';
import type { ActionRow } from './ledger';

/** Facts older than this are read again as a whole before money moves. */
const FACTS_FRESH_MS = 120_000;

/** What has changed since it was decided, as a code; the provider's id of the charge, where the order was read. */
export type Rechecked = { changed: string | null; paymentId: string | null };
export const UNCHANGED: Rechecked = { changed: null, paymentId: null };

/**
 * Looks at the order again right before money moves: what was decided may have been overtaken (delivered, disputed, refunded elsewhere).
 * For an approved refund the person's word stands in for the conditions, but never for a dispute or for more than was captured.
 * @throws UpstreamError for an approved refund whose order cannot be read now: it is tried again later
 */
export async function recheckRefund(ctx: AgentCtx, action: ActionRow): Promise<Rechecked> {
  if (!ctx.backend || !action.orderId) return UNREADABLE;
  let order: Order | null;
  try {
    order = await ctx.backend.getOrder(action.orderId);
  } catch (error) {
    if (error instanceof UpstreamError && action.mode === 'auto') return UNREADABLE;
    throw error;
  }
  if (!order) return UNREADABLE;
  const paymentId = order.payment.id;
  const never = forbidden(order, action);
  if (never || action.mode === 'approval') return { changed: never, paymentId };
  return { changed: (await stillAllowed(ctx, action, order)) ? null : 'facts_changed', paymentId };
}

const UNREADABLE: Rechecked = { changed: 'order_unreadable', paymentId: null };

/** Holds for every refund, whoever wants it. @returns null when it may go ahead, else a code that says why not */
export function forbidden(order: Order, action: ActionRow): string | null {
  if (order.payment.status === 'disputed') return 'dispute_open';
  const paidBack = order.refunds
    .filter((one) => one.status !== 'failed')
    .reduce((sum, one) => sum + one.money.amount, 0);
  if (order.payment.status === 'refunded' || paidBack >= order.money.amount) return 'already_refunded';
  if (
    order.money.currency !== action.currency ||
    (action.amount ?? Number.POSITIVE_INFINITY) > order.money.amount - paidBack
  ) {
    return 'amount_exceeds_captured';
  }
  return null;
}

async function stillAllowed(ctx: AgentCtx, action: ActionRow, order: Order): Promise<boolean> {
  if (action.cause === 'fraud_warning') return warningStands(ctx, action, order);
  if (!action.runId) return false;
  const { facts } = await readDecided(ctx.db, action.runId);
  if (ctx.clock.now().getTime() - Date.parse(facts.readAt) > FACTS_FRESH_MS) return false;
  const { policy } = await livePolicy(ctx.db);
  const orders = facts.orders.map((one) => (one.id === order.id ? order : one));
  const conditions = refundConditions({
    order,
    facts: { ...facts, orders },
    policy,
    now: ctx.clock.now(),
    asked: true,
  });
  return conditions.every((one) => one.ok);
}

/** Nobody's message stands behind it, so its facts are read anew as a whole. */
async function warningStands(ctx: AgentCtx, action: ActionRow, order: Order): Promise<boolean> {
  const facts = await factsOfAction(ctx, action);
  if (!facts) return false;
  // The refund that is being checked is no refund that stands against it.
  const orders = facts.orders.map((one) => (one.id === order.id ? order : one));
  const { policy } = await livePolicy(ctx.db);
  const given = { order, facts: withoutOwn({ ...facts, orders }, order.id), policy, now: ctx.clock.now() };
  return warningConditions(given).every((one) => one.ok || one.waived);
}
