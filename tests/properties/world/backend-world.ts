import type { Backend, RefundInput } from '@/lib/backend/client';
import type { BackendCustomer, Order, Refund, Subscription } from '@/lib/backend/schema';
import type { Payments } from '@/lib/payments/payment-event';
import type { Clock } from '@/lib/platform/clock';
import { type EffectResult, UpstreamError } from '@/lib/platform/http-error';
import type { Gate, Verdict } from './gate';

/** A refund that was paid, with what is needed to judge it. */
export type Paid = { refund: Refund; key: string; reason: RefundInput['reason'] };
export type Breach = {
  kind: 'over_refunded' | 'refunded_while_disputed' | 'refunded_while_switched_off';
  orderId: string;
};

/**
 * The company's systems of one play. `naive` ones pay whatever is asked: what keeps the books right then is our side alone.
 */
export type BackendWorld = ReturnType<typeof createBackendWorld>;

export function createBackendWorld(clock: Clock, options: { naive: boolean; tag: string; sessions: number }) {
  const customers: BackendCustomer[] = [];
  const orders = new Map<string, Order>();
  const subscriptions: Subscription[] = [];
  const paid: Paid[] = [];
  const done = new Map<string, { body: string; value: unknown }>();
  const effects: { kind: string; target: string; key: string }[] = [];
  const breaches: Breach[] = [];
  const disputedAt = new Map<string, number>();
  let down = false;
  let refundsOffSince: number | null = null;
  let counter = 0;

  const refundedOf = (order: Order) =>
    order.refunds.filter((one) => one.status !== 'failed').reduce((sum, one) => sum + one.money.amount, 0);

  function refusal(order: Order, input: RefundInput): string | null {
    if (options.naive) return null;
    if (order.payment.status === 'disputed') return 'dispute_open';
    const rest = order.money.amount - refundedOf(order);
    if (rest <= 0) return 'already_refunded';
    return input.money.amount > rest ? 'amount_exceeds_captured' : null;
  }

  function addRefund(order: Order, amount: number): Refund {
    counter += 1;
    const refund: Refund = {
      id: `re_${options.tag}_${counter}`,
      orderId: order.id,
      money: { ...order.money, amount },
      status: 'succeeded',
      createdAt: clock.now().toISOString(),
    };
    order.refunds.push(refund);
    if (order.payment.status !== 'disputed')
      order.payment.status = refundedOf(order) >= order.money.amount ? 'refunded' : 'partially_refunded';
    if (refundedOf(order) > order.money.amount) breaches.push({ kind: 'over_refunded', orderId: order.id });
    return refund;
  }

  const unreachable = (code: 'timeout' | 'network', outcome: 'unknown' | 'not_sent') =>
    new UpstreamError({ upstream: 'backend', kind: code, outcome });

  /** One effect, once per key, with whatever the line does to the call and to the answer. */
  async function effect<T>(gate: Gate, key: string, body: unknown, act: () => T | string): Promise<EffectResult<T>> {
    const before: Verdict = await gate('effect');
    if (down || before === 'lost') return { status: 'unknown', error: unreachable('network', 'not_sent') };
    if (before === 'refused') return { status: 'refused', code: 'invalid_request', detail: null };
    const result = once(key, JSON.stringify(body), act);
    const after = await gate('answer');
    if (before === 'lost_after' || after === 'lost')
      return { status: 'unknown', error: unreachable('timeout', 'unknown') };
    return result;
  }

  function once<T>(key: string, body: string, act: () => T | string): EffectResult<T> {
    const known = done.get(key);
    if (known && known.body !== body) return { status: 'unknown', error: unreachable('network', 'unknown') };
    // The value under a key was put there by the same kind of call.
    if (known) return { status: 'done', value: known.value as T };
    const value = act();
    if (typeof value === 'string') return { status: 'refused', code: value, detail: null };
    done.set(key, { body, value });
    return { status: 'done', value };
  }

  /** The backend as one thread sees it; it remembers when that thread last looked at an order. */
  function seenBy(gate: Gate): Backend {
    const looked = new Map<string, number>();
    const read = async <T>(value: () => T): Promise<T> => {
      if (down) throw unreachable('network', 'not_sent');
      return structuredClone(value());
    };
    const change = async (
      gateOf: Gate,
      kind: string,
      id: string,
      key: string,
      body: unknown,
      apply: (found: Subscription) => string | null,
    ) =>
      effect(gateOf, key, { kind, id, body }, () => {
        const found = subscriptions.find((one) => one.id === id);
        if (!found) return 'not_found';
        const refused = apply(found);
        if (refused && !options.naive) return refused;
        effects.push({ kind, target: id, key });
        return structuredClone(found);
      });
    return {
      findCustomers: (by) =>
        read(() => customers.filter((one) => 'email' in by && one.email.toLowerCase() === by.email.toLowerCase())),
      getCustomer: (id) => read(() => customers.find((one) => one.id === id) ?? null),
      listSubscriptions: (id) => read(() => listing(subscriptions.filter((one) => one.customerId === id))),
      listOrders: (id) => read(() => listing([...orders.values()].filter((one) => one.customerId === id))),
      async getOrder(id) {
        await gate('read');
        looked.set(id, clock.now().getTime());
        return read(() => orders.get(id) ?? null);
      },
      getUsage: () =>
        read(() => ({
          lastActiveAt: null,
          sessionsLast7Days: 0,
          sessionsLast30Days: options.sessions,
          sessionsSinceLastPayment: 0,
          minutesLast30Days: 0,
          highlights: [],
        })),
      createRefund: (input, key) =>
        effect(gate, key, input, () => {
          const order = orders.get(input.orderId);
          if (!order) return 'order_not_found';
          const refused = refusal(order, input);
          const at = looked.get(order.id) ?? 0;
          const disputed = disputedAt.get(order.id);
          if (disputed !== undefined && disputed <= at)
            breaches.push({ kind: 'refunded_while_disputed', orderId: order.id });
          if (refundsOffSince !== null && refundsOffSince < at - 1000 && key.startsWith('refund:'))
            offWhilePaying.push({ orderId: order.id, key });
          if (refused) return refused;
          const refund = addRefund(order, input.money.amount);
          paid.push({ refund, key, reason: input.reason });
          return structuredClone(refund);
        }),
      cancelSubscription: (id, input, key) =>
        change(gate, 'cancel', id, key, input, (found) => {
          if (found.cancelAtPeriodEnd) return 'already_canceled';
          found.cancelAtPeriodEnd = true;
          return null;
        }),
      applyDiscount: (id, input, key) =>
        change(gate, 'discount', id, key, input, (found) => {
          if (found.discount) return 'discount_already_active';
          found.discount = { percentOff: input.percentOff, endsAt: found.currentPeriodEnd };
          return null;
        }),
      grantTrial: (id, input, key) => change(gate, 'trial', id, key, input, () => null),
      changeEmail: (id, input, key) =>
        effect(gate, key, { id, input }, () => {
          const found = customers.find((one) => one.id === id);
          if (!found) return 'not_found';
          effects.push({ kind: 'email_change', target: id, key });
          return structuredClone(found);
        }),
    };
  }
  /** The payment provider knows the e-mail address of each charge. */
  const payments: Payments = {
    async getCharge(id) {
      if (down) throw unreachable('network', 'not_sent');
      const order = [...orders.values()].find((one) => one.payment.id === id);
      const email = customers.find((one) => one.id === order?.customerId)?.email ?? null;
      return order ? { id, paymentIntentId: null, email } : null;
    },
  };

  /** Refunds asked for by keys of automatic or approved actions after refunds were switched off; judged by the ledger's mode. */
  const offWhilePaying: { orderId: string; key: string }[] = [];

  return {
    customers,
    orders,
    subscriptions,
    paid,
    effects,
    breaches,
    offWhilePaying,
    seenBy,
    naive: options.naive,
    setDown(value: boolean) {
      down = value;
    },
    setRefundsOff(off: boolean) {
      if (!off) refundsOffSince = null;
      else refundsOffSince ??= clock.now().getTime();
    },
    payments,
    /** A dispute that is known from now on; `shown` where the company's systems know of it as well. */
    dispute(orderId: string, shown: boolean) {
      const order = orders.get(orderId);
      if (!order) return;
      if (shown) order.payment.status = 'disputed';
      if (!disputedAt.has(orderId)) disputedAt.set(orderId, clock.now().getTime());
    },
    /** The company has won: the money is its own again. */
    winDispute(orderId: string) {
      const order = orders.get(orderId);
      if (!order || !disputedAt.delete(orderId)) return;
      order.payment.status = refundedOf(order) > 0 ? 'partially_refunded' : 'captured';
      if (refundedOf(order) >= order.money.amount) order.payment.status = 'refunded';
    },
    isDisputed: (orderId: string) => disputedAt.has(orderId),
    /** Somebody refunds in the company's own panel. Only a backend that keeps its own books lets this race with ours. */
    refundInPanel(orderId: string, share: number) {
      const order = orders.get(orderId);
      if (!order || options.naive || order.payment.status === 'disputed') return;
      const amount = Math.min(Math.ceil(order.money.amount * share), order.money.amount - refundedOf(order));
      if (amount > 0) addRefund(order, amount);
    },
    deliver(orderId: string) {
      const order = orders.get(orderId);
      if (!order) return;
      order.status = 'fulfilled';
      order.delivery = { ...order.delivery, status: 'delivered', deliveredAt: clock.now().toISOString() };
    },
  };
}

function listing<T>(items: T[]) {
  return { items, invalid: 0, truncated: false };
}
