import type { Db, Sql } from '@/db/client';
import { seedDatabase } from '@/db/seed';
import type { Services } from '@/inngest/services';
import type { InboundEvent } from '@/lib/channels/channel';
import { createInHouseChannel } from '@/lib/channels/in-house';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { PaymentEvent } from '@/lib/payments/payment-event';
import type { Actor } from '@/lib/platform/actor';
import { createIds } from '@/lib/platform/ids';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import type { Policy } from '@/lib/policy/policy-schema';
import { publishPolicy } from '@/lib/policy-versions/publish-policy';
import { testDatabase } from '../../support/database';
import { type BackendWorld, createBackendWorld } from './backend-world';
import type { OrderState, Play, Policies } from './cases';
import { type ChannelWorld, createChannelWorld } from './channel-world';
import { createDurableWorld, type DurableWorld } from './durable-world';
import type { Gate } from './gate';
import { createSimClock, type SimClock } from './sim-clock';

export const CHANNEL = 'crm';
const IN_HOUSE = createInHouseChannel('stripe');
const START = '2026-11-21T20:00:00.000Z';
/** Fits one of the plays' usual refunds, not two. */
const SMALL_BUDGET_USD = 60_00;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

const POLICIES: Record<Policies, Policy> = {
  usual: DEFAULT_POLICY,
  small_budget: { ...DEFAULT_POLICY, limits: { ...DEFAULT_POLICY.limits, dailyBudgetUsd: SMALL_BUDGET_USD } },
  refunds_off: {
    ...DEFAULT_POLICY,
    actions: { ...DEFAULT_POLICY.actions, refund: { mode: 'never' }, otherRefunds: { mode: 'never' } },
  },
  paused: { ...DEFAULT_POLICY, actions: { ...DEFAULT_POLICY.actions, paused: true } },
  by_person: { ...DEFAULT_POLICY, actions: { ...DEFAULT_POLICY.actions, refund: { mode: 'approval' } } },
};

/** A message as the CRM delivered it. */
export type Delivered = InboundEvent & { kind: 'message' };

export type Person = Actor & { kind: 'user' };
/** A database with the product's rules and two people, on which plays are given one after the other. */
export type House = {
  sql: Sql;
  db: Db;
  versions: Record<Policies, string>;
  people: [Person, Person];
  /** Empties what the plays so far have left. */
  clear(): Promise<void>;
  drop(): Promise<void>;
};

/** Opens a house of its own on the test server. */
export async function openHouse(): Promise<House> {
  const database = await testDatabase();
  await seedDatabase(database.url, { demo: true });
  const { sql, db } = database;
  const clock = createSimClock(START);
  const ctx = { db, clock, ids: createIds(clock), actor: { kind: 'system' as const }, log: silent };
  const versions: Partial<Record<Policies, string>> = {};
  for (const [name, policy] of Object.entries(POLICIES) as [Policies, Policy][]) {
    versions[name] = (await publishPolicy(ctx, { policy, note: name })).versionId;
  }
  const rows = await sql<{ id: string; name: string; role: Person['role'] }[]>`
    select id, name, role from users where role in ('manager', 'admin') order by role limit 2`;
  const [first, second] = rows.map((row): Person => ({ kind: 'user', ...row }));
  if (!first || !second) throw new Error('the seed has no two people who may approve');
  const clear = async () => {
    await sql`truncate customers, conversations, outbox_events, audit_entries cascade`;
  };
  // The loop above sets each of them.
  return { sql, db, versions: versions as House['versions'], people: [first, second], clear, drop: database.drop };
}

/** Everything of one play. */
export type Stage = {
  house: House;
  tag: string;
  clock: SimClock;
  backend: BackendWorld;
  channel: ChannelWorld;
  durable: DurableWorld;
  orderIds: string[];
  /** All that was delivered so far, oldest first. */
  messages: Delivered[];
  /** All that the payment provider has told so far. */
  paymentEvents: PaymentEvent[];
  /** Since when (ms) the provider's word of a dispute forbids refunds of an order. */
  frozenSince: Map<string, number>;
  /** The largest budget that was in force. */
  budgetUsd(): number;
  contextFor(gate: Gate, actor: Actor): AgentCtx;
  setPolicy(name: Policies): Promise<void>;
};

let plays = 0;

