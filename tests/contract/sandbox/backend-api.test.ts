import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { primaryOrder, primarySubscription } from '@/sandbox/personas/persona';
import { type Sandbox, startSandbox } from '@/sandbox/start-sandbox';
import { clientOf } from './client';

let sandbox: Sandbox;
let call: ReturnType<typeof clientOf>;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 11 });
  call = clientOf(sandbox.backend);
});
afterAll(() => sandbox.close());

const refundOf = (order: { id: string; money: { amount: number; currency: string } }, amount = order.money.amount) => ({
  orderId: order.id,
  money: { amount, currency: order.money.currency },
  reason: 'not_fulfilled',
});
const orderIn = (...args: Parameters<Sandbox['persona']>) => primaryOrder(sandbox.persona(...args));
const subscriptionIn = (...args: Parameters<Sandbox['persona']>) => primarySubscription(sandbox.persona(...args));

describe('company backend: reads', () => {
  it('finds a customer by e-mail, phone or external id and answers all that belongs to them', async () => {
    const { customer, orders, subscriptions, usage } = sandbox.persona('renewalUsed');
    sandbox.backend.putCustomer({ ...customer, externalId: 'crm-77' });
    const { phone } = customer;
    if (!phone) throw new Error('no phone');
    for (const query of [
      `email=${encodeURIComponent(customer.email.toUpperCase())}`,
      `phone=${encodeURIComponent(phone)}`,
      'externalId=crm-77',
    ]) {
      expect((await call('GET', `/v1/customers?${query}`)).body).toEqual({ customers: [customer] });
    }
    const path = `/v1/customers/${customer.id}`;
    expect((await call('GET', path)).body).toEqual(customer);
    expect((await call('GET', `${path}/orders`)).body).toEqual({ orders });
    expect((await call('GET', `${path}/subscriptions`)).body).toEqual({ subscriptions });
    expect((await call('GET', `${path}/usage`)).body).toEqual(usage);
  });

  it('lists orders newest first up to the limit, and finds ids that need encoding', async () => {
    const { customer } = sandbox.persona('frequentRefunder', { orderId: '#10482' });
    const { body } = await call('GET', `/v1/customers/${customer.id}/orders?limit=2`);
    expect(body.orders).toMatchObject([{ refunds: [] }, { refunds: [{ status: 'succeeded' }] }]);
    expect((await call('GET', `/v1/orders/${encodeURIComponent('#10482')}`)).body.customerId).toBe(customer.id);
  });

  it.each([
    ['/v1/customers', 400],
    ['/v1/customers?email=a@example.com&phone=1', 400],
    ['/v1/customers/none', 404],
    ['/v1/customers/none/orders', 404],
    ['/v1/orders/none', 404],
    ['/v1/refunds', 405],
  ])('GET %s answers %i as a problem', async (path, status) => {
    expect(await call('GET', path)).toMatchObject({ status, type: 'application/problem+json' });
  });

  it('answers an unknown address with no customers', async () => {
    expect((await call('GET', '/v1/customers?email=nobody@example.com')).body).toEqual({ customers: [] });
  });
});

describe('company backend: refunds', () => {
  it('pays a refund once per key and changes the order', async () => {
    const order = orderIn('lateCapturedOrder');
    const first = await call('POST', '/v1/refunds', refundOf(order), 'pay-1');
    expect(first).toMatchObject({ status: 201, body: { orderId: order.id, money: order.money, status: 'succeeded' } });
    expect(await call('POST', '/v1/refunds', refundOf(order), 'pay-1')).toMatchObject({
      status: 201,
      body: first.body,
    });
    const reused = await call('POST', '/v1/refunds', refundOf(order, 1), 'pay-1');
    expect(reused).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } });
    const other = await call('POST', '/v1/refunds', refundOf(order), 'pay-2');
    expect(other).toMatchObject({ status: 409, body: { code: 'already_refunded' } });
    expect(sandbox.backend.order(order.id)).toMatchObject({ payment: { status: 'refunded' }, refunds: [first.body] });
    expect(sandbox.backend.refundsOf(order.id)).toHaveLength(1);
    expect(sandbox.backend.refusals.at(-1)).toMatchObject({
      orderId: order.id,
      code: 'already_refunded',
      idempotencyKey: 'pay-2',
    });
  });

  it('pays once when the same key arrives many times at once', async () => {
    const order = orderIn('lateCapturedOrder');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('POST', '/v1/refunds', refundOf(order), 'burst')),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(sandbox.backend.refundsOf(order.id)).toHaveLength(1);
  });

  it('pays in parts, never above what was captured', async () => {
    const order = orderIn('lateCapturedOrder');
    const half = Math.floor(order.money.amount / 2);
    expect((await call('POST', '/v1/refunds', refundOf(order, half))).status).toBe(201);
    expect(sandbox.backend.order(order.id).payment.status).toBe('partially_refunded');
    const tooMuch = await call('POST', '/v1/refunds', refundOf(order));
    expect(tooMuch).toMatchObject({ status: 422, body: { code: 'amount_exceeds_captured' } });
    expect((await call('POST', '/v1/refunds', refundOf(order, order.money.amount - half))).status).toBe(201);
    expect(sandbox.backend.order(order.id).payment.status).toBe('refunded');
  });

  it.each([
    ['alreadyRefunded', 409, 'already_refunded'],
    ['disputedOrder', 409, 'dispute_open'],
    ['paymentPending', 422, 'not_captured'],
    ['paymentAuthorized', 422, 'not_captured'],
    ['paymentFailed', 422, 'not_captured'],
    ['appleSubscription', 422, 'store_managed'],
    ['googleSubscription', 422, 'store_managed'],
  ] as const)('%s is refused with %i %s', async (situation, status, code) => {
    const order = orderIn(situation);
    expect(await call('POST', '/v1/refunds', refundOf(order))).toMatchObject({ status, body: { code } });
    expect(sandbox.backend.refundsOf(order.id)).toEqual([]);
  });

  it('refuses after the refund window, a foreign currency, a wrong form and an unknown order', async () => {
    const old = orderIn('lateCapturedOrder');
    sandbox.backend.patchOrder(old.id, { payment: { capturedAt: '2020-01-01T00:00:00Z' } });
    const order = orderIn('lateCapturedOrder');
    const refund = refundOf(order);
    const codes = await Promise.all(
      [
        refundOf(old),
        { ...refund, money: { amount: 1, currency: 'CHF' } },
        { ...refund, money: { amount: 0, currency: order.money.currency } },
        { ...refund, reason: 'because' },
        { ...refund, orderId: 'none' },
      ].map(async (body) => (await call('POST', '/v1/refunds', body)).body.code),
    );
    expect(codes).toEqual([
      'refund_window_closed',
      'invalid_request',
      'invalid_request',
      'invalid_request',
      'order_not_found',
    ]);
  });

  it('follows a dispute that opens and closes', async () => {
    const order = orderIn('lateCapturedOrder');
    sandbox.backend.openDispute(order.id);
    expect((await call('POST', '/v1/refunds', refundOf(order))).body.code).toBe('dispute_open');
    sandbox.backend.closeDispute(order.id);
    expect((await call('POST', '/v1/refunds', refundOf(order))).status).toBe(201);
    expect(sandbox.backend.violations).toEqual([]);
  });
});

