import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primaryOrder } from '@/sandbox/personas/persona';
import type { Harness } from '../support/harness';
import { partsOf } from './decided';
import { endedAs, tell, updatesOf } from './tell';

/** The branches of the operating procedures in English, over whichever driver runs the functions. */
export function policyBranches(driver: string, start: () => Promise<Harness>) {
  describe(driver, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    const refundsOf = (orderId: string) => harness.sandbox.backend.refundsOf(orderId);

    describe('§ 4 refunds, branch by branch', () => {
      test('in time: explains when it is due, no refund', async () => {
        const persona = harness.sandbox.persona('orderInTime', { language: 'en' });
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, {
          text: `Please refund my order ${order.id}, I want my money back.`,
        });
        expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending', reason: null });
        expect(ended.replies[0]).toContain(order.id);
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('late, but only asks where it is: offers the refund, and "yes" brings it', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const asked = await tell(harness, persona, { text: `Where is my order ${order.id}?` });
        expect(asked).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        expect(refundsOf(order.id)).toHaveLength(0);
        const accepted = await tell(harness, persona, { ticketId: asked.ticketId, text: 'Yes please' });
        expect(accepted).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test.each(['paymentPending', 'paymentAuthorized', 'paymentFailed'] as const)(
        '%s: no money was taken',
        async (situation) => {
          const persona = harness.sandbox.persona(situation, { language: 'en' });
          const order = primaryOrder(persona);
          const ended = await tell(harness, persona, { text: `I want a refund for order ${order.id}` });
          expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
          expect(refundsOf(order.id)).toHaveLength(0);
        },
      );

      test('already refunded: says so', async () => {
        const persona = harness.sandbox.persona('alreadyRefunded', { language: 'en' });
        const order = primaryOrder(persona);
        const before = refundsOf(order.id).length;
        const ended = await tell(harness, persona, { text: `Please give me my money back for ${order.id}` });
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(refundsOf(order.id)).toHaveLength(before);
        expect(ended.replies[0]).toContain(order.id);
      });

      test('open dispute: never a refund', async () => {
        const persona = harness.sandbox.persona('disputedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, { text: `Refund order ${order.id} please` });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'dispute_open', status: 'open' });
        expect(refundsOf(order.id)).toHaveLength(0);
        expect(ended.notes).toHaveLength(1);
      });

      test('delivered, asks for the status: says so', async () => {
        const persona = harness.sandbox.persona('deliveredOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, { text: `What is the status of my order ${order.id}?` });
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(ended.replies[0]).toContain(order.id);
      });

      test('delivered by the record, but the customer denies it', async () => {
        const persona = harness.sandbox.persona('deliveredOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, {
          text: `Your site says ${order.id} was delivered, but I never received it! I want my money back.`,
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval', status: 'open' });
        expect(ended.notes[0]?.toLowerCase()).toContain('decline');
      });

      test('above the automatic limit: a person decides, advised to approve', async () => {
        const persona = harness.sandbox.persona('expensiveLateOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, { text: `My order ${order.id} never came, refund me please` });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval', status: 'open' });
        expect(ended.notes[0]?.toLowerCase()).toContain('approve');
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('store purchases: the steps of the store', async () => {
        const persona = harness.sandbox.persona('appleSubscription', { language: 'en' });
        const ended = await tell(harness, persona, { text: 'I want a refund for my last subscription payment' });
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(ended.replies[0]).toContain('reportaproblem.apple.com');
      });

      test('charged twice: a person approves the later one, with high priority', async () => {
        const persona = harness.sandbox.persona('duplicateCharge', { language: 'en' });
        const ended = await tell(harness, persona, {
          text: 'You charged me twice for the same order, please refund one of them',
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval', priority: 'high' });
        expect(ended.notes[0]?.toLowerCase()).toContain('approve');
      });

      test('angry: refunded as well, and a person looks', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, {
          text: `You are thieves and liars! Give me my money back for ${order.id} NOW you idiots!`,
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'angry_customer', priority: 'high' });
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('an unknown result is told as such: escalated, nothing claimed to be paid', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const rule = harness.sandbox.backend.faults.add({
          method: 'POST',
          path: '/v1/refunds',
          fault: { kind: 'status', status: 503 },
        });
        const ended = await tell(harness, persona, { text: `Refund ${order.id}, it never arrived` });
        harness.sandbox.backend.faults.remove(rule);
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable' });
        expect(refundsOf(order.id)).toHaveLength(0);
      });
    });

    describe('§ 3 identity', () => {
      test('unverified sender: no account data, nothing done', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const requester = { id: 'forged', email: persona.customer.email, verified: false };
        const ended = await tell(harness, null, { requester, text: `Refund my order ${order.id} please` });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'identity_unverified', status: 'open' });
        expect(ended.replies.join(' ')).not.toMatch(/\d+[.,]\d\d/);
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test("a stranger who names somebody's order reads the same as for an order that does not exist", async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const words = async (orderId: string, id: string) => {
          const requester = { id, email: `${id}@example.org` };
          const text = `Please refund my order ${orderId}, it never arrived.`;
          const ended = await tell(harness, null, { requester, text });
          expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
          return JSON.stringify(await partsOf(harness, ended.ticketId)).replaceAll(orderId, 'X');
        };
        expect(await words(order.id, 'stranger-one')).toBe(await words('ORD-7Q2ZK8', 'stranger-two'));
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('no customer found: asks once, then a person', async () => {
        const requester = { id: 'nobody', email: 'nobody@example.org' };
        const first = await tell(harness, null, { requester, text: 'I want my money back for my purchase' });
        expect(first).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        const second = await tell(harness, null, {
          requester,
          ticketId: first.ticketId,
          text: 'I told you, my order never came, give me the refund',
        });
        expect(second).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context', status: 'open' });
      });

      test('the backend cannot be reached: says so, never guesses', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const rule = harness.sandbox.backend.faults.add({ path: '*', fault: { kind: 'status', status: 500 } });
        const ended = await tell(harness, persona, { text: 'Please refund my order, it never arrived' });
        harness.sandbox.backend.faults.remove(rule);
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable', status: 'open' });
        expect(ended.replies).toHaveLength(1);
      });
    });

    describe('the same thing again', () => {
      test('ten deliveries of one webhook at once, and reordered: one reply, one refund', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const { crm } = harness.sandbox;
        crm.hold();
        const written = crm.write({
          text: `Order ${order.id} never arrived, refund it please`,
          requester: { id: 'x', email: persona.customer.email },
        });
        await crm.release({ order: 'shuffle', copies: 10 });
        await crm.waitFor(() => updatesOf(harness, written.ticketId) > 0, 20_000);
        await crm.redeliver(written.webhookId, 5);
        const ended = endedAs(harness, written.ticketId);
        expect(ended.replies).toHaveLength(1);
        expect(refundsOf(order.id)).toHaveLength(1);
        expect(updatesOf(harness, written.ticketId)).toBe(1);
      });

      test('the same text in another ticket is merged, not answered', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const text = `Hello, my order ${order.id} has not arrived and I would like my money back please.`;
        const first = await tell(harness, persona, { text });
        const second = await tell(harness, persona, { text });
        expect(second).toMatchObject({ outcome: 'duplicate', status: 'merged' });
        expect(second.replies).toHaveLength(0);
        expect(harness.sandbox.crm.ticket(second.ticketId).mergedInto).toBe(first.ticketId);
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('automatic mail right behind a question: the question is answered, once', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const { crm, backend } = harness.sandbox;
        // While the account is still being read for the question, the other comes.
        const slow = backend.faults.add({ method: 'GET', path: '*', fault: { kind: 'slow', ms: 500 } });
        const requester = { id: 'away', email: persona.customer.email };
        const question = crm.write({ requester, text: `Order ${order.id} never arrived, refund it please.` });
        const { ticketId } = question;
        await question.delivered;
        const headers = { 'Auto-Submitted': 'auto-replied' };
        await crm.write({ requester, ticketId, text: 'I am away until Monday.', headers }).delivered;
        await crm.waitFor(() => updatesOf(harness, ticketId) > 0 && refundsOf(order.id).length > 0, 20_000);
        backend.faults.remove(slow);
        await expect.poll(() => harness.waiting().then((stats) => stats.ready + stats.running)).toBe(0);
        expect(endedAs(harness, ticketId)).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(endedAs(harness, ticketId).replies).toHaveLength(1);
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('a question right behind automatic mail: answered all the same', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language: 'en' });
        const order = primaryOrder(persona);
        const requester = { id: 'back', email: persona.customer.email };
        const headers = { 'Auto-Submitted': 'auto-replied' };
        const away = await tell(harness, null, { requester, text: 'I am away until Monday.', headers });
        expect(away).toMatchObject({ outcome: 'automated', status: 'solved' });
        const text = `Order ${order.id} never arrived, refund it please.`;
        const asked = await tell(harness, null, { requester, ticketId: away.ticketId, text });
        expect(asked).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(asked.replies).toHaveLength(1);
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('automatic mail and spam are not answered', async () => {
        const auto = await tell(harness, null, {
          requester: { id: 'auto', email: 'auto@example.org' },
          text: 'I am out of the office until Monday.',
          headers: { 'Auto-Submitted': 'auto-replied' },
        });
        expect(auto).toMatchObject({ outcome: 'automated', status: 'solved' });
        expect(auto.replies).toHaveLength(0);
        const spam = await tell(harness, null, {
          requester: { id: 'spam', email: 'seo@best-backlinks.example' },
          text: 'We offer 1000 high quality backlinks to boost your website ranking on Google, only $49. Reply for our SEO packages!',
        });
        expect(spam).toMatchObject({ outcome: 'spam', status: 'spam' });
        expect(spam.replies).toHaveLength(0);
      });
    });
  });
}
