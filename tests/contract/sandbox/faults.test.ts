import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRule } from '@/sandbox/http/faults';
import { primaryOrder } from '@/sandbox/personas/persona';
import { type Sandbox, startSandbox } from '@/sandbox/start-sandbox';
import { clientOf } from './client';

let sandbox: Sandbox;
let call: ReturnType<typeof clientOf>;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 5 });
  call = clientOf(sandbox.backend);
});
beforeEach(() => sandbox.backend.faults.clear());
afterAll(() => sandbox.close());

const inject = (fault: FaultRule['fault'], rest: Partial<FaultRule> = {}) =>
  sandbox.backend.faults.add({ path: '/v1/refunds', times: 1, fault, ...rest });

function refundRequest() {
  const { id, money } = primaryOrder(sandbox.persona('lateCapturedOrder'));
  return { orderId: id, money, reason: 'not_fulfilled' };
}

describe('fault injection', () => {
  it('answers an error status before anything is processed', async () => {
    inject({ kind: 'status', status: 500 });
    const body = refundRequest();
    expect((await call('POST', '/v1/refunds', body, 'k1')).status).toBe(500);
    expect(sandbox.backend.refundsOf(body.orderId)).toEqual([]);
    expect((await call('POST', '/v1/refunds', body, 'k1')).status).toBe(201);
  });

  it('answers 429 with Retry-After', async () => {
    inject({ kind: 'status', status: 429, retryAfterSeconds: 7 });
    const { status, headers } = await call('POST', '/v1/refunds', refundRequest());
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
  });

  it.each([
    [{ kind: 'reset' }, 0],
    [{ kind: 'timeout', ms: 20 }, 0],
    [{ kind: 'commit-then-fail', how: 'reset' }, 1],
    [{ kind: 'commit-then-fail', how: 'timeout', ms: 20 }, 1],
    [{ kind: 'malformed' }, 1],
  ] as const)('%o leaves the caller without a usable answer and %i refunds', async (fault, refunds) => {
    inject(fault);
    const body = refundRequest();
    await expect(call('POST', '/v1/refunds', body, JSON.stringify(fault))).rejects.toThrow();
    expect(sandbox.backend.refundsOf(body.orderId)).toHaveLength(refunds);
    const again = await call('POST', '/v1/refunds', body, JSON.stringify(fault));
    expect(again.status).toBe(201);
    expect(sandbox.backend.refundsOf(body.orderId)).toHaveLength(1);
  });

  it('commits and then answers 500; the same key tells the truth afterwards', async () => {
    inject({ kind: 'commit-then-fail', how: 'status' });
    const body = refundRequest();
    expect((await call('POST', '/v1/refunds', body, 'ctf')).status).toBe(500);
    const [refund] = sandbox.backend.refundsOf(body.orderId);
    expect(await call('POST', '/v1/refunds', body, 'ctf')).toMatchObject({ status: 201, body: { id: refund?.id } });
  });

  it('is slow but right', async () => {
    inject({ kind: 'slow', ms: 30 });
    const started = performance.now();
    expect((await call('POST', '/v1/refunds', refundRequest())).status).toBe(201);
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });

  it('hits only the named method and path, as often as the seeded probability says', async () => {
    sandbox.backend.faults.add({
      method: 'GET',
      path: '/v1/customers/*',
      probability: 0.5,
      fault: { kind: 'status', status: 503 },
    });
    const { customer } = sandbox.persona('lateCapturedOrder');
    const statuses: number[] = [];
    for (let i = 0; i < 60; i++) statuses.push((await call('GET', `/v1/customers/${customer.id}`)).status);
    const failed = statuses.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(15);
    expect(failed).toBeLessThan(45);
    expect((await call('POST', '/v1/refunds', refundRequest())).status).toBe(201);
    expect(sandbox.backend.faults.list()).toMatchObject([{ injected: failed }]);
  });

  it('is set and cleared over HTTP and never hits the steering paths', async () => {
    await call('POST', '/_sandbox/faults', { fault: { kind: 'status', status: 500 } });
    expect((await call('GET', '/v1/orders/none')).status).toBe(500);
    expect((await call('GET', '/_sandbox/stats')).status).toBe(200);
    await call('DELETE', '/_sandbox/faults');
    expect((await call('GET', '/v1/orders/none')).status).toBe(404);
    expect((await call('POST', '/_sandbox/faults', { fault: { kind: 'explode' } })).status).toBe(422);
  });

  it('records what was injected', async () => {
    inject({ kind: 'reset' });
    await expect(call('POST', '/v1/refunds', refundRequest(), 'rec')).rejects.toThrow();
    expect(sandbox.backend.callsTo('POST', '/v1/refunds').at(-1)).toMatchObject({
      idempotencyKey: 'rec',
      status: null,
      fault: 'reset',
    });
  });
});
