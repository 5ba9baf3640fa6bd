import { z } from 'zod';
import { backendCustomerSchema, orderSchema, subscriptionSchema, usageSchema } from '@/lib/backend/schema';
import { view, viewList } from './run-view';

const headSchema = z.object({
  readAt: z.string(),
  identity: z.object({ state: z.string(), lookup: z.string() }).nullish().catch(null),
  unavailable: z.array(z.string()).catch([]),
  autoRefundedTodayUsd: z.number().nullish().catch(null),
  knowledge: z.record(z.string(), z.object({ title: z.string(), url: z.string().nullish() })).catch({}),
});
const namedSchema = z.object({ id: z.string(), order: orderSchema.nullish().catch(null) });

/** The facts a run read from the company's backend, and when. */
export type FactsView = NonNullable<ReturnType<typeof factsView>>;

/** Reads a run's facts; null where none were read. Orders named in the message are merged with those of the account. */
export function factsView(value: unknown) {
  const head = view(headSchema, value);
  if (!head) return null;
  const body = view(z.looseObject({}), value) ?? {};
  const named = viewList(namedSchema, body.namedOrders);
  const orders = viewList(orderSchema, body.orders);
  const known = new Set(orders.map((order) => order.id));
  const extra = named.map((one) => one.order ?? null).filter((order) => order !== null && !known.has(order.id));
  return {
    ...head,
    customer: view(backendCustomerSchema, body.customer),
    orders: [...orders, ...extra.filter((order) => order !== null)],
    notFound: named.filter((one) => !one.order).map((one) => one.id),
    subscriptions: viewList(subscriptionSchema, body.subscriptions),
    usage: view(usageSchema, body.usage),
  };
}
