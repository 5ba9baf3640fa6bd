import type { Backend } from '@/lib/backend/client';
import type { Order } from '@/lib/backend/schema';
import { UpstreamError } from '@/lib/platform/http-error';
import type { Facts } from '@/lib/policy/decision';
import { mentionsOrder } from './mentions-order';

/** As many orders as the backend gives in one page: enough for the 90 days that the rules look at. */
const MOST_ORDERS = 100;
/** Of the order numbers that a message names, so many are looked up. */
const MOST_NAMED_ORDERS = 5;

type Account = Pick<Facts, 'orders' | 'namedOrders' | 'subscriptions' | 'usage' | 'unavailable'>;

/**
 * Everything about one account, read at the same time. What cannot be read is named in `unavailable` and stays unknown.
 * @param said the order numbers that were understood, and the text, which may name an own order in a way that was not
 */
export async function readAccount(
  backend: Backend,
  customerId: string,
  said: { orderIds: string[]; text: string },
): Promise<Account> {
  const unavailable: string[] = [];
  const attempt = async <T>(name: string, read: Promise<T>): Promise<T | null> => {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      unavailable.push(name);
      return null;
    }
  };
  const [orders, subscriptions, usage] = await Promise.all([
    attempt('orders', backend.listOrders(customerId, MOST_ORDERS)),
    attempt('subscriptions', backend.listSubscriptions(customerId)),
    attempt('usage', backend.getUsage(customerId)),
  ]);
  if (orders && (orders.invalid > 0 || orders.truncated)) unavailable.push('orders:incomplete');
  if (subscriptions && subscriptions.invalid > 0) unavailable.push('subscriptions');
  const own = orders?.items ?? [];
  const understood = said.orderIds.slice(0, MOST_NAMED_ORDERS);
  const others = own.filter(({ id }) => mentionsOrder(said.text, id) && !understood.some((one) => sameId(one, id)));
  const namedOrders = await Promise.all(
    understood.map(async (id) => {
      const order = own.find((one) => sameId(one.id, id)) ?? (await attempt(`order:${id}`, findOrder(backend, id)));
      return { id, order: order && order.customerId === customerId ? order : null };
    }),
  );
  return {
    orders: own,
    namedOrders: [...namedOrders, ...others.map((order) => ({ id: order.id, order }))],
    subscriptions: subscriptions?.items ?? [],
    usage,
    unavailable,
  };
}

/** Customers write order numbers with other case, spaces or dashes than the backend. */
function sameId(a: string, b: string): boolean {
  const normal = (id: string) => id.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return normal(a) === normal(b) && normal(a) !== '';
}

async function findOrder(backend: Backend, id: string): Promise<Order | null> {
  const asWritten = await backend.getOrder(id);
  return asWritten ?? (id === id.toUpperCase() ? null : backend.getOrder(id.toUpperCase()));
}
