import type { Order } from '@/sandbox/backend/schema';
import { shifted } from '@/sandbox/clock';
import type { Parts } from './parts';
import { EXPENSIVE_PRODUCTS, PRODUCTS } from './products';

/** Orders that a situation consists of; the first one is the one the customer means. */
export type OrderSituation = (parts: Parts) => Order[];

/** Paid hours ago, due already, nothing arrived: everything an automatic refund asks for holds. */
function late({ order, random }: Parts): Order {
  const product = random.pick(PRODUCTS);
  return order(product.deliveryMinutes + random.int(70, 600), product);
}

const withPayment = (order: Order, payment: Partial<Order['payment']>): Order => ({
  ...order,
  payment: { ...order.payment, ...payment },
});

const notCaptured = (parts: Parts, status: 'pending' | 'authorized' | 'failed'): Order => ({
  ...withPayment(parts.order(parts.random.int(20, 300)), { status, capturedAt: null, verified: false }),
  status: 'pending',
  delivery: { status: 'not_started', deliveredAt: null, expectedBy: null, failureReason: null },
});

/** The order in question is made first in each builder: a fixed order id goes to it. */
function duplicateCharge(parts: Parts): Order[] {
  const product = parts.random.pick(PRODUCTS);
  const second = parts.order(396, product);
  const first = parts.order(400, product);
  const deliveredAt = shifted(parts.now, -330, 'minute');
  return [second, { ...first, status: 'fulfilled', delivery: { ...first.delivery, status: 'delivered', deliveredAt } }];
}

function frequentRefunder(parts: Parts): Order[] {
  const current = late(parts);
  const refunded = [20, 55].map((daysAgo) => {
    const order = late(parts);
    const past = withPayment(
      { ...order, createdAt: shifted(parts.now, -daysAgo - 1, 'day'), status: 'canceled' },
      {
        status: 'refunded',
        capturedAt: shifted(parts.now, -daysAgo - 1, 'day'),
      },
    );
    return { ...past, refunds: [parts.refund(past, daysAgo)] };
  });
  return [current, ...refunded];
}

export const ORDER_SITUATIONS = {
  lateCapturedOrder: (parts) => [late(parts)],
  /** paid minutes ago and due in half an hour at the earliest */
  orderInTime: (parts) => {
    const slow = parts.random.pick(PRODUCTS.filter(({ deliveryMinutes }) => deliveryMinutes >= 60));
    return [parts.order(parts.random.int(3, 25), slow)];
  },
  deliveredOrder: (parts) => [parts.deliveredOrder(parts.random.int(1, 20))],
  failedDelivery: (parts) => {
    const order = late(parts);
    return [{ ...order, delivery: { ...order.delivery, status: 'failed', failureReason: 'production error' } }];
  },
  /** the order itself failed, minutes after it was paid and before it was due */
  failedOrder: (parts) => [{ ...parts.order(20, PRODUCTS[0]), status: 'failed' }],
  paymentPending: (parts) => [notCaptured(parts, 'pending')],
  paymentAuthorized: (parts) => [notCaptured(parts, 'authorized')],
  paymentFailed: (parts) => [notCaptured(parts, 'failed')],
  alreadyRefunded: (parts) => {
    const order = withPayment(parts.order(6 * 1440), { status: 'refunded' });
    return [{ ...order, status: 'canceled', refunds: [parts.refund(order, 3)] }];
  },
  partiallyRefunded: (parts) => {
    const order = withPayment(parts.deliveredOrder(8), { status: 'partially_refunded' });
    return [{ ...order, refunds: [parts.refund(order, 4, Math.floor(order.money.amount / 2))] }];
  },
  disputedOrder: (parts) => [withPayment(late(parts), { status: 'disputed' })],
  duplicateCharge,
  expensiveLateOrder: (parts) => {
    const product = parts.random.pick(EXPENSIVE_PRODUCTS);
    return [parts.order(product.deliveryMinutes + 300, product)];
  },
  /** the provider has not confirmed that the money arrived */
  lateUnverifiedPayment: (parts) => [withPayment(late(parts), { verified: false })],
  frequentRefunder,
  oldOrder: (parts) => [parts.order(parts.random.int(61, 120) * 1440)],
  cryptoOrder: (parts) => [withPayment(late(parts), { method: 'crypto' })],
  /** two that fit the complaint: the agent has to ask which one */
  twoLateOrders: (parts) => [late(parts), late(parts)],
  noPurchases: () => [],
} as const satisfies Record<string, OrderSituation>;
