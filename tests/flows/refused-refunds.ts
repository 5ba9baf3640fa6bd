import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primaryOrder } from '@/sandbox/personas/persona';
import type { Harness } from '../support/harness';
import { tell } from './tell';

/** § 4: what becomes of a refund that policy allowed and the backend does not simply carry out. */
export function refusedRefunds(driver: string, start: () => Promise<Harness>) {
  describe(`an allowed refund that the backend does not simply carry out (${driver})`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    const REFUNDS = { method: 'POST', path: '/v1/refunds' };
    const triesFor = (orderId: string) =>
      harness.sandbox.backend
        .callsTo('POST', '/v1/refunds')
        .filter((call) => JSON.stringify(call.body).includes(orderId));

    async function refusedWith(status: number, code: string) {
      const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
      const order = primaryOrder(persona);
      const rule = harness.sandbox.backend.faults.add({ ...REFUNDS, fault: { kind: 'status', status, code } });
      const ended = await tell(harness, persona, { text: `Order ${order.id} never came, please refund me` });
      harness.sandbox.backend.faults.remove(rule);
      return { order, ended };
    }

    test('already_refunded: the customer is told, resolved', async () => {
      const { order, ended } = await refusedWith(409, 'already_refunded');
      expect(ended).toMatchObject({ outcome: 'resolved', reason: null, status: 'solved' });
      expect(ended.replies).toHaveLength(1);
      expect(ended.replies[0]).toContain(order.id);
      expect(ended.replies[0]).toMatch(/refund/i);
      expect(ended.notes).toEqual([]);
      expect(triesFor(order.id)).toHaveLength(1);
    });

    test.each([
      [422, 'refund_window_closed'],
      [422, 'not_captured'],
      [422, 'amount_exceeds_captured'],
      [404, 'order_not_found'],
      [400, 'some_new_code'],
    ])('%i %s: a person decides, with the code in the note', async (status, code) => {
      const { order, ended } = await refusedWith(status, code);
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval', status: 'open' });
      expect(ended.notes).toHaveLength(1);
      expect(ended.notes[0]).toContain(code);
      expect(ended.replies).toHaveLength(1);
      expect(ended.replies[0]).not.toMatch(/has been sent back|is on its way|is refunded|I've refunded/i);
      expect(triesFor(order.id)).toHaveLength(1);
    });

    test('dispute_open: no refund, a person answers the dispute', async () => {
      const { ended } = await refusedWith(409, 'dispute_open');
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'dispute_open', status: 'open' });
      expect(ended.notes[0]?.toLowerCase()).toContain('decline');
    });

    test.each([
      ['two answers of 503', { kind: 'status', status: 503 }],
      ['two of 500', { kind: 'status', status: 500 }],
      ['two cut connections', { kind: 'reset' }],
      ['"too many requests" twice', { kind: 'status', status: 429, retryAfterSeconds: 0 }],
      ['an answer that got lost twice after it was done', { kind: 'commit-then-fail', how: 'reset' }],
    ] as const)('a temporary failure is tried again at least twice more: %s', async (_name, fault) => {
      const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
      const order = primaryOrder(persona);
      const rule = harness.sandbox.backend.faults.add({ ...REFUNDS, times: 2, fault });
      const ended = await tell(harness, persona, { text: `Order ${order.id} never came, please refund me` });
      harness.sandbox.backend.faults.remove(rule);
      expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(harness.sandbox.backend.refundsOf(order.id)).toHaveLength(1);
      const keys = triesFor(order.id).map((call) => call.idempotencyKey);
      expect(keys).toHaveLength(3);
      expect(new Set(keys).size).toBe(1);
    });

    test('refunded by somebody else between the look and the refund: decided again, told, never paid twice', async () => {
      const { backend } = harness.sandbox;
      const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
      const order = primaryOrder(persona);
      const listing = `/v1/customers/${persona.customer.id}/orders`;
      const money = { amount: order.money.amount, currency: order.money.currency };
      const createdAt = harness.sandbox.clock.now().toISOString();
      const elsewhere = { id: 're_elsewhere', orderId: order.id, money, status: 'succeeded' as const, createdAt };
      const off = backend.on((call) => {
        if (call.method !== 'GET' || call.path !== listing) return;
        off();
        // After the answer has left with the order as it was.
        setImmediate(() =>
          backend.putOrder({
            ...order,
            payment: { ...order.payment, status: 'refunded' },
            refunds: [elsewhere],
          }),
        );
      });
      const ended = await tell(harness, persona, { text: 'My order never came, please refund me' });
      expect(backend.callsTo('GET', listing)).toHaveLength(2);
      expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(ended.replies).toHaveLength(1);
      expect(ended.replies[0]).toContain(order.id);
      expect(triesFor(order.id)).toHaveLength(0);
      expect(backend.refundsOf(order.id)).toHaveLength(0);
      expect(backend.violations).toEqual([]);
    });
  });
}
