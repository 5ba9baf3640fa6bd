import { type Customer, type Order, type Subscription, type Usage, usageSchema } from './schema';

type Entry = { customer: Customer; orderIds: Set<string>; subscriptionIds: Set<string>; usage: Usage };

const newestFirst = <T>(records: T[], time: (record: T) => string): T[] =>
  records.sort((a, b) => Date.parse(time(b)) - Date.parse(time(a)));

const found = <T>(records: ReadonlyMap<string, T>, ids: ReadonlySet<string> = new Set()): T[] =>
  [...ids].flatMap((id) => records.get(id) ?? []);

/** Customer ids by address; several customers may share one. */
function createAddresses() {
  const lists = new Map<string, Set<string>>();
  return {
    add({ id, email }: Customer): void {
      const list = lists.get(email.toLowerCase()) ?? new Set<string>();
      lists.set(email.toLowerCase(), list.add(id));
    },
    remove({ id, email }: Customer): void {
      const list = lists.get(email.toLowerCase());
      list?.delete(id);
      if (list?.size === 0) lists.delete(email.toLowerCase());
    },
    find: (email: string): string[] => [...(lists.get(email.toLowerCase()) ?? [])],
    clear: () => lists.clear(),
  };
}

/** Where records lie, found by id, by customer and by address; beyond `maxCustomers` the oldest are forgotten. */
export function createShelf(maxCustomers: number) {
  const entries = new Map<string, Entry>();
  const orders = new Map<string, Order>();
  const subscriptions = new Map<string, Subscription>();
  const addresses = createAddresses();
  const customers = (): Customer[] => Array.from(entries.values(), ({ customer }) => customer);

  function forgetOldest(): void {
    for (const [id, { customer, orderIds, subscriptionIds }] of entries) {
      if (entries.size <= maxCustomers) return;
      for (const orderId of orderIds) orders.delete(orderId);
      for (const subscriptionId of subscriptionIds) subscriptions.delete(subscriptionId);
      addresses.remove(customer);
      entries.delete(id);
    }
  }

  const reads = {
    size: () => entries.size,
    customer: (id: string) => entries.get(id)?.customer,
    order: (id: string) => orders.get(id),
    subscription: (id: string) => subscriptions.get(id),
    usage: (customerId: string) => entries.get(customerId)?.usage,
    customers,
    orders: (): Iterable<Order> => orders.values(),
    subscriptions: (): Iterable<Subscription> => subscriptions.values(),
    byEmail: (email: string): Customer[] => addresses.find(email).flatMap((id) => entries.get(id)?.customer ?? []),
    byPhone: (phone: string) => customers().filter((one) => one.phone === phone),
    byExternalId: (externalId: string) => customers().filter((one) => one.externalId === externalId),
    ordersOf: (customerId: string): Order[] =>
      newestFirst(found(orders, entries.get(customerId)?.orderIds), ({ createdAt }) => createdAt),
    subscriptionsOf: (customerId: string): Subscription[] =>
      newestFirst(found(subscriptions, entries.get(customerId)?.subscriptionIds), ({ startedAt }) => startedAt),
  };

  return {
    reads,
    orders,
    subscriptions,
    /** @throws Error for an unknown customer */
    entryOf(customerId: string): Entry {
      const entry = entries.get(customerId);
      if (!entry) throw new Error(`no customer ${customerId}`);
      return entry;
    },
    insert(customer: Customer): Customer {
      const known = entries.get(customer.id);
      if (known) addresses.remove(known.customer);
      const blank = { orderIds: new Set<string>(), subscriptionIds: new Set<string>(), usage: usageSchema.parse({}) };
      entries.set(customer.id, { ...(known ?? blank), customer });
      addresses.add(customer);
      forgetOldest();
      return customer;
    },
    clear(): void {
      for (const map of [entries, orders, subscriptions, addresses]) map.clear();
    },
  };
}

export type Shelf = ReturnType<typeof createShelf>;
