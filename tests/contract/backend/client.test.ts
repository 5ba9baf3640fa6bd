import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, createBackend } from '@/lib/backend/client';
import { primaryOrder, primarySubscription } from '@/sandbox/personas/persona';
import { type Sandbox, startSandbox } from '@/sandbox/start-sandbox';
import { instantDeps } from '@/tests/unit/platform/loopback';

/** The client against the sandbox's backend, which was written from the same contract by other hands. */
let sandbox: Sandbox;
let backend: Backend;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 3 });
  backend = createBackend({ baseUrl: sandbox.backend.url, token: sandbox.backend.token }, instantDeps().deps);
});
beforeEach(() => sandbox.backend.faults.clear());
afterAll(() => sandbox.close());

describe('reads', () => {
  it('finds a customer with orders, subscriptions and usage', async () => {
    const persona = sandbox.persona('renewalLightlyUsed');
    const { id } = persona.customer;
    expect(await backend.findCustomers({ email: persona.customer.email })).toMatchObject([{ id }]);
    expect(await backend.getCustomer(id)).toMatchObject({ id, email: persona.customer.email });
    const orders = await backend.listOrders(id);
    expect(orders).toMatchObject({ invalid: 0, truncated: false });
    expect(orders.items.map((one) => one.id).sort()).toEqual(persona.orders.map((one) => one.id).sort());
    const subscriptions = await backend.listSubscriptions(id);
    expect(subscriptions.items.map((one) => one.id)).toEqual(persona.subscriptions.map((one) => one.id));
    expect((await backend.getUsage(id)).sessionsSinceLastPayment).toBe(persona.usage.sessionsSinceLastPayment);
  });

  it('finds nobody and nothing', async () => {
    expect(await backend.findCustomers({ email: 'nobody@example.com' })).toEqual([]);
    expect(await backend.getOrder('ORD-0')).toBeNull();
    expect(await backend.getCustomer('cus_0')).toBeNull();
  });

  it('gets through two failures', async () => {
    const order = primaryOrder(sandbox.persona('orderInTime'));
    sandbox.backend.faults.add({ path: '/v1/orders/*', times: 1, fault: { kind: 'status', status: 500 } });
    sandbox.backend.faults.add({ path: '/v1/orders/*', times: 1, fault: { kind: 'reset' } });
    expect(await backend.getOrder(order.id)).toMatchObject({ id: order.id, customerId: order.customerId });
  });
});

describe('a refund', () => {
  const refundOf = (orderId: string, money: { amount: number; currency: string }, key = `refund-${orderId}`) =>
    backend.createRefund({ orderId, money, reason: 'not_fulfilled' }, key);

  it.each([
    { kind: 'status', status: 500 },
    { kind: 'reset' },
    { kind: 'commit-then-fail', how: 'status' },
    { kind: 'commit-then-fail', how: 'reset' },
    { kind: 'malformed' },
  ] as const)('happens once in spite of $kind $how', async (fault) => {
    const { id, money } = primaryOrder(sandbox.persona('lateCapturedOrder'));
    sandbox.backend.faults.add({ method: 'POST', path: '/v1/refunds', times: 2, fault });
    expect(await refundOf(id, money)).toMatchObject({ status: 'done', value: { orderId: id, money } });
    expect(await refundOf(id, money)).toMatchObject({ status: 'done' });
    expect(sandbox.backend.refundsOf(id)).toHaveLength(1);
  });

  it('is unknown when every answer is lost, and found done by the same key later', async () => {
    const { id, money } = primaryOrder(sandbox.persona('lateCapturedOrder'));
    const fault = { kind: 'commit-then-fail', how: 'reset' } as const;
    sandbox.backend.faults.add({ method: 'POST', path: '/v1/refunds', times: 4, fault });
    expect(await refundOf(id, money)).toMatchObject({ status: 'unknown', error: { outcome: 'unknown' } });
    expect(await refundOf(id, money)).toMatchObject({ status: 'done' });
    expect(sandbox.backend.refundsOf(id)).toHaveLength(1);
  });

  it('is refused with its code', async () => {
    const refunded = primaryOrder(sandbox.persona('alreadyRefunded'));
    expect(await refundOf(refunded.id, refunded.money)).toMatchObject({ status: 'refused', code: 'already_refunded' });
    const disputed = primaryOrder(sandbox.persona('disputedOrder'));
    expect(await refundOf(disputed.id, disputed.money)).toMatchObject({ status: 'refused', code: 'dispute_open' });
    const late = primaryOrder(sandbox.persona('lateCapturedOrder'));
    const more = { ...late.money, amount: late.money.amount + 1 };
    expect(await refundOf(late.id, more)).toMatchObject({ status: 'refused', code: 'amount_exceeds_captured' });
  });

  it('with a key that was used for another one is unknown', async () => {
    const { id, money } = primaryOrder(sandbox.persona('lateCapturedOrder'));
    const other = primaryOrder(sandbox.persona('lateCapturedOrder'));
    await refundOf(id, money, 'shared-key');
    expect(await refundOf(other.id, other.money, 'shared-key')).toMatchObject({ status: 'unknown' });
    expect(sandbox.backend.refundsOf(other.id)).toHaveLength(0);
  });
});

describe('other effects', () => {
  it('change the subscription and the address', async () => {
    const persona = sandbox.persona('activeRegularUser');
    const { id } = primarySubscription(persona);
    expect(await backend.applyDiscount(id, { percentOff: 20, months: 2 }, `${id}-d`)).toMatchObject({
      status: 'done',
      value: { discount: { percentOff: 20 } },
    });
    expect(await backend.grantTrial(id, { days: 14 }, `${id}-t`)).toMatchObject({ status: 'done', value: { id } });
    expect(await backend.cancelSubscription(id, { at: 'period_end', reason: 'asked' }, `${id}-c`)).toMatchObject({
      status: 'done',
      value: { cancelAtPeriodEnd: true },
    });
    const changed = await backend.changeEmail(persona.customer.id, { email: 'new@example.com' }, `${id}-e`);
    expect(changed).toMatchObject({ status: 'done', value: { email: 'new@example.com' } });
  });

  it('are refused for a subscription of a store', async () => {
    const { id } = primarySubscription(sandbox.persona('appleSubscription'));
    expect(await backend.cancelSubscription(id, { at: 'now' }, `${id}-c`)).toMatchObject({
      status: 'refused',
      code: 'store_managed',
    });
  });
});
