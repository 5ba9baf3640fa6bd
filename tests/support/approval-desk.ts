import { eq } from 'drizzle-orm';
import { actions, approvals } from '@/db/schema/actions';
import { outboxEvents } from '@/db/schema/executor';
import { users } from '@/db/schema/users';
import type { Backend } from '@/lib/backend/client';
import type { BackendCustomer, Order, Subscription } from '@/lib/backend/schema';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { Actor, Role } from '@/lib/platform/actor';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import type { Policy } from '@/lib/policy/policy-schema';
import { publishPolicy } from '@/lib/policy-versions/publish-policy';
import { seedPolicy } from '@/lib/policy-versions/seed-policy';
import { consoleContext } from './console-context';
import { seedConversation } from './console-fixtures';

type Person = Extract<Actor, { kind: 'user' }>;
export type Desk = Awaited<ReturnType<typeof approvalDesk>>;

const NOW = '2026-11-21T12:00:00.000Z';

/** An order of the account `cus_118`: paid six hours ago, three hours late. */
export function lateOrder(id: string, amount: number, change: Partial<Order> = {}): Order {
  return {
    id,
    customerId: 'cus_118',
    createdAt: '2026-11-21T06:00:00.000Z',
    kind: 'one_time',
    subscriptionId: null,
    description: 'Personal reading, 60 minutes',
    status: 'processing',
    money: { amount, currency: 'USD' },
    payment: {
      id: 'pay_1',
      status: 'captured',
      method: 'card',
      capturedAt: '2026-11-21T06:00:00.000Z',
      verified: true,
    },
    delivery: { status: 'in_progress', deliveredAt: null, expectedBy: '2026-11-21T09:00:00.000Z', failureReason: null },
    refunds: [],
    ...change,
  };
}

/** A database with a policy, people of each role, and a backend whose orders the test sets. Nothing runs by itself. */
export async function approvalDesk() {
  const t = await consoleContext(NOW);
  await seedPolicy(t.ctx());
  const world = { orders: new Map<string, Order>(), subscriptions: [] as Subscription[], refunds: [] as string[] };
  const backend = fakeBackend(world, t.now);
  const agentCtx = (): AgentCtx => ({ ...t.ctx({ kind: 'agent' }), backend, channels: new Map() });
  const person = async (name: string, role: Role): Promise<Person> => {
    const id = t.ids.next();
    const email = `${name.toLowerCase()}@firstline.example`;
    await t.db.insert(users).values({ id, email, name, role, createdAt: t.now() });
    return { kind: 'user', id, role, name };
  };
  let orders = 0;
  return {
    ...t,
    world,
    agentCtx,
    as: (actor: Person) => t.ctx(actor),
    people: {
      olena: await person('Olena', 'agent'),
      tom: await person('Tom', 'agent'),
      maria: await person('Maria', 'manager'),
      ada: await person('Ada', 'admin'),
    },
    /** Puts a refund of this many cents before the people, due in a day. */
    async proposeRefund(amount = 18900, dueInMinutes = 24 * 60) {
      orders += 1;
      const orderId = `ORD-${2000 + orders}`;
      world.orders.set(orderId, lateOrder(orderId, amount));
      const approval = { amount, currency: 'USD', orderId, dueInMinutes };
      const seed = { name: `Customer ${orders}`, text: 'Please refund me.', status: 'escalated' as const, approval };
      const { id: conversationId, actionId } = await seedConversation({ db: t.db, ids: t.ids, now: t.now() }, seed);
      return { actionId: actionId ?? '', conversationId, orderId };
    },
    async action(actionId: string) {
      const [row] = await t.db
        .select()
        .from(actions)
        .leftJoin(approvals, eq(approvals.actionId, actions.id))
        .where(eq(actions.id, actionId));
      if (!row?.approvals) throw new Error('no such action');
      return { ...row.actions, approval: row.approvals };
    },
    async events(name: string): Promise<Record<string, unknown>[]> {
      const rows = await t.db
        .select()
        .from(outboxEvents)
        .where(eq(outboxEvents.name, name))
        .orderBy(outboxEvents.position);
      return rows.map((row) => row.data as Record<string, unknown>);
    },
    policy: (change: Partial<Policy>) =>
      publishPolicy(t.ctx(), { policy: { ...DEFAULT_POLICY, ...change }, note: 'test' }),
    seconds: (count: number) => t.advance(count / 60),
  };
}

type World = { orders: Map<string, Order>; subscriptions: Subscription[]; refunds: string[] };

function fakeBackend(world: World, now: () => Date): Backend {
  const unused = () => {
    throw new Error('not part of this test');
  };
  const customer: BackendCustomer = {
    id: 'cus_118',
    email: 'customer@example.com',
    phone: null,
    name: null,
    country: 'DE',
    locale: 'en-US',
    createdAt: '2025-01-01T00:00:00.000Z',
    vip: false,
  };
  return {
    findCustomers: async (by) => [{ ...customer, email: 'email' in by ? by.email : customer.email }],
    getCustomer: async () => customer,
    getUsage: async () => ({
      lastActiveAt: null,
      sessionsLast7Days: 0,
      sessionsLast30Days: 0,
      sessionsSinceLastPayment: 0,
      minutesLast30Days: 0,
      highlights: [],
    }),
    listSubscriptions: async () => ({ items: world.subscriptions, invalid: 0, truncated: false }),
    listOrders: async () => ({ items: [...world.orders.values()], invalid: 0, truncated: false }),
    getOrder: async (orderId) => world.orders.get(orderId) ?? null,
    async createRefund({ orderId, money }, key) {
      const order = world.orders.get(orderId);
      if (!order) return { status: 'refused', code: 'not_found', detail: null };
      if (!world.refunds.includes(key)) {
        world.refunds.push(key);
        const refund = { id: `ref_${key}`, orderId, money, status: 'pending' as const, createdAt: now().toISOString() };
        world.orders.set(orderId, { ...order, refunds: [...order.refunds, refund] });
      }
      const [made] = world.orders.get(orderId)?.refunds.slice(-1) ?? [];
      return made ? { status: 'done', value: made } : { status: 'refused', code: 'not_found', detail: null };
    },
    cancelSubscription: unused,
    applyDiscount: unused,
    grantTrial: unused,
    changeEmail: unused,
  };
}
