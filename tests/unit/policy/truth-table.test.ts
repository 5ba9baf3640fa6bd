import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/backend/schema';
import { refundConditions } from '@/lib/policy/conditions';
import type { Facts } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import {
  ago,
  ask,
  asksRefund,
  asksWhere,
  automatic,
  DAY,
  facts,
  failed,
  HOUR,
  MINUTE,
  NOW,
  naming,
  order,
  refund,
} from './build';

type World = { order: Order; facts: Facts; asked: boolean };
type Breaker = { name: string; fails: string[]; apply: (world: World) => World };

const good = (): World => ({ order: order(), facts: facts(), asked: true });
const changeOrder =
  (change: (one: Order) => Order) =>
  (world: World): World => ({ ...world, order: change(world.order) });
const changeFacts =
  (change: Partial<Facts>) =>
  (world: World): World => ({ ...world, facts: { ...world.facts, ...change } });

const prior = (count: number, changes: Partial<ReturnType<typeof refund>> = {}): Order =>
  order({
    id: 'ORD-OLD',
    createdAt: ago(100 * DAY),
    refunds: Array.from({ length: count }, (_, index) => refund({ id: `re_${index}`, orderId: 'ORD-OLD', ...changes })),
  });

/** One change per way that each condition can fail, and what fails by it. */
const BREAKERS: Breaker[] = [
  { name: 'another customer', fails: ['R1'], apply: changeOrder((one) => ({ ...one, customerId: 'cus_2' })) },
  {
    name: 'identity unverified',
    fails: ['R1'],
    apply: changeFacts({ identity: { state: 'unverified', lookup: 'found' } }),
  },
  {
    name: 'not verified by the provider',
    fails: ['R2'],
    apply: changeOrder((one) => ({ ...one, payment: { ...one.payment, verified: false } })),
  },
  {
    name: 'authorized only',
    fails: ['R2'],
    apply: changeOrder((one) => ({ ...one, payment: { ...one.payment, status: 'authorized' } })),
  },
  {
    name: 'delivered',
    fails: ['R3'],
    apply: changeOrder((one) => ({ ...one, delivery: { ...one.delivery, status: 'delivered' } })),
  },
  { name: 'fulfilled', fails: ['R3'], apply: changeOrder((one) => ({ ...one, status: 'fulfilled' })) },
  {
    name: 'due later',
    fails: ['R4'],
    apply: changeOrder((one) => ({ ...one, delivery: { ...one.delivery, expectedBy: ago(-MINUTE) } })),
  },
  {
    name: 'captured long ago',
    fails: ['R5'],
    apply: changeOrder((one) => ({ ...one, payment: { ...one.payment, capturedAt: ago(60 * DAY + 1) } })),
  },
  { name: 'two earlier refunds', fails: ['R6'], apply: changeFacts({ orders: [prior(2)] }) },
  {
    name: 'refunded before',
    fails: ['R7'],
    apply: changeOrder((one) => ({ ...one, refunds: [refund({ createdAt: ago(99 * DAY) })] })),
  },
  { name: 'disputed by an event', fails: ['R7'], apply: changeFacts({ disputedOrderIds: ['ORD-1'] }) },
  { name: 'a live refund in our ledger', fails: ['R7'], apply: changeFacts({ liveRefundOrderIds: ['ORD-1'] }) },
  {
    name: 'amount above the limit',
    fails: ['R8'],
    apply: changeOrder((one) => ({ ...one, money: { amount: 15_001, currency: 'USD' } })),
  },
  { name: 'budget used up', fails: ['R9'], apply: changeFacts({ autoRefundedTodayUsd: 200_000 }) },
  { name: 'not asked', fails: ['R10'], apply: (world) => ({ ...world, asked: false }) },
];

const check = ({ order: one, facts: known, asked }: World) =>
  refundConditions({
    order: one,
    facts: { ...known, orders: [one, ...known.orders] },
    policy: DEFAULT_POLICY,
    now: NOW,
    asked,
  });
const failing = (world: World) =>
  check(world)
    .filter((one) => !one.ok)
    .map((one) => one.id);

