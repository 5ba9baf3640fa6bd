import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Persona, primaryOrder } from '@/sandbox/personas/persona';
import type { Situation } from '@/sandbox/personas/situations';
import type { Harness } from '../support/harness';
import { type Ended, tell } from './tell';

const HOUR_MS = 3_600_000;

/** § 4 beyond the ten branches of policy-branches.ts: each condition failing alone, and what is recommended. */
export function refundBranches(driver: string, start: () => Promise<Harness>) {
  describe(`§ 4 refunds, condition by condition (${driver})`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    const refundsOf = (orderId: string) => harness.sandbox.backend.refundsOf(orderId);
    const ask = async (situation: Situation, words: (orderId: string) => string) => {
      const persona = harness.sandbox.persona(situation, { language: 'en' });
      const order = primaryOrder(persona);
      const before = refundsOf(order.id).length;
      const ended = await tell(harness, persona, { text: words(order.id) });
      return { persona, order, ended, paid: refundsOf(order.id).length - before };
    };
    const advice = (ended: Ended) => ended.notes[0]?.toLowerCase() ?? '';
    const wantsMoney = (id: string) => `Please give me my money back for order ${id}.`;

    test.each(['failedDelivery', 'failedOrder'] as const)('%s: refunded at once', async (situation) => {
      const { ended, order, paid } = await ask(situation, wantsMoney);
      expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(paid).toBe(1);
      expect(ended.replies[0]).toContain(order.id);
    });

    test.each([
      ['R2, not verified by the provider', 'lateUnverifiedPayment', 'decline'],
      ['R3, delivered and no defect described', 'deliveredOrder', 'decline'],
      ['R5, paid too long ago', 'oldOrder', 'decline'],
      ['R6, refunded twice already', 'frequentRefunder', 'decline'],
      ['a renewal that was not used', 'renewalUnused', 'approve'],
      ['a renewal that was used a little', 'renewalLightlyUsed', 'partial'],
      ['a renewal that was used', 'renewalUsed', 'decline'],
    ] as const)('%s: a person decides', async (_name, situation, verdict) => {
      const { ended, paid } = await ask(situation, wantsMoney);
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval', status: 'open' });
      expect(paid).toBe(0);
      expect(ended.notes).toHaveLength(1);
      expect(advice(ended)).toContain(verdict);
      expect(ended.replies).toHaveLength(1);
    });

    test('a renewal that was not used: advised to refund in full and to cancel', async () => {
      const { ended } = await ask('renewalUnused', wantsMoney);
      expect(advice(ended)).toMatch(/full refund and cancel/);
    });

    test('R9, the budget of the day is spent: a person decides, advised to approve', async () => {
      const day = harness.sandbox.clock.now().toISOString().slice(0, 10);
      const { sql } = harness.server;
      const [before] = await sql<{ usd: number }[]>`
        insert into refund_budget_days (day, reserved_usd) values (${day}, 0)
        on conflict (day) do update set reserved_usd = refund_budget_days.reserved_usd
        returning reserved_usd::int as usd`;
      await sql`update refund_budget_days set reserved_usd = 199999 where day = ${day}`;
      const { ended, paid } = await ask('lateCapturedOrder', wantsMoney);
      await sql`update refund_budget_days set reserved_usd = ${before?.usd ?? 0} where day = ${day}`;
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
      expect(advice(ended)).toContain('approve');
      expect(paid).toBe(0);
    });

    test('a defect in a delivered order: a person decides, advised to approve a part', async () => {
      const { ended, paid } = await ask(
        'deliveredOrder',
        (id) => `The file I got with ${id} is broken and cannot be opened. I want a refund.`,
      );
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
      expect(advice(ended)).toContain('partial');
      expect(paid).toBe(0);
    });

    test('partly refunded, and the rest is asked for: a person decides', async () => {
      const { ended, order, paid } = await ask(
        'partiallyRefunded',
        (id) => `You only refunded half of ${id}. I want the rest of my money back.`,
      );
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
      expect(advice(ended)).toContain(order.id.toLowerCase());
      expect(paid).toBe(0);
    });

    test('asks only where it is, and it is in time: told when it is due', async () => {
      const { ended, order } = await ask('orderInTime', (id) => `Where is my order ${id}?`);
      expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending', reason: null });
      expect(ended.replies[0]).toContain(order.id);
    });

    test('delivered by the record, denied, no money asked for: a person checks', async () => {
      const { ended } = await ask(
        'deliveredOrder',
        (id) => `You say ${id} was delivered but I never received anything.`,
      );
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
      expect(advice(ended)).toContain('decline');
    });

    test('bought on Google Play: the steps of that store', async () => {
      const { ended, paid } = await ask('googleSubscription', wantsMoney);
      expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(ended.replies[0]).toContain('play.google.com');
      expect(paid).toBe(0);
    });

    test('bought in the App Store and angry: the steps, and a person looks', async () => {
      const { ended, paid } = await ask(
        'appleSubscription',
        (id) => `You bloody thieves, give me my money back for ${id} RIGHT NOW, you are scammers!`,
      );
      expect(ended).toMatchObject({ outcome: 'escalated', reason: 'angry_customer', priority: 'high' });
      expect(ended.replies[0]).toContain('reportaproblem.apple.com');
      expect(paid).toBe(0);
    });

    test('several orders fit: asks which one; neither is touched', async () => {
      const persona = harness.sandbox.persona('twoLateOrders', { language: 'en' });
      const ended = await tell(harness, persona, { text: 'My order never came, I want my money back' });
      expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
      for (const order of persona.orders) {
        expect(ended.replies[0]).toContain(order.id);
        expect(refundsOf(order.id)).toHaveLength(0);
      }
    });

    test('the only order that fits the complaint is taken although there are others', async () => {
      const late = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
      const order = primaryOrder(late);
      const past = new Date(harness.sandbox.clock.now().getTime() - 40 * 24 * HOUR_MS).toISOString();
      const delivered: Persona['orders'][number] = {
        ...order,
        id: `${order.id}9`,
        description: 'Something else',
        createdAt: past,
        status: 'fulfilled',
        payment: { ...order.payment, capturedAt: past },
        delivery: { ...order.delivery, status: 'delivered', deliveredAt: past },
      };
      harness.sandbox.backend.putOrder(delivered);
      const ended = await tell(harness, late, { text: 'My order has not arrived. Please refund me.' });
      expect(ended).toMatchObject({ outcome: 'resolved' });
      expect(refundsOf(order.id)).toHaveLength(1);
      expect(refundsOf(delivered.id)).toHaveLength(0);
    });

    test('the customer wants it sent again: a person arranges it', async () => {
      const { ended, persona, order } = await ask('lateCapturedOrder', (id) => `Where is my order ${id}?`);
      const chosen = await tell(harness, persona, {
        ticketId: ended.ticketId,
        text: 'Please send it again instead, I do not want a refund.',
      });
      expect(chosen).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
      expect(refundsOf(order.id)).toHaveLength(0);
    });
  });
}
