import type { z } from 'zod';
import type { Clock } from '@/sandbox/clock';
import { type Answer, ok, problem, type SandboxRequest } from '@/sandbox/http/answer';
import { type Idempotency, idempotencyKeyOf } from '@/sandbox/http/idempotency';
import { dispatch, type Route, route } from '@/sandbox/http/routes';
import type { Refunds } from './refunds';
import {
  type Customer,
  cancelRequestSchema,
  discountRequestSchema,
  emailRequestSchema,
  refundRequestSchema,
  type Subscription,
  trialRequestSchema,
} from './schema';
import type { BackendStore } from './store';
import { cancelSubscription, discountSubscription, extendTrial } from './subscriptions';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

export type ApiOptions = { store: BackendStore; refunds: Refunds; idempotency: Idempotency; clock: Clock };

const answered = ({ externalId: _, ...customer }: Customer) => customer;

function parsed<T>(schema: z.ZodType<T>, request: SandboxRequest, act: (input: T) => Answer): Answer {
  const result = schema.safeParse(request.body);
  if (result.success) return act(result.data);
  const [issue] = result.error.issues;
  return problem(422, 'invalid_request', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`);
}

function findCustomers(store: BackendStore, { query }: SandboxRequest): Answer {
  const keys = ['email', 'phone', 'externalId'].filter((key) => query.has(key));
  if (keys.length !== 1) return problem(400, 'invalid_query', 'exactly one of email, phone, externalId');
  const value = query.get(keys[0] ?? '') ?? '';
  const find = { email: store.byEmail, phone: store.byPhone, externalId: store.byExternalId }[keys[0] ?? ''];
  return ok({ customers: (find?.(value) ?? []).map(answered) });
}

function listOrders(store: BackendStore, customerId: string, { query }: SandboxRequest): Answer {
  const limit = query.has('limit') ? Number(query.get('limit')) : DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    return problem(400, 'invalid_query', 'limit 1 to 100');
  return ok({ orders: store.ordersOf(customerId).slice(0, limit) });
}

function changeEmail(store: BackendStore, customer: Customer, email: string): Answer {
  const taken = store.byEmail(email).some(({ id }) => id !== customer.id);
  return taken ? problem(409, 'email_taken') : ok(answered(store.putCustomer({ ...customer, email })));
}

/** The paths of the company backend contract over a store. */
export function createBackendApi({ store, refunds, idempotency, clock }: ApiOptions) {
  const forCustomer = (id: string, act: (customer: Customer) => Answer): Answer => {
    const customer = store.customer(id);
    return customer ? act(customer) : problem(404, 'customer_not_found');
  };
  const forSubscription = (id: string, act: (subscription: Subscription) => Answer): Answer => {
    const subscription = store.subscription(id);
    return subscription ? act(subscription) : problem(404, 'subscription_not_found');
  };
  const read = (path: string, act: (request: SandboxRequest, id: string) => Answer) => route('GET', path, act);
  /** A write: once per idempotency key, with a body of the given form. */
  const write = <T>(path: string, schema: z.ZodType<T>, act: (input: T, id: string, key: string | null) => Answer) =>
    route('POST', path, (request, id) =>
      idempotency.once(request, () => parsed(schema, request, (input) => act(input, id, idempotencyKeyOf(request)))),
    );

  const routes: Route[] = [
    read('/v1/customers', (request) => findCustomers(store, request)),
    read('/v1/customers/:id', (_, id) => forCustomer(id, (customer) => ok(answered(customer)))),
    read('/v1/customers/:id/subscriptions', (_, id) =>
      forCustomer(id, () => ok({ subscriptions: store.subscriptionsOf(id) })),
    ),
    read('/v1/customers/:id/orders', (request, id) => forCustomer(id, () => listOrders(store, id, request))),
    read('/v1/customers/:id/usage', (_, id) => forCustomer(id, () => ok(store.usage(id)))),
    read('/v1/orders/:id', (_, id) => {
      const order = store.order(id);
      return order ? ok(order) : problem(404, 'order_not_found');
    }),
    write('/v1/refunds', refundRequestSchema, (input, _, key) => refunds.refund(input, key)),
    write('/v1/subscriptions/:id/cancel', cancelRequestSchema, (input, id) =>
      forSubscription(id, (subscription) => cancelSubscription(subscription, input, clock)),
    ),
    write('/v1/subscriptions/:id/discounts', discountRequestSchema, (input, id) =>
      forSubscription(id, (subscription) => discountSubscription(subscription, input, clock)),
    ),
    write('/v1/subscriptions/:id/trial', trialRequestSchema, (input, id) =>
      forSubscription(id, (subscription) => extendTrial(subscription, input)),
    ),
    write('/v1/customers/:id/email', emailRequestSchema, ({ email }, id) =>
      forCustomer(id, (customer) => changeEmail(store, customer, email)),
    ),
  ];
  return (request: SandboxRequest): Answer => dispatch(routes, request);
}
