import { type Intent, NO_SIGNALS, type Signals, type Understanding } from '@/lib/ai/understanding';
import type { Order, Refund, Subscription, Usage } from '@/lib/backend/schema';
import { decide } from '@/lib/policy/decide';
import { type DecideInput, type Decision, EMPTY_MEMORY, type Facts, type Memory } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import type { Policy } from '@/lib/policy/policy-schema';

export const NOW = new Date('2026-11-20T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The time so long before the tests' now; negative is after it. */
export const ago = (ms: number): string => new Date(NOW.getTime() - ms).toISOString();

type Changes<T> = { [K in keyof T]?: T[K] extends object | null ? Partial<T[K]> : T[K] };

/** A captured order, two hours past its due time: the table holds when the money is asked for. */
export function order(
  changes: Partial<Omit<Order, 'payment' | 'delivery'>> & Pick<Changes<Order>, 'payment' | 'delivery'> = {},
): Order {
  const { payment, delivery, ...rest } = changes;
  return {
    id: 'ORD-1',
    customerId: 'cus_1',
    createdAt: ago(5 * HOUR),
    kind: 'one_time',
    subscriptionId: null,
    description: 'Personal plan',
    status: 'processing',
    money: { amount: 4999, currency: 'USD' },
    refunds: [],
    ...rest,
    payment: { id: 'pay_1', status: 'captured', method: 'card', capturedAt: ago(5 * HOUR), verified: true, ...payment },
    delivery: { status: 'in_progress', deliveredAt: null, expectedBy: ago(2 * HOUR), failureReason: null, ...delivery },
  };
}

export function deliveredOrder(changes: Parameters<typeof order>[0] = {}): Order {
  return order({
    status: 'fulfilled',
    createdAt: ago(10 * DAY),
    ...changes,
    payment: { capturedAt: ago(10 * DAY), ...changes.payment },
    delivery: { status: 'delivered', deliveredAt: ago(9 * DAY), ...changes.delivery },
  });
}

/** A renewal of `sub_1`, charged five days ago. */
export function renewal(changes: Parameters<typeof order>[0] = {}): Order {
  return order({
    id: 'ORD-R',
    kind: 'subscription_renewal',
    subscriptionId: 'sub_1',
    status: 'fulfilled',
    createdAt: ago(5 * DAY),
    ...changes,
    payment: { capturedAt: ago(5 * DAY), ...changes.payment },
    delivery: { status: 'not_applicable', expectedBy: null, ...changes.delivery },
  });
}

export function refund(changes: Partial<Refund> = {}): Refund {
  return {
    id: 're_1',
    orderId: 'ORD-1',
    money: { amount: 4999, currency: 'USD' },
    status: 'succeeded',
    createdAt: ago(2 * DAY),
    ...changes,
  };
}

export function subscription(changes: Partial<Subscription> = {}): Subscription {
  return {
    id: 'sub_1',
    customerId: 'cus_1',
    plan: 'Premium',
    status: 'active',
    price: { amount: 999, currency: 'USD' },
    interval: 'month',
    startedAt: ago(200 * DAY),
    trialEndsAt: null,
    currentPeriodStart: ago(10 * DAY),
    currentPeriodEnd: ago(-20 * DAY),
    cancelAtPeriodEnd: false,
    discount: null,
    source: 'web',
    ...changes,
  };
}

export function usage(changes: Partial<Usage> = {}): Usage {
  return {
    lastActiveAt: ago(DAY),
    sessionsLast7Days: 1,
    sessionsLast30Days: 5,
    sessionsSinceLastPayment: 5,
    minutesLast30Days: 60,
    highlights: [],
    ...changes,
  };
}

export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    readAt: NOW.toISOString(),
    identity: { state: 'verified', lookup: 'found' },
    customer: {
      id: 'cus_1',
      email: 'ana@example.com',
      phone: null,
      name: 'Ana',
      country: 'US',
      locale: 'en',
      createdAt: ago(400 * DAY),
      vip: false,
    },
    orders: [],
    namedOrders: [],
    subscriptions: [],
    usage: null,
    unavailable: [],
    autoRefundedTodayUsd: 0,
    earlierCancelRequests: 0,
    liveRefundOrderIds: [],
    disputedOrderIds: [],
    knowledge: {},
    attachments: 0,
    ...changes,
  };
}

/** The customer names the order, and it is theirs. */
export const naming = (one: Order, changes: Partial<Facts> = {}): Facts =>
  facts({ orders: [one], namedOrders: [{ id: one.id, order: one }], ...changes });

export const UNKNOWN_SENDER: Partial<Facts> = { identity: { state: 'none', lookup: 'none' }, customer: null };
export const UNVERIFIED: Partial<Facts> = { identity: { state: 'unverified', lookup: 'found' } };

export function understanding(
  intents: Intent[],
  signals: Partial<Signals> = {},
  changes: Partial<Understanding> = {},
): Understanding {
  return {
    engine: 'builtin',
    language: 'en',
    languageSource: 'message',
    intents: intents.map((intent, index) => ({ intent, score: 0.9 - index / 100 })),
    anger: 0,
    angerScore: 0,
    threatensChargeback: intents.includes('chargeback_threat'),
    threatensOther: false,
    selfHarm: false,
    injection: false,
    entities: { orderIds: [], amounts: [], emails: [], dates: [] },
    ...changes,
    signals: { ...NO_SIGNALS, ...signals },
  };
}

export const asksRefund = (changes: Partial<Understanding> = {}, signals: Partial<Signals> = {}): Understanding =>
  understanding(['refund_request'], { asksMoneyBack: true, ...signals }, changes);
export const asksWhere = (changes: Partial<Understanding> = {}, signals: Partial<Signals> = {}): Understanding =>
  understanding(['order_status'], signals, changes);

export function input(
  said: Understanding,
  known: Facts,
  memory: Partial<Memory> = {},
  policy: Policy = DEFAULT_POLICY,
): DecideInput {
  return { understanding: said, facts: known, memory: { ...EMPTY_MEMORY, ...memory }, policy, now: NOW };
}

/** Decides one message. */
export const ask = (said: Understanding, known: Facts, memory: Partial<Memory> = {}, policy?: Policy): Decision =>
  decide(input(said, known, memory, policy));

export const kinds = (decision: Decision): string[] => decision.parts.map((part) => part.kind);
export const automatic = (decision: Decision): string[] =>
  decision.actions.filter((one) => one.mode === 'auto').map((one) => one.spec.kind);
export const failed = (decision: Decision): string[] =>
  decision.conditions.filter((one) => !one.ok).map((one) => one.id);