describe('company backend: subscriptions and e-mail', () => {
  it('cancels at the end of the period, once', async () => {
    const { id } = subscriptionIn('activeRegularUser');
    const path = `/v1/subscriptions/${id}/cancel`;
    expect((await call('POST', path, { at: 'period_end' })).body).toMatchObject({
      status: 'active',
      cancelAtPeriodEnd: true,
    });
    expect((await call('POST', path, { at: 'period_end' })).body.code).toBe('already_canceled');
    expect((await call('POST', path, { at: 'now' })).body.status).toBe('canceled');
    expect((await call('POST', path, { at: 'now' })).body.code).toBe('already_canceled');
  });

  it('gives one discount at a time and free days', async () => {
    const { id, currentPeriodEnd } = subscriptionIn('activeHeavyUser');
    const discount = { percentOff: 30, months: 3 };
    expect((await call('POST', `/v1/subscriptions/${id}/discounts`, discount)).body.discount).toMatchObject({
      percentOff: 30,
    });
    const again = await call('POST', `/v1/subscriptions/${id}/discounts`, discount);
    expect(again).toMatchObject({ status: 409, body: { code: 'discount_already_active' } });
    const { body } = await call('POST', `/v1/subscriptions/${id}/trial`, { days: 14 });
    expect(Date.parse(String(body.currentPeriodEnd)) - Date.parse(currentPeriodEnd)).toBe(14 * 86_400_000);
  });

  it('leaves to the store what the store bills', async () => {
    const { id } = subscriptionIn('appleSubscription');
    const answer = await call('POST', `/v1/subscriptions/${id}/cancel`, { at: 'now' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'store_managed' } });
  });

  it('changes an address unless it is taken', async () => {
    const [one, two] = [sandbox.persona('noPurchases').customer, sandbox.persona('noPurchases').customer];
    const path = `/v1/customers/${one.id}/email`;
    expect((await call('POST', path, { email: two.email })).body.code).toBe('email_taken');
    expect((await call('POST', path, { email: 'new@example.com' })).body).toEqual({ ...one, email: 'new@example.com' });
    expect((await call('GET', `/v1/customers?email=${one.email}`)).body.customers).toEqual([]);
    expect((await call('POST', path, { email: 'no address' })).status).toBe(422);
  });

  it.each([
    ['/v1/refunds', {}],
    ['/v1/subscriptions/none/cancel', { at: 'now' }],
    ['/v1/subscriptions/none/discounts', { percentOff: 5, months: 1 }],
    ['/v1/subscriptions/none/trial', { days: 1 }],
    ['/v1/customers/none/email', { email: 'a@example.com' }],
  ])('POST %s demands an Idempotency-Key', async (path, body) => {
    expect(await call('POST', path, body, null)).toMatchObject({
      status: 400,
      body: { code: 'idempotency_key_missing' },
    });
  });
});

describe('company backend: steering over HTTP', () => {
  it('makes personas, opens disputes and reads the books', async () => {
    const { status, body } = await call('POST', '/_sandbox/personas', {
      situation: 'lateCapturedOrder',
      language: 'de',
      orderId: 'ORD-STEER1',
    });
    expect([status, body.language]).toEqual([201, 'de']);
    expect((await call('POST', '/_sandbox/orders/ORD-STEER1/dispute')).body).toMatchObject({
      payment: { status: 'disputed' },
    });
    await call('DELETE', '/_sandbox/orders/ORD-STEER1/dispute');
    await call('POST', '/v1/refunds', refundOf(sandbox.backend.order('ORD-STEER1')));
    expect((await call('GET', '/_sandbox/refunds?orderId=ORD-STEER1')).body.refunds).toHaveLength(1);
    expect((await call('POST', '/_sandbox/personas', { situation: 'nothing' })).status).toBe(422);
  });
});
