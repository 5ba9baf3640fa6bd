import { z } from 'zod';
import type { Clock } from '@/sandbox/clock';
import { type Answer, type Call, ok, problem, type SandboxRequest } from '@/sandbox/http/answer';
import { createControl, faultRoutes } from '@/sandbox/http/control';
import type { FaultPlan } from '@/sandbox/http/faults';
import { type Route, route } from '@/sandbox/http/routes';
import { overridesSchema } from '@/sandbox/personas/persona';
import { buildPersona, isSituation } from '@/sandbox/personas/situations';
import type { Random } from '@/sandbox/random';
import type { Refusal, Violation } from './refunds';
import {
  type Customer,
  type CustomerData,
  customerSchema,
  type Order,
  type OrderPatch,
  orderPatchSchema,
  orderSchema,
  type Refund,
  type Subscription,
  subscriptionSchema,
  type Usage,
  usageSchema,
} from './schema';

/** The part of the backend that other processes may steer. */
export type Controllable = {
  faults: FaultPlan;
  readonly calls: readonly Call[];
  readonly refunds: readonly Refund[];
  readonly refusals: readonly Refusal[];
  readonly violations: readonly Violation[];
  load(data: CustomerData): void;
  putCustomer(input: Customer): Customer;
  putOrder(input: Order): Order;
  putSubscription(input: Subscription): Subscription;
  putUsage(customerId: string, usage: Usage): Usage;
  patchOrder(id: string, patch: OrderPatch): Order;
  openDispute(orderId: string): Order;
  closeDispute(orderId: string): Order;
  deliver(orderId: string): Order;
  customers(): Customer[];
  orders(): Order[];
  subscriptions(): Subscription[];
  stats(): unknown;
  reset(): void;
};

const personaSchema = overridesSchema.extend({ situation: z.string() });

/** The steering paths under /_sandbox/ for tests and pages in other processes. */
export function createBackendControl(backend: Controllable, { clock, random }: { clock: Clock; random: Random }) {
  const createPersona = ({ body }: SandboxRequest): Answer => {
    const { situation, ...overrides } = personaSchema.parse(body);
    if (!isSituation(situation)) return problem(422, 'unknown_situation', situation);
    const persona = buildPersona(situation, { now: clock.now(), random }, overrides);
    backend.load(persona);
    return ok(persona, 201);
  };
  const state = () => ({
    customers: backend.customers(),
    orders: backend.orders(),
    subscriptions: backend.subscriptions(),
    refunds: backend.refunds,
    refusals: backend.refusals,
    violations: backend.violations,
  });
  const routes: Route[] = [
    ...faultRoutes(backend.faults),
    route('GET', '/_sandbox/state', () => ok(state())),
    route('GET', '/_sandbox/stats', () => ok(backend.stats())),
    route('GET', '/_sandbox/calls', () => ok({ calls: backend.calls })),
    route('GET', '/_sandbox/refunds', ({ query }) => {
      const orderId = query.get('orderId');
      const refunds = backend.refunds.filter((refund) => orderId === null || refund.orderId === orderId);
      return ok({ refunds, refusals: backend.refusals, violations: backend.violations });
    }),
    route('POST', '/_sandbox/personas', createPersona),
    route('POST', '/_sandbox/customers', ({ body }) => ok(backend.putCustomer(customerSchema.parse(body)), 201)),
    route('POST', '/_sandbox/orders', ({ body }) => ok(backend.putOrder(orderSchema.parse(body)), 201)),
    route('POST', '/_sandbox/subscriptions', ({ body }) =>
      ok(backend.putSubscription(subscriptionSchema.parse(body)), 201),
    ),
    route('PUT', '/_sandbox/customers/:id/usage', ({ body }, id) => ok(backend.putUsage(id, usageSchema.parse(body)))),
    route('PATCH', '/_sandbox/orders/:id', ({ body }, id) => ok(backend.patchOrder(id, orderPatchSchema.parse(body)))),
    route('POST', '/_sandbox/orders/:id/dispute', (_, id) => ok(backend.openDispute(id))),
    route('DELETE', '/_sandbox/orders/:id/dispute', (_, id) => ok(backend.closeDispute(id))),
    route('POST', '/_sandbox/orders/:id/deliver', (_, id) => ok(backend.deliver(id))),
    route('POST', '/_sandbox/reset', () => {
      backend.reset();
      return ok({ reset: true });
    }),
  ];
  return createControl(routes);
}