/** Sets the stage: two customers with their orders, nothing written yet, the usual policy, an unused budget. */
export async function setStage(
  house: House,
  options: Pick<Play, 'orders' | 'naive' | 'policy' | 'sessions'>,
): Promise<Stage> {
  plays += 1;
  const tag = `${process.pid}x${plays}`;
  const clock = createSimClock(START);
  const backend = createBackendWorld(clock, { naive: options.naive, tag, sessions: options.sessions });
  const channel = createChannelWorld(clock, CHANNEL);
  const ids = createIds(clock);
  const contextFor = (gate: Gate, actor: Actor): AgentCtx => ({
    db: gatedDb(house.db, gate),
    clock,
    ids,
    actor,
    log: silent,
    backend: backend.seenBy(gate),
    channels: { get: (name) => (name === CHANNEL ? channel.seenBy(gate) : IN_HOUSE) },
  });
  const services = (gate: Gate): Services => ({
    sql: house.sql,
    agentContext: () => contextFor(gate, { kind: 'agent' }),
    contextFor: (actor) => contextFor(gate, actor),
    payments: backend.payments,
    notifiers: [],
    conversationLink: (conversationId) => `https://example.com/conversations/${conversationId}`,
    ratingLink: (conversationId) => `https://example.com/rate/${conversationId}`,
  });
  const durable = createDurableWorld({ sql: house.sql, clock, services });
  let budget = 0;
  const setPolicy = async (name: Policies) => {
    budget = Math.max(budget, POLICIES[name].limits.dailyBudgetUsd);
    await house.sql`update live_pointers set version_id = ${house.versions[name]} where name = 'policy'`;
    backend.setRefundsOff(name === 'refunds_off' || name === 'paused');
  };
  await house.sql`delete from refund_budget_days`;
  await house.sql`delete from outbox_events`;
  // What earlier plays have left open is none of this one's.
  await house.sql`update conversations set status = 'spam', resolved_at = null where status <> 'spam'`;
  await house.sql`update approvals set status = 'withdrawn' where status = 'pending'`;
  await house.sql`update promises set check_at = null where check_at is not null`;
  await setPolicy(options.policy);
  const orderIds = options.orders.map((state, index) => addOrder({ backend, clock, tag }, state, index));
  return {
    house,
    tag,
    clock,
    backend,
    channel,
    durable,
    orderIds,
    messages: [],
    paymentEvents: [],
    frozenSince: new Map(),
    budgetUsd: () => budget,
    contextFor,
    setPolicy,
  };
}

/** Transactions wait at the gate before they begin; inside of one nothing else can come between. */
function gatedDb(db: Db, gate: Gate): Db {
  return new Proxy(db, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key !== 'transaction' || typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        await gate('transaction');
        return value.apply(target, given);
      };
    },
  });
}

/** Tickets 0 and 1 are the first customer's, ticket 2 the second's. */
export const customerOfTicket = (ticket: number): number => (ticket === 2 ? 1 : 0);

function addOrder(
  { backend, clock, tag }: Pick<Stage, 'backend' | 'clock' | 'tag'>,
  state: OrderState,
  index: number,
): string {
  const owner = index === 1 ? 1 : 0;
  const customerId = `cus_${tag}_${owner}`;
  const ago = (hours: number) => new Date(clock.now().getTime() - hours * 3_600_000).toISOString();
  if (backend.customers.length === 0) {
    for (const one of [0, 1]) {
      backend.customers.push({
        id: `cus_${tag}_${one}`,
        email: emailOf(tag, one),
        phone: null,
        name: 'Anna Weber',
        country: 'DE',
        locale: null,
        createdAt: ago(2000),
        vip: false,
      });
    }
    backend.subscriptions.push({
      id: `sub_${tag}`,
      customerId: `cus_${tag}_0`,
      plan: 'Premium',
      status: 'active',
      price: { amount: 999, currency: 'USD' },
      interval: 'month',
      startedAt: ago(1500),
      trialEndsAt: null,
      currentPeriodStart: ago(200),
      currentPeriodEnd: ago(-500),
      cancelAtPeriodEnd: false,
      discount: null,
      source: 'web',
    });
  }
  const id = `ORD-${tag.replace('x', '')}${index}`;
  const delivered = state === 'delivered';
  backend.orders.set(id, {
    id,
    customerId,
    createdAt: ago(30),
    kind: 'one_time',
    subscriptionId: null,
    description: 'Photo book',
    status: delivered ? 'fulfilled' : 'processing',
    money: { amount: state === 'large' ? 40_000 : 4_000, currency: 'USD' },
    payment: { id: chargeOf(tag, index), status: 'captured', method: 'card', capturedAt: ago(30), verified: true },
    delivery: {
      status: delivered ? 'delivered' : 'in_progress',
      deliveredAt: delivered ? ago(5) : null,
      expectedBy: state === 'in_time' ? ago(-2) : ago(6),
      failureReason: null,
    },
    refunds: [],
  });
  return id;
}

/** The charge of an order: also what the conversation about it is called, which thereby belongs to the play. */
const chargeOf = (tag: string, index: number): string => `t-${tag}-charge-${index}`;

export const emailOf = (tag: string, customer: number): string => `customer-${tag}-${customer}@example.com`;
