import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primaryOrder, primarySubscription } from '@/sandbox/personas/persona';
import type { Situation } from '@/sandbox/personas/situations';
import type { Harness } from '../support/harness';
import { DIALOGUES, type Dialogue } from './dialogue-texts';
import { expectNothingTwice } from './sentences';
import { type Ended, endedAs, tell, updatesOf } from './tell';

type Language = keyof typeof DIALOGUES;

/** Conversations of two to four turns in each language, over whichever driver runs the functions. */
export function dialogues(driver: string, start: () => Promise<Harness>) {
  describe(`conversations with memory (${driver})`, () => {
    let harness: Harness;
    const languages = Object.entries(DIALOGUES) as [Language, Dialogue][];
    const refundsOf = (orderId: string) => harness.sandbox.backend.refundsOf(orderId);

    /** One conversation: the persona, and a way to write in it. */
    function customer(situation: Situation, language: Language) {
      const persona = harness.sandbox.persona(situation, { language });
      let ticketId: string | undefined;
      const say = async (text: string): Promise<Ended> => {
        const ended = await tell(harness, persona, { text, ...(ticketId ? { ticketId } : {}) });
        ticketId = ended.ticketId;
        expect(ended.tags, text).toContain(`lang:${language}`);
        expect(ended.replies.length, text).toBeGreaterThan(0);
        expectNothingTwice(ended.replies);
        return ended;
      };
      return { persona, say };
    }

    describe.each(languages)('%s', (language, words) => {
      // One for each language: the refunds of all would be more than the budget of a day.
      beforeAll(async () => {
        harness = await start();
      });
      afterAll(async () => harness?.close());

      const offered = async (situation: Situation, first: string, percent: string | null) => {
        const { persona, say } = customer(situation, language);
        const ended = await say(first);
        expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending', reason: null });
        if (percent) expect(ended.replies[0]).toContain(percent);
        return { subscription: primarySubscription(persona), say };
      };
      const HANDED = { outcome: 'escalated', status: 'open' };

      test.each(words.accept)('offer, accepted: %s', async (answer) => {
        const { say, subscription } = await offered('activeHeavyUser', words.cancelPrice, '30');
        const ended = await say(answer);
        expect(ended).toMatchObject({ ...HANDED, reason: 'discount_needs_approval' });
        expect(ended.replies[1]).toContain(subscription.plan);
        expect(ended.replies[1]).toContain('30');
      });

      test.each(words.acceptPercent)('offer, accepted by its terms: %s', async (answer) => {
        const { say } = await offered('activeRegularUser', words.cancel, '20');
        const ended = await say(answer.replace('#', '20'));
        expect(ended).toMatchObject({ ...HANDED, reason: 'discount_needs_approval' });
      });

      test.each(words.insist)('offer, insisted: %s', async (answer) => {
        const { say, subscription } = await offered('activeRegularUser', words.cancel, '20');
        const ended = await say(answer);
        expect(ended).toMatchObject({ ...HANDED, reason: 'cancellation_needs_approval' });
        expect(ended.replies[1]).toContain(subscription.plan);
        expect(ended.replies[1]).not.toContain('%');
      });

      test('offer, neither taken nor cancelled: it stays as it is', async () => {
        const { say, subscription } = await offered('activeRegularUser', words.cancel, '20');
        expect(await say(words.keep)).toMatchObject({ outcome: 'resolved', status: 'solved', reason: null });
        expect(harness.sandbox.backend.callsTo('POST', `/v1/subscriptions/${subscription.id}/*`)).toEqual([]);
      });

      test('insisted, then taken back: a person stops the cancellation', async () => {
        const { say } = await offered('activeRegularUser', words.cancel, '20');
        await say(words.insist[0] ?? '');
        const ended = await say(words.takeBack);
        expect(ended).toMatchObject({ ...HANDED, reason: 'insufficient_context', priority: 'high' });
        expect(ended.notes.at(-1)).toContain('Do not cancel');
      });

      test('offer of free days, a pause is wanted', async () => {
        const { say } = await offered('activeLightUser', words.cancel, '14');
        expect(await say(words.pause)).toMatchObject({ ...HANDED, reason: 'insufficient_context' });
      });

      const asked = async () => {
        const { persona, say } = customer('twoLateOrders', language);
        const ended = await say(words.refundSome);
        expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        const [question = ''] = ended.replies;
        const listed = persona.orders.toSorted((a, b) => question.indexOf(a.id) - question.indexOf(b.id));
        const ids = listed.map((one) => one.id);
        for (const id of ids) expect(question).toContain(id);
        return { ids, say };
      };
      const refundedOnly = (ended: Ended, ids: string[], index: number) => {
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        ids.forEach((id, at) => {
          expect(refundsOf(id)).toHaveLength(at === index ? 1 : 0);
        });
        expect(ended.replies[1]).toContain(ids[index]);
      };

      test.each(words.naming)('which order? named: %s', async (answer) => {
        const { ids, say } = await asked();
        refundedOnly(await say(answer.replace('#', ids[1] ?? '')), ids, 1);
      });

      test.each(words.second)('which order? %s', async (answer) => {
        const { ids, say } = await asked();
        refundedOnly(await say(answer), ids, 1);
      });

      test.each(words.last)('which order? %s', async (answer) => {
        const { ids, say } = await asked();
        refundedOnly(await say(answer), ids, 1);
      });

      const late = async () => {
        const { persona, say } = customer('lateCapturedOrder', language);
        const order = primaryOrder(persona);
        const ended = await say(words.whereIs.replace('#', order.id));
        expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        expect(ended.replies[0]).toContain(order.id);
        expect(refundsOf(order.id)).toHaveLength(0);
        return { order, say };
      };

      test.each(words.yes)('late, the refund is offered: %s', async (answer) => {
        const { order, say } = await late();
        const ended = await say(answer);
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(refundsOf(order.id)).toHaveLength(1);
        expect(ended.replies[1]).toContain(order.id);
      });

      test('late, the refund is offered, it is to be sent again', async () => {
        const { order, say } = await late();
        expect(await say(words.resend)).toMatchObject({ ...HANDED, reason: 'insufficient_context' });
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('late, the refund is offered and refused', async () => {
        const { order, say } = await late();
        expect(await say(words.noRefund)).toMatchObject({ outcome: 'resolved', reason: null });
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('offered, accepted, thanked for: four turns with an end each', async () => {
        const { order, say } = await late();
        await say(words.yes[0] ?? '');
        const thanked = await say(words.thanks);
        expect(thanked).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('three messages in a row are answered once', async () => {
        const persona = harness.sandbox.persona('lateCapturedOrder', { language });
        const order = primaryOrder(persona);
        const { crm, backend } = harness.sandbox;
        // While the account is still being read for the first message, the others come.
        const slow = backend.faults.add({ method: 'GET', path: '*', fault: { kind: 'slow', ms: 500 } });
        crm.hold();
        const requester = { id: 'burst', email: persona.customer.email };
        const [first, ...others] = words.burst;
        const { ticketId } = crm.write({ requester, text: first });
        for (const text of others) crm.write({ requester, ticketId, text });
        await crm.release({ order: 'shuffle' });
        await crm.waitFor(() => updatesOf(harness, ticketId) > 0 && refundsOf(order.id).length > 0, 20_000);
        backend.faults.remove(slow);
        await expect.poll(() => harness.waiting().then((stats) => stats.ready + stats.running)).toBe(0);
        const ended = endedAs(harness, ticketId);
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(ended.replies).toHaveLength(1);
        expect(refundsOf(order.id)).toHaveLength(1);
      });
    });
  });
}
