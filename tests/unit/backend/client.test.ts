import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, createBackend } from '@/lib/backend/client';
import { answerJson, answerProblem, instantDeps, startLoopback } from '@/tests/unit/platform/loopback';

const AT = '2026-11-20T10:00:00Z';
const MONEY = { amount: 1999, currency: 'USD' };
const REFUND = { id: 'rf_1', orderId: 'ORD-1', money: MONEY, status: 'succeeded', createdAt: AT };
const ORDER = {
  id: 'ORD-1',
  customerId: 'cus_1',
  createdAt: AT,
  status: 'processing',
  money: MONEY,
  payment: { status: 'captured', capturedAt: AT, verified: true },
  delivery: { status: 'in_progress', expectedBy: '2026-11-20T12:00:00+02:00' },
  refunds: [],
};
const SUBSCRIPTION = {
  id: 'sub_1',
  customerId: 'cus_1',
  plan: 'pro',
  status: 'active',
  price: MONEY,
  interval: 'month',
  startedAt: AT,
  currentPeriodEnd: AT,
  source: 'web',
};
const CUSTOMER = { id: 'cus_1', email: 'a@ex.com', createdAt: AT };

let server: Awaited<ReturnType<typeof startLoopback>>;
let backend: Backend;

beforeEach(async () => {
  server = await startLoopback((res) => answerProblem(res, 404, 'not_found'));
  backend = createBackend({ baseUrl: server.url, token: 'tok' }, instantDeps().deps);
});
afterEach(() => server.close());

const answers = (body: unknown, status = 200) => server.handle((res) => answerJson(res, status, body));

describe('calls', () => {
  const cases: [string, () => Promise<unknown>, string, unknown][] = [
    [
      'email',
      () => backend.findCustomers({ email: 'a+b@ex.com' }),
      'GET /v1/customers?email=a%2Bb%40ex.com',
      { customers: [] },
    ],
    [
      'phone',
      () => backend.findCustomers({ phone: '+491234' }),
      'GET /v1/customers?phone=%2B491234',
      { customers: [] },
    ],
    [
      'external id',
      () => backend.findCustomers({ externalId: 'x' }),
      'GET /v1/customers?externalId=x',
      { customers: [] },
    ],
    ['customer', () => backend.getCustomer('c/1'), 'GET /v1/customers/c%2F1', CUSTOMER],
    ['subscriptions', () => backend.listSubscriptions('c'), 'GET /v1/customers/c/subscriptions', { subscriptions: [] }],
    ['orders', () => backend.listOrders('c'), 'GET /v1/customers/c/orders?limit=20', { orders: [] }],
    ['orders, at most', () => backend.listOrders('c', 500), 'GET /v1/customers/c/orders?limit=100', { orders: [] }],
    ['order', () => backend.getOrder('ORD 1'), 'GET /v1/orders/ORD%201', ORDER],
    ['usage', () => backend.getUsage('c'), 'GET /v1/customers/c/usage', {}],
  ];
  it.each(cases)('reads by %s', async (_name, call, expected, body) => {
    answers(body);
    await call();
    const [request] = server.requests;
    expect(`${request?.method} ${request?.url}`).toBe(expected);
    expect(request?.headers.authorization).toBe('Bearer tok');
  });

  const effects: [string, () => Promise<unknown>, string, unknown, unknown][] = [
    [
      'refund',
      () =>
        backend.createRefund({ orderId: 'ORD-1', money: MONEY, reason: 'not_fulfilled', note: '€'.repeat(600) }, 'k'),
      '/v1/refunds',
      { orderId: 'ORD-1', money: MONEY, reason: 'not_fulfilled', note: '€'.repeat(500) },
      REFUND,
    ],
    [
      'cancel',
      () => backend.cancelSubscription('s', { at: 'period_end' }, 'k'),
      '/v1/subscriptions/s/cancel',
      { at: 'period_end' },
      SUBSCRIPTION,
    ],
    [
      'discount',
      () => backend.applyDiscount('s', { percentOff: 30, months: 3 }, 'k'),
      '/v1/subscriptions/s/discounts',
      { percentOff: 30, months: 3 },
      SUBSCRIPTION,
    ],
    [
      'trial',
      () => backend.grantTrial('s', { days: 14 }, 'k'),
      '/v1/subscriptions/s/trial',
      { days: 14 },
      SUBSCRIPTION,
    ],
    [
      'email',
      () => backend.changeEmail('c', { email: 'b@ex.com' }, 'k'),
      '/v1/customers/c/email',
      { email: 'b@ex.com' },
      CUSTOMER,
    ],
  ];
  it.each(effects)('does %s once, under its key', async (_name, call, url, body, answer) => {
    answers(answer, 201);
    expect(await call()).toMatchObject({ status: 'done' });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ method: 'POST', url, headers: { 'idempotency-key': 'k' } });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(body);
  });
});

