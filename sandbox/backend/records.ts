import type { Clock } from '@/sandbox/clock';
import type { Call } from '@/sandbox/http/answer';
import type { BoundedLog } from '@/sandbox/http/bounded-log';
import { pathMatcher } from '@/sandbox/http/faults';
import type { Refunds, Refusal, Violation } from './refunds';
import type { Customer, CustomerData, Order, OrderPatch, Refund, Subscription } from './schema';
import type { BackendStore } from './store';

export type RecordsOptions = { store: BackendStore; refunds: Refunds; calls: BoundedLog<Call>; clock: Clock };

function existing<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return structuredClone(value);
}

/** What a test looks at: copies as of now. An unknown id throws. */
export function createReads({ store, refunds, calls }: Omit<RecordsOptions, 'clock'>) {
  return {
    customer: (id: string): Customer => existing(store.customer(id), `customer ${id}`),
    order: (id: string): Order => existing(store.order(id), `order ${id}`),
    subscription: (id: string): Subscription => existing(store.subscription(id), `subscription ${id}`),
    customers: (): Customer[] => store.customers(),
    orders: (): Order[] => Array.from(store.orders(), (order) => structuredClone(order)),
    subscriptions: (): Subscription[] => Array.from(store.subscriptions(), (one) => structuredClone(one)),
    get refunds(): readonly Refund[] {
      return refunds.paid.all();
    },
    refundsOf: (orderId: string): Refund[] => refunds.paid.all().filter((refund) => refund.orderId === orderId),
    get refusals(): readonly Refusal[] {
      return refunds.refusals.all();
    },
    /** Double payments and the like; stays empty or the money rules are broken. */
    get violations(): readonly Violation[] {
      return refunds.violations;
    },
    get calls(): readonly Call[] {
      return calls.all();
    },
    callsTo(method: string, path: string): Call[] {
      const matches = pathMatcher(path);
      return calls.all().filter((call) => call.method === method && matches(call.path));
    },
  };
}

/** What happens in the company beside its API: customers come, orders are delivered, disputes open. */
export function createActs({ store, clock }: Pick<RecordsOptions, 'store' | 'clock'>) {
  const patchOrder = (id: string, patch: OrderPatch): Order => structuredClone(store.patchOrder(id, patch));
  return {
    /** Puts a customer with all that belongs to them. */
    load({ customer, orders, subscriptions, usage }: CustomerData): void {
      store.putCustomer(customer);
      for (const subscription of subscriptions) store.putSubscription(subscription);
      for (const order of orders) store.putOrder(order);
      store.putUsage(customer.id, usage);
    },
    putCustomer: store.putCustomer,
    putOrder: store.putOrder,
    putSubscription: store.putSubscription,
    putUsage: store.putUsage,
    patchOrder,
    openDispute: (orderId: string): Order => structuredClone(store.openDispute(orderId)),
    closeDispute: (orderId: string): Order => structuredClone(store.closeDispute(orderId)),
    /** The order reaches the customer now. */
    deliver: (orderId: string): Order =>
      patchOrder(orderId, {
        status: 'fulfilled',
        delivery: { status: 'delivered', deliveredAt: clock.now().toISOString() },
      }),
    failDelivery: (orderId: string, failureReason = 'production error'): Order =>
      patchOrder(orderId, { delivery: { status: 'failed', failureReason } }),
  };
}
