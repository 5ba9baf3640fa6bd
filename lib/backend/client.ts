import { z } from 'zod';
import type { Money } from '@/lib/payments/money';
import { createHttp, type Http, type HttpDeps, path } from '@/lib/platform/http';
import { type EffectResult, settleEffect, UpstreamError } from '@/lib/platform/http-error';
import { type Listing, listingOf } from '@/lib/platform/listing';
import {
  type BackendCustomer,
  backendCustomerSchema,
  type Order,
  orderSchema,
  type Refund,
  type RefundReason,
  refundSchema,
  type Subscription,
  subscriptionSchema,
  type Usage,
  usageSchema,
} from './schema';

export type CustomerKey = { email: string } | { phone: string } | { externalId: string };
export type RefundInput = { orderId: string; money: Money; reason: RefundReason; note?: string };
export type CancelInput = { at: 'now' | 'period_end'; reason?: string };
export type DiscountInput = { percentOff: number; months: number };
export type TrialInput = { days: number };

/**
 * What the company's own systems know and do (company-backend.openapi.yaml). Reads throw `UpstreamError`; effects give
 * their result, and the same key with the same input never has its effect twice.
 */
export type Backend = {
  /** Several matches mean that the identity is ambiguous, so one unreadable match fails the whole read. */
  findCustomers(by: CustomerKey): Promise<BackendCustomer[]>;
  getCustomer(customerId: string): Promise<BackendCustomer | null>;
  /** Newest first. */
  listSubscriptions(customerId: string): Promise<Listing<Subscription>>;
  /** Newest first; `limit` is 1 to 100. */
  listOrders(customerId: string, limit?: number): Promise<Listing<Order>>;
  /** The caller must check that the order is the requester's. */
  getOrder(orderId: string): Promise<Order | null>;
  getUsage(customerId: string): Promise<Usage>;
  /** A refund that is `done` may still be `pending`, or have `failed`. */
  createRefund(input: RefundInput, idempotencyKey: string): Promise<EffectResult<Refund>>;
  cancelSubscription(id: string, input: CancelInput, idempotencyKey: string): Promise<EffectResult<Subscription>>;
  applyDiscount(id: string, input: DiscountInput, idempotencyKey: string): Promise<EffectResult<Subscription>>;
  grantTrial(id: string, input: TrialInput, idempotencyKey: string): Promise<EffectResult<Subscription>>;
  changeEmail(customerId: string, input: { email: string }, key: string): Promise<EffectResult<BackendCustomer>>;
};

const DEFAULT_ORDERS = 20;
const MAX_ORDERS = 100;
const MAX_NOTE = 500;
/** The contract: reads answer within 2 s or count as failed. */
const READ = { timeoutMs: 2_000, budgetMs: 8_000 };
const EFFECT = { timeoutMs: 8_000, budgetMs: 30_000 };

/** Connects to the backend at `baseUrl`. One per process: it owns the circuit breaker. */
export function createBackend(config: { baseUrl: string; token: string }, deps: Partial<HttpDeps> = {}): Backend {
  const http = createHttp({ upstream: 'backend', ...config }, deps);
  return { ...reads(http), ...effects(http) };
}

type Reads = 'findCustomers' | 'getCustomer' | 'listSubscriptions' | 'listOrders' | 'getOrder' | 'getUsage';

function reads(http: Http): Pick<Backend, Reads> {
  const get = <T>(at: string, schema: z.ZodType<T>, query?: Record<string, string | number>) =>
    http.request({ method: 'GET', path: at, schema, ...(query && { query }), ...READ });
  return {
    async findCustomers(by) {
      const answer = await get('/v1/customers', z.object({ customers: z.array(backendCustomerSchema) }), by);
      return answer.customers;
    },
    getCustomer: async (customerId) => orNull(get(path`/v1/customers/${customerId}`, backendCustomerSchema)),
    listSubscriptions: async (customerId) =>
      get(path`/v1/customers/${customerId}/subscriptions`, listingOf('subscriptions', subscriptionSchema)),
    async listOrders(customerId, limit = DEFAULT_ORDERS) {
      const count = Math.min(MAX_ORDERS, Math.max(1, Math.trunc(limit)));
      return get(path`/v1/customers/${customerId}/orders`, listingOf('orders', orderSchema, count), { limit: count });
    },
    getOrder: async (orderId) => orNull(get(path`/v1/orders/${orderId}`, orderSchema)),
    getUsage: async (customerId) => get(path`/v1/customers/${customerId}/usage`, usageSchema),
  };
}

function effects(http: Http): Omit<Backend, Reads> {
  const post = <T>(at: string, body: unknown, idempotencyKey: string, schema: z.ZodType<T>) =>
    settleEffect(http.request({ method: 'POST', path: at, body, idempotencyKey, schema, ...EFFECT }));
  return {
    createRefund: ({ note, ...input }, key) =>
      post(
        '/v1/refunds',
        { ...input, ...(note && { note: [...note].slice(0, MAX_NOTE).join('') }) },
        key,
        refundOf(input),
      ),
    cancelSubscription: async (id, input, key) =>
      post(path`/v1/subscriptions/${id}/cancel`, input, key, subscriptionSchema),
    applyDiscount: async (id, input, key) =>
      post(path`/v1/subscriptions/${id}/discounts`, input, key, subscriptionSchema),
    grantTrial: async (id, input, key) => post(path`/v1/subscriptions/${id}/trial`, input, key, subscriptionSchema),
    changeEmail: async (id, input, key) => post(path`/v1/customers/${id}/email`, input, key, backendCustomerSchema),
  };
}

/** A refund of another order or amount is no answer to this call: its result stays unknown. */
function refundOf({ orderId, money }: Pick<RefundInput, 'orderId' | 'money'>): z.ZodType<Refund> {
  return refundSchema.refine(
    (refund) =>
      refund.orderId === orderId && refund.money.amount === money.amount && refund.money.currency === money.currency,
  );
}

/** Only the backend's own 404 means that there is none; a proxy's bare 404 is a failed read. */
async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 404 && error.hasProblem) return null;
    throw error;
  }
}
