import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primaryOrder } from '@/sandbox/personas/persona';
import { startTimeMachine, type TimeMachine } from '../support/time-machine';
import { conversationOf } from './decided';
import { expectNothingTwice } from './sentences';
import { endedAs, tell } from './tell';

const POST = { method: 'POST', path: '/v1/refunds' };
const MINUTE_H = 1 / 60;

/** § 3: an allowed refund whose result stays unknown is settled later, and the customer is told only what is known. */
export function unknownRefunds() {
  describe('a refund with an unknown result', () => {
    let machine: TimeMachine;
    beforeAll(async () => {
      machine = await startTimeMachine('2027-03-01T10:00:00Z');
    });
    afterAll(async () => machine?.close());

    const now = (ticketId: string) => endedAs(machine, ticketId);
    const refundsOf = (orderId: string) => machine.sandbox.backend.refundsOf(orderId);
    const CLAIMS = /refunded [^.]* in full|is on its way|is refunded|has been sent back/i;

    /** The refund is asked for while the backend answers with `fault`; the fault stays until `recovered` is called. */
    async function broken(fault: Parameters<TimeMachine['sandbox']['backend']['faults']['add']>[0]['fault']) {
      const persona = machine.sandbox.persona('lateCapturedOrder', { language: 'en', country: 'DE' });
      const order = primaryOrder(persona);
      const { faults } = machine.sandbox.backend;
      const rule = faults.add({ ...POST, fault });
      const ended = await tell(machine, persona, { text: `Order ${order.id} never came, please refund me` });
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable', status: 'open' });
      expect(ended.replies).toHaveLength(1);
      expect(ended.replies[0]).toContain(order.id);
      expect(ended.replies[0]).not.toMatch(CLAIMS);
      return { persona, order, ticketId: ended.ticketId, recovered: () => faults.remove(rule) };
    }

    /** Through the first times at which the backend is asked again. */
    const quarterOfAnHour = async () => {
      for (const minutes of [1, 3, 11]) await machine.travel({ hours: minutes / 60 });
    };

    test('not made: made with the same key when the backend is back, then announced and resolved', async () => {
      const { order, ticketId, recovered } = await broken({ kind: 'status', status: 503 });
      expect(refundsOf(order.id)).toHaveLength(0);
      recovered();
      await machine.travel({ hours: MINUTE_H });
      expect(refundsOf(order.id)).toHaveLength(1);
      const { replies, status, outcome } = now(ticketId);
      expect(replies).toHaveLength(2);
      expect(replies[1]).toContain(order.id);
      expect(replies[1]).toMatch(/5\D{1,4}10/);
      expect({ status, outcome }).toEqual({ status: 'solved', outcome: 'resolved' });
      expect(await conversationOf(machine, ticketId)).toMatchObject({ status: 'resolved' });
      const keys = machine.sandbox.backend
        .callsTo('POST', '/v1/refunds')
        .filter((call) => JSON.stringify(call.body).includes(order.id))
        .map((call) => call.idempotencyKey);
      expect(new Set(keys).size).toBe(1);
      expectNothingTwice(replies);
    });

    test.each(['status', 'reset'] as const)(
      'made, but every answer was lost (%s): found, announced, never made twice',
      async (how) => {
        const { order, ticketId, recovered } = await broken({ kind: 'commit-then-fail', how });
        expect(refundsOf(order.id)).toHaveLength(1);
        recovered();
        await machine.travel({ hours: MINUTE_H });
        expect(now(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
        expect(now(ticketId).replies).toHaveLength(2);
        expect(refundsOf(order.id)).toHaveLength(1);
        expect(machine.sandbox.backend.violations).toEqual([]);
      },
    );

    test('back only after hours: nothing is said in between', async () => {
      const { order, ticketId, recovered } = await broken({ kind: 'status', status: 503 });
      await machine.travel({ hours: 0.5 });
      expect(now(ticketId).replies).toHaveLength(1);
      recovered();
      await machine.travel({ hours: 3 });
      expect(refundsOf(order.id)).toHaveLength(1);
      expect(now(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
      expect(now(ticketId).replies).toHaveLength(2);
    });

    test('refused at last: a person decides, the customer is not told that it was paid', async () => {
      const { order, ticketId, recovered } = await broken({ kind: 'status', status: 503 });
      recovered();
      machine.sandbox.backend.openDispute(order.id);
      await quarterOfAnHour();
      const { notes, replies, status } = now(ticketId);
      expect(notes).toHaveLength(2);
      expect(notes[1]).toContain('dispute_open');
      expect(replies).toHaveLength(1);
      expect(status).toBe('open');
      expect(machine.sandbox.backend.violations).toEqual([]);
    });

    test('refunded by somebody else meanwhile: told, resolved', async () => {
      const { order, ticketId, recovered } = await broken({ kind: 'status', status: 503 });
      recovered();
      machine.sandbox.backend.patchOrder(order.id, { payment: { status: 'refunded' } });
      await quarterOfAnHour();
      expect(now(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
      expect(now(ticketId).replies).toHaveLength(2);
      expect(now(ticketId).replies[1]).toContain(order.id);
      expect(refundsOf(order.id)).toHaveLength(0);
    });

    test('asked for again while it is unknown: told the same, no second refund', async () => {
      const { persona, order, ticketId, recovered } = await broken({ kind: 'status', status: 503 });
      const again = await tell(machine, persona, { ticketId, text: `Where is my refund for ${order.id}?!` });
      expect(again).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable' });
      expect(again.replies[1]).not.toMatch(CLAIMS);
      recovered();
      await machine.travel({ hours: 1 });
      expect(refundsOf(order.id)).toHaveLength(1);
      expect(now(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
      expectNothingTwice(now(ticketId).replies);
    });

    // Last, because it leaves the circuit breaker open.
    test('never back: a person is told to look, the customer nothing that is not known', async () => {
      const { order, ticketId, recovered } = await broken({ kind: 'status', status: 503 });
      for (const hours of [0.01, 0.04, 0.2, 0.6, 2.1, 6.1]) await machine.travel({ hours });
      recovered();
      const { notes, replies, status } = now(ticketId);
      expect(notes).toHaveLength(2);
      expect(notes[1]).toContain('has not confirmed');
      expect(replies).toHaveLength(1);
      expect(status).toBe('open');
      expect(refundsOf(order.id)).toHaveLength(0);
    });
  });
}
