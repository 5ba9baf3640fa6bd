import type { Clock } from '@/sandbox/clock';
import { type Answer, ok, problem } from '@/sandbox/http/answer';
import { createBoundedLog } from '@/sandbox/http/bounded-log';
import type { Order, Refund, RefundRequest } from './schema';
import type { BackendStore } from './store';

const DAY_MS = 86_400_000;
const KEPT = 50_000;

/** A refund that was asked for and refused, by the contract's code. */
export type Refusal = { orderId: string; code: string; idempotencyKey: string | null; at: string };
/** What must never happen: recorded by a ledger that does not share the rules' arithmetic. */
export type Violation = {
  kind: 'over_captured' | 'paid_while_disputed';
  orderId: string;
  refundId: string;
  at: string;
};

export type RefundOptions = {
  store: BackendStore;
  clock: Clock;
  prefix: string;
  windowDays: number;
  status: 'succeeded' | 'pending';
};

const COUNTED = new Set(['pending', 'succeeded']);

/** What went back to the customer so far, in minor units; failed refunds do not count. */
export function refundedAmount(order: Order): number {
  return order.refunds.filter(({ status }) => COUNTED.has(status)).reduce((sum, { money }) => sum + money.amount, 0);
}

/** Status, code and detail of the problem that is answered. */
type Refused = [status: number, code: string, detail?: string];

function refusal(order: Order, request: RefundRequest, options: RefundOptions): Refused | null {
  const { store, clock, windowDays } = options;
  const { payment, money } = order;
  const subscription = order.subscriptionId === null ? undefined : store.subscription(order.subscriptionId);
  if (subscription && subscription.source !== 'web') return [422, 'store_managed', subscription.source];
  if (payment.status === 'disputed') return [409, 'dispute_open'];
  const rest = money.amount - refundedAmount(order);
  if (payment.status === 'refunded' || (order.refunds.length > 0 && rest <= 0)) return [409, 'already_refunded'];
  if (payment.status !== 'captured' && payment.status !== 'partially_refunded') return [422, 'not_captured'];
  const captured = Date.parse(payment.capturedAt ?? order.createdAt);
  if (clock.now().getTime() - captured > windowDays * DAY_MS) return [422, 'refund_window_closed'];
  if (request.money.currency !== money.currency) return [422, 'invalid_request', `paid in ${money.currency}`];
  if (request.money.amount > rest) return [422, 'amount_exceeds_captured', `${rest} left`];
  return null;
}

/** Pays refunds by the contract's rules and keeps the books that tests look into. */
export function createRefunds(options: RefundOptions) {
  const { store, clock, prefix } = options;
  const paid = createBoundedLog<Refund>(KEPT);
  const refusals = createBoundedLog<Refusal>(KEPT);
  const violations: Violation[] = [];
  const paidOut = new Map<string, number>();
  let counter = 0;
  const now = () => clock.now().toISOString();

  function audit(order: Order, refund: Refund, statusBefore: string): void {
    const total = (paidOut.get(order.id) ?? 0) + refund.money.amount;
    paidOut.set(order.id, total);
    const note = (kind: Violation['kind']) =>
      violations.push({ kind, orderId: order.id, refundId: refund.id, at: refund.createdAt });
    if (total > order.money.amount) note('over_captured');
    if (statusBefore === 'disputed') note('paid_while_disputed');
  }

  return {
    paid,
    refusals,
    violations,
    refund(request: RefundRequest, idempotencyKey: string | null): Answer {
      const order = store.order(request.orderId);
      const refuse = ([status, code, detail]: Refused): Answer => {
        refusals.push({ orderId: request.orderId, code, idempotencyKey, at: now() });
        return problem(status, code, detail);
      };
      if (!order) return refuse([404, 'order_not_found']);
      const refused = refusal(order, request, options);
      if (refused) return refuse(refused);
      const { money } = request;
      const id = `re_${prefix}${++counter}`;
      const refund: Refund = { id, orderId: order.id, money, status: options.status, createdAt: now() };
      const statusBefore = order.payment.status;
      order.refunds.push(refund);
      order.payment.status = refundedAmount(order) >= order.money.amount ? 'refunded' : 'partially_refunded';
      paid.push(refund);
      audit(order, refund, statusBefore);
      return ok(refund, 201);
    },
    clear(): void {
      paid.clear();
      refusals.clear();
      violations.length = 0;
      paidOut.clear();
    },
  };
}

export type Refunds = ReturnType<typeof createRefunds>;
