import {
  type Customer,
  type CustomerInput,
  customerSchema,
  type Order,
  type OrderInput,
  type OrderPatch,
  orderSchema,
  type Subscription,
  type SubscriptionInput,
  subscriptionSchema,
  type Usage,
  type UsageInput,
  usageSchema,
} from './schema';
import { createShelf, type Shelf } from './shelf';

export type BackendSnapshot = {
  customers: { customer: Customer; usage: Usage }[];
  orders: Order[];
  subscriptions: Subscription[];
  disputes: [string, Order['payment']['status']][];
};

/** Puts records in and changes them from outside. */
function createWrites(shelf: Shelf) {
  const { entryOf, orders, subscriptions } = shelf;
  return {
    putCustomer: (input: CustomerInput): Customer => shelf.insert(customerSchema.parse(input)),
    putOrder(input: OrderInput): Order {
      const order = orderSchema.parse(input);
      entryOf(order.customerId).orderIds.add(order.id);
      orders.set(order.id, order);
      return order;
    },
    putSubscription(input: SubscriptionInput): Subscription {
      const subscription = subscriptionSchema.parse(input);
      entryOf(subscription.customerId).subscriptionIds.add(subscription.id);
      subscriptions.set(subscription.id, subscription);
      return subscription;
    },
    putUsage(customerId: string, input: UsageInput): Usage {
      const entry = entryOf(customerId);
      entry.usage = usageSchema.parse(input);
      return entry.usage;
    },
    patchOrder(id: string, { payment, delivery, ...fields }: OrderPatch): Order {
      const order = orders.get(id);
      if (!order) throw new Error(`no order ${id}`);
      Object.assign(order, fields);
      Object.assign(order.payment, payment);
      Object.assign(order.delivery, delivery);
      return order;
    },
  };
}

/** The company's customers, orders and subscriptions in memory; beyond `maxCustomers` the oldest are forgotten. */
export function createBackendStore({ maxCustomers }: { maxCustomers: number }) {
  const shelf = createShelf(maxCustomers);
  const { orders, subscriptions } = shelf;
  const writes = createWrites(shelf);
  /** the payment status that a dispute covers, by order */
  const disputes = new Map<string, Order['payment']['status']>();
  return {
    ...shelf.reads,
    ...writes,
    /** The cardholder's bank takes the payment back for now: nothing may be refunded on top. */
    openDispute(id: string): Order {
      const status = orders.get(id)?.payment.status;
      if (status && status !== 'disputed') disputes.set(id, status);
      return writes.patchOrder(id, { payment: { status: 'disputed' } });
    },
    /** The dispute ended in the company's favour: the payment is what it was before. */
    closeDispute(id: string): Order {
      const status = disputes.get(id) ?? 'captured';
      disputes.delete(id);
      return writes.patchOrder(id, { payment: { status } });
    },
    clear(): void {
      shelf.clear();
      disputes.clear();
    },
    snapshot: (): BackendSnapshot => ({
      customers: shelf.reads.customers().map((customer) => ({ customer, usage: shelf.entryOf(customer.id).usage })),
      orders: [...orders.values()],
      subscriptions: [...subscriptions.values()],
      disputes: [...disputes],
    }),
    restore(snapshot: BackendSnapshot): void {
      for (const { customer, usage } of snapshot.customers) {
        writes.putCustomer(customer);
        writes.putUsage(customer.id, usage);
      }
      for (const order of snapshot.orders) writes.putOrder(order);
      for (const subscription of snapshot.subscriptions) writes.putSubscription(subscription);
      for (const [id, status] of snapshot.disputes) disputes.set(id, status);
    },
  };
}

export type BackendStore = ReturnType<typeof createBackendStore>;
