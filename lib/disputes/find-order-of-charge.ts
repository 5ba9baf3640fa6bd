import type { Backend } from '@/lib/backend/client';
import type { BackendCustomer, Order } from '@/lib/backend/schema';
import type { Payments } from '@/lib/payments/payment-event';

/** As many orders as the backend gives in one page. */
const MOST_ORDERS = 100;

/** Whose payment it was: the account, and the order that was paid. */
export type ChargedOrder = { customer: BackendCustomer; order: Order };

/**
 * The order that a charge paid: the backend knows orders by customer, the provider knows the e-mail address that was given at the
 * payment. Only an order that names this very payment counts. Null where there is none.
 * @throws UpstreamError while one of them cannot be asked
 */
export async function findOrderOfCharge(
  { backend, payments }: { backend: Backend | null; payments: Payments | null },
  given: { chargeId: string; paymentIntentId: string | null },
): Promise<ChargedOrder | null> {
  const charge = await payments?.getCharge(given.chargeId);
  if (!backend || !charge?.email) return null;
  const paymentIds = [given.chargeId, given.paymentIntentId, charge.paymentIntentId];
  for (const customer of await backend.findCustomers({ email: charge.email.trim() })) {
    const { items } = await backend.listOrders(customer.id, MOST_ORDERS);
    const order = items.find((one) => one.customerId === customer.id && paymentIds.includes(one.payment.id ?? NONE));
    if (order) return { customer, order };
  }
  return null;
}

/** No payment has this id. */
const NONE = '';