describe('reading what comes back', () => {
  it('ignores unknown fields, takes unknown values as unknown and null flags as no', async () => {
    answers({ ...ORDER, status: 'teleported', kind: null, newField: 1, payment: { status: 'held', verified: null } });
    const order = await backend.getOrder('ORD-1');
    expect(order).toMatchObject({
      status: 'unknown',
      kind: 'unknown',
      payment: { status: 'unknown', verified: false },
    });
    expect(order).not.toHaveProperty('newField');
  });

  it('keeps the rows that it can read and counts the others', async () => {
    answers({
      orders: [ORDER, { ...ORDER, money: { amount: -1, currency: 'USD' } }, { ...ORDER, refunds: [{ id: 'x' }] }, null],
    });
    expect(await backend.listOrders('cus_1')).toMatchObject({ items: [{ id: 'ORD-1' }], invalid: 3, truncated: false });
  });

  it('says that there may be more when as many came as were asked for', async () => {
    answers({ orders: [ORDER, ORDER] });
    expect(await backend.listOrders('cus_1', 2)).toMatchObject({ truncated: true });
    expect(await backend.listOrders('cus_1', 3)).toMatchObject({ truncated: false });
  });

  it('fails the whole search when one match cannot be read, since it decides about ambiguity', async () => {
    answers({ customers: [CUSTOMER, { id: 'cus_2' }] });
    await expect(backend.findCustomers({ email: 'a@ex.com' })).rejects.toMatchObject({
      kind: 'invalid_response',
      detail: 'unexpected value at "customers.1.email"',
    });
  });

  it.each(['id', 'money', 'payment', 'delivery', 'refunds', 'customerId'])(
    'never gives an order without %s',
    async (field) => {
      answers({ ...ORDER, [field]: undefined });
      await expect(backend.getOrder('ORD-1')).rejects.toMatchObject({ kind: 'invalid_response' });
    },
  );

  it("gives null for the backend's own 404 only", async () => {
    expect(await backend.getOrder('ORD-9')).toBeNull();
    expect(await backend.getCustomer('cus_9')).toBeNull();
    server.handle((res) => res.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'));
    await expect(backend.getOrder('ORD-9')).rejects.toMatchObject({ code: 'http_404' });
    await expect(backend.listOrders('cus_9')).rejects.toMatchObject({ status: 404 });
  });

  it('asks for no order without an identifier', async () => {
    await expect(backend.getOrder('..')).rejects.toMatchObject({ code: 'bad_request' });
    expect(server.requests).toHaveLength(0);
  });

  it('repeats a read and gives the error in the end', async () => {
    server.handle((res, _req, nth) => (nth < 3 ? answerProblem(res, 503, 'down') : answerJson(res, 200, ORDER)));
    expect(await backend.getOrder('ORD-1')).toMatchObject({ id: 'ORD-1' });
    server.handle((res) => answerProblem(res, 503, 'down'));
    await expect(backend.getOrder('ORD-1')).rejects.toMatchObject({ status: 503, code: 'down' });
  });
});

describe('results of effects', () => {
  const refund = () => backend.createRefund({ orderId: 'ORD-1', money: MONEY, reason: 'not_fulfilled' }, 'key-1');

  it.each([
    [409, 'already_refunded'],
    [409, 'dispute_open'],
    [422, 'amount_exceeds_captured'],
    [422, 'store_managed'],
  ])('%i %s is refused', async (status, code) => {
    server.handle((res) => answerProblem(res, status, code));
    expect(await refund()).toEqual({ status: 'refused', code, detail: `because ${code}` });
    expect(server.requests).toHaveLength(1);
  });

  it('is tried four times with one key before it is unknown', async () => {
    server.handle((res) => answerProblem(res, 500, 'oops'));
    expect(await refund()).toMatchObject({ status: 'unknown', error: { outcome: 'unknown', code: 'oops' } });
    expect(server.requests.map((one) => one.headers['idempotency-key'])).toEqual(Array(4).fill('key-1'));
  });

  it.each([
    ['another order', { orderId: 'ORD-2' }],
    ['another amount', { money: { amount: 1, currency: 'USD' } }],
    ['another currency', { money: { amount: 1999, currency: 'EUR' } }],
    ['no id', { id: undefined }],
  ])('a refund with %s in the answer is unknown, not done', async (_name, change) => {
    answers({ ...REFUND, ...change }, 201);
    expect(await refund()).toMatchObject({
      status: 'unknown',
      error: { kind: 'invalid_response', outcome: 'unknown' },
    });
  });

  it('a refund that is done may be pending, or of a state not known', async () => {
    answers({ ...REFUND, status: 'pending' }, 201);
    expect(await refund()).toMatchObject({ status: 'done', value: { status: 'pending' } });
    answers({ ...REFUND, status: 'queued' }, 201);
    expect(await refund()).toMatchObject({ status: 'done', value: { status: 'unknown' } });
  });
});