describe('refund table: each condition alone', () => {
  it('holds for the good case', () => {
    expect(failing(good())).toEqual([]);
    expect(check(good()).map((one) => one.id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10']);
  });

  it.each(BREAKERS)('$name fails $fails', ({ fails, apply }) => {
    expect(failing(apply(good()))).toEqual(fails);
  });
});

const pairs = BREAKERS.flatMap((a, index) => BREAKERS.slice(index + 1).map((b) => [a, b] as const));

describe('refund table: pairs', () => {
  it.each(pairs.map(([a, b]) => ({ a, b, name: `${a.name} + ${b.name}` })))('$name', ({ a, b }) => {
    const expected = new Set([...a.fails, ...b.fails]);
    expect(new Set(failing(b.apply(a.apply(good()))))).toEqual(expected);
  });

  it.each(pairs.map(([a, b]) => ({ a, b, name: `${a.name} + ${b.name}` })))(
    'no automatic refund: $name',
    ({ a, b }) => {
      const world = b.apply(a.apply(good()));
      const known = { ...world.facts, orders: [world.order, ...world.facts.orders] };
      const named = { ...known, namedOrders: [{ id: 'ORD-1', order: world.order }] };
      expect(automatic(ask(world.asked ? asksRefund() : asksWhere(), named))).toEqual([]);
    },
  );
});

describe('refund table: boundaries', () => {
  const conditionOf = (id: string, world: World) => check(world).find((one) => one.id === id);
  const due = (expectedBy: string | null, capturedAt = ago(5 * HOUR)) =>
    changeOrder((one) => ({
      ...one,
      payment: { ...one.payment, capturedAt },
      delivery: { ...one.delivery, expectedBy },
    }))(good());

  it.each([
    ['R4', 'exactly at expectedBy', due(NOW.toISOString()), false],
    ['R4', '1 ms past expectedBy', due(ago(1)), true],
    ['R4', 'no expectedBy, 1 h since capture exactly', due(null, ago(HOUR)), true],
    ['R4', 'no expectedBy, 1 ms less than 1 h', due(null, ago(HOUR - 1)), false],
    ['R4', 'expectedBy ahead wins over 5 h since capture', due(ago(-HOUR)), false],
    ['R5', 'exactly 60 days', due(ago(1), ago(60 * DAY)), true],
    ['R5', '60 days and 1 ms', due(ago(1), ago(60 * DAY + 1)), false],
    ['R6', 'one earlier refund', changeFacts({ orders: [prior(1)] })(good()), true],
    ['R6', 'two earlier refunds', changeFacts({ orders: [prior(2)] })(good()), false],
    ['R6', 'two pending ones count', changeFacts({ orders: [prior(2, { status: 'pending' })] })(good()), false],
    ['R6', 'failed ones do not', changeFacts({ orders: [prior(2, { status: 'failed' })] })(good()), true],
    [
      'R6',
      'exactly 90 days old counts',
      changeFacts({ orders: [prior(2, { createdAt: ago(90 * DAY) })] })(good()),
      false,
    ],
    ['R6', 'older does not', changeFacts({ orders: [prior(2, { createdAt: ago(90 * DAY + 1) })] })(good()), true],
    [
      'R6',
      'one that only our ledger knows counts',
      changeFacts({ orders: [prior(1)], liveRefundOrderIds: ['ORD-9'] })(good()),
      false,
    ],
    [
      'R8',
      '150.00 exactly',
      changeOrder((one) => ({ ...one, money: { amount: 15_000, currency: 'EUR' } }))(good()),
      true,
    ],
    ['R8', '150.01', changeOrder((one) => ({ ...one, money: { amount: 15_001, currency: 'GBP' } }))(good()), false],
    ['R8', '22,200 yen', changeOrder((one) => ({ ...one, money: { amount: 22_200, currency: 'JPY' } }))(good()), true],
    ['R8', '22,201 yen', changeOrder((one) => ({ ...one, money: { amount: 22_201, currency: 'JPY' } }))(good()), false],
    [
      'R8',
      'a currency not in the table',
      changeOrder((one) => ({ ...one, money: { amount: 1, currency: 'XAF' } }))(good()),
      false,
    ],
    ['R9', 'this one counted, exactly the budget', changeFacts({ autoRefundedTodayUsd: 200_000 - 4999 })(good()), true],
    ['R9', 'one cent more', changeFacts({ autoRefundedTodayUsd: 200_000 - 4998 })(good()), false],
    [
      'R7',
      'a failed refund is none',
      changeOrder((one) => ({ ...one, refunds: [refund({ status: 'failed' })] }))(good()),
      true,
    ],
    [
      'R3',
      'delivery not applicable',
      changeOrder((one) => ({ ...one, delivery: { ...one.delivery, status: 'not_applicable' } }))(good()),
      true,
    ],
  ] as const)('%s: %s', (id, _name, world, ok) => {
    expect(conditionOf(id, world)?.ok).toBe(ok);
  });

  it.each([
    ['delivery.status failed', order({ delivery: { status: 'failed', expectedBy: ago(-DAY) } })],
    ['order.status failed', order({ status: 'failed', delivery: { expectedBy: ago(-DAY) } })],
  ])('R4 holds before the due time: %s', (_name, one) => {
    expect(failed(ask(asksRefund(), naming(one)))).toEqual([]);
  });
});

describe('refund table: what would make it hold', () => {
  const condition = (id: string, world: World) => check(world).find((one) => one.id === id);

  it('R4 from the due time', () => {
    const world = changeOrder((one) => ({
      ...one,
      delivery: { ...one.delivery, expectedBy: null },
      payment: { ...one.payment, capturedAt: ago(20 * MINUTE) },
    }))(good());
    expect(condition('R4', world)?.eligibleFrom).toBe(ago(-40 * MINUTE));
  });
  it('R5 until 60 days after the capture', () => {
    expect(condition('R5', good())?.eligibleUntil).toBe(ago(5 * HOUR - 60 * DAY));
  });
  it('R6 when the refund that is one too many is older than the window', () => {
    const world = changeFacts({ orders: [prior(2, { createdAt: ago(80 * DAY) })] })(good());
    expect(condition('R6', world)?.eligibleFrom).toBe(new Date(NOW.getTime() + 10 * DAY + 1).toISOString());
  });
  it('R9 from the next UTC day', () => {
    const world = changeFacts({ autoRefundedTodayUsd: 200_000 })(good());
    expect(condition('R9', world)?.eligibleFrom).toBe('2026-11-21T00:00:00.000Z');
  });
});
