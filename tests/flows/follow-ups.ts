import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { publishPolicy } from '@/lib/policy-versions/publish-policy';
import { detectReplyLanguage } from '@/lib/reply/reply-language';
import { type Persona, primaryOrder, primarySubscription } from '@/sandbox/personas/persona';
import { nextTime } from '../support/next-time';
import { startTimeMachine, type TimeMachine } from '../support/time-machine';
import { DIALOGUES, type Dialogue } from './dialogue-texts';
import { expectNothingTwice } from './sentences';
import { endedAs, tell } from './tell';

const HOUR_MS = 3_600_000;
/** A Monday, late morning in Europe. */
const START = '2027-03-01T10:00:00Z';

/** § 9 with the clock moved: each follow-up, when it comes and what ends it. */
export function followUps() {
  describe('§ 9 follow-ups', () => {
    let machine: TimeMachine;
    beforeAll(async () => {
      machine = await startTimeMachine(START);
    });
    afterAll(async () => machine?.close());

    const repliesTo = (ticketId: string) => machine.sandbox.crm.repliesOf(ticketId).map((one) => one.text ?? '');
    const ticket = (ticketId: string) => endedAs(machine, ticketId);
    const next = (timeZone: string, hours: number, minutes = 0) => nextTime(machine.now(), timeZone, hours, minutes);
    /** Berlin at noon: nothing in this part falls into quiet hours by chance. */
    const noon = () => machine.travel({ at: next('Europe/Berlin', 12) });
    const german = (situation: Parameters<TimeMachine['sandbox']['persona']>[0]) =>
      machine.sandbox.persona(situation, { language: 'en', country: 'DE' });
    const ago = (hours: number) => new Date(machine.now().getTime() - hours * HOUR_MS).toISOString();
    const awaited = (persona: Persona, expectedBy: string) => {
      const order = primaryOrder(persona);
      return machine.sandbox.backend.patchOrder(order.id, { delivery: { expectedBy } });
    };
    const ahead = (hours: number) => ago(-hours);

    describe('no answer to a question', () => {
      test('one reminder after 48 h, closed 72 h later, then silence', async () => {
        await noon();
        const asked = await tell(machine, german('twoLateOrders'), { text: 'My order never came, refund me please' });
        expect(asked.outcome).toBe('awaiting_customer');
        await machine.travel({ hours: 47.9 });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
        await machine.travel({ hours: 0.2 });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
        expect(ticket(asked.ticketId).status).toBe('pending');
        await machine.travel({ hours: 71.8 });
        expect(ticket(asked.ticketId).status).toBe('pending');
        await machine.travel({ hours: 0.4 });
        expect(ticket(asked.ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
        await machine.travel({ days: 30 });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
        expectNothingTwice(repliesTo(asked.ticketId));
      });

      test('an answer in time cancels the reminder', async () => {
        await noon();
        const persona = german('twoLateOrders');
        const asked = await tell(machine, persona, { text: 'My order never came, refund me please' });
        await machine.travel({ hours: 30 });
        const answered = await tell(machine, persona, { ticketId: asked.ticketId, text: 'The first one' });
        expect(answered.outcome).toBe('resolved');
        expect(machine.sandbox.backend.refundsOf(primaryOrder(persona).id)).toHaveLength(1);
        const said = repliesTo(asked.ticketId).length;
        await machine.travel({ hours: 24 });
        // Only the question how it was.
        expect(repliesTo(asked.ticketId).slice(said).join()).toMatch(/^[^\n]*\/s\/[^\n]*$|^$/);
      });

      test('an answer after the reminder cancels the closing', async () => {
        await noon();
        const persona = german('twoLateOrders');
        const asked = await tell(machine, persona, { text: 'My order never came, refund me please' });
        await machine.travel({ hours: 49 });
        const answered = await tell(machine, persona, { ticketId: asked.ticketId, text: 'Hm, what do you mean?' });
        expect(answered.status).not.toBe('solved');
        await machine.travel({ hours: 73 });
        expect(ticket(asked.ticketId).status).not.toBe('solved');
      });

      test('a person who answers in between is not talked over', async () => {
        await noon();
        const asked = await tell(machine, german('twoLateOrders'), { text: 'My order never came, refund me please' });
        await machine.sandbox.crm.agentReply(asked.ticketId, 'Hello, I am looking into it. Kim').delivered;
        await machine.travel({ days: 10 });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
        expect(ticket(asked.ticketId).status).toBe('pending');
      });

      test.each([
        ['DE', 'Europe/Berlin'],
        ['US', 'America/New_York'],
        ['BR', 'America/Sao_Paulo'],
        ['UA', 'Europe/Kyiv'],
      ] as const)(
        'quiet hours of a customer in %s: the reminder waits until 8 in the morning there',
        async (country, zone) => {
          await machine.travel({ at: next(zone, 22, 30) });
          const persona = machine.sandbox.persona('twoLateOrders', { language: 'en', country });
          const asked = await tell(machine, persona, { text: 'My order never came, refund me please' });
          await machine.travel({ hours: 48 });
          expect(repliesTo(asked.ticketId)).toHaveLength(1);
          await machine.travel({ at: next(zone, 7, 58) });
          expect(repliesTo(asked.ticketId)).toHaveLength(1);
          await machine.travel({ at: next(zone, 8, 0) });
          expect(repliesTo(asked.ticketId)).toHaveLength(2);
        },
      );

      test('a machine that was off while it was due does not write at night', async () => {
        await noon();
        const asked = await tell(machine, german('twoLateOrders'), { text: 'My order never came, refund me please' });
        await machine.travel({ at: new Date(next('Europe/Berlin', 3).getTime() + 2 * 24 * HOUR_MS) });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
        await machine.travel({ at: next('Europe/Berlin', 8, 1) });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
      });
    });

    describe('an order that is awaited', () => {
      const waiting = async (text: (id: string) => string = (id) => `Where is my order ${id}?`) => {
        await noon();
        const persona = german('orderInTime');
        const order = awaited(persona, ahead(5));
        const asked = await tell(machine, persona, { text: text(order.id) });
        return { persona, order, asked };
      };

      test('automatic mail and the same words again end nothing: told at its time', async () => {
        const { order, asked, persona } = await waiting();
        const { ticketId } = asked;
        const away = 'I am out of the office until Monday and read no mail.';
        const replied = await tell(machine, persona, {
          ticketId,
          text: away,
          headers: { 'Auto-Submitted': 'auto-replied' },
        });
        expect(replied).toMatchObject({ status: 'pending', outcome: 'awaiting_customer' });
        expect(replied.tags).toContain('automated');
        const again = await tell(machine, persona, { ticketId, text: `Where is my order ${order.id}?` });
        expect(again.outcome).toBe('awaiting_customer');
        expect(again.tags).toContain('duplicate');
        expect(again.replies).toHaveLength(1);
        machine.sandbox.backend.deliver(order.id);
        await machine.travel({ hours: 5.1 });
        expect(ticket(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
        expect(ticket(ticketId).replies).toHaveLength(2);
      });

      test('delivered by then: told, resolved', async () => {
        const { order, asked } = await waiting();
        expect(asked.outcome).toBe('awaiting_customer');
        await machine.travel({ hours: 4 });
        machine.sandbox.backend.deliver(order.id);
        await machine.travel({ hours: 1.1 });
        const now = ticket(asked.ticketId);
        expect(now.replies).toHaveLength(2);
        expect(now.replies[1]).toContain(order.id);
        expect(now).toMatchObject({ status: 'solved', outcome: 'resolved' });
      });

      test('late by then: the refund is offered, and "yes" brings it', async () => {
        const { persona, order, asked } = await waiting();
        await machine.travel({ hours: 5.1 });
        const now = ticket(asked.ticketId);
        expect(now.replies).toHaveLength(2);
        expect(now.replies[1]).toContain(order.id);
        expect(now).toMatchObject({ status: 'pending', outcome: 'awaiting_customer' });
        expect(machine.sandbox.backend.refundsOf(order.id)).toHaveLength(0);
        const accepted = await tell(machine, persona, { ticketId: asked.ticketId, text: 'Yes please' });
        expect(accepted).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(machine.sandbox.backend.refundsOf(order.id)).toHaveLength(1);
        expectNothingTwice(accepted.replies);
      });

      test('late by then, and no answer to the offer: a reminder, then closed; nothing is refunded', async () => {
        const { order, asked } = await waiting();
        await machine.travel({ hours: 5.1 });
        await machine.travel({ hours: 49 });
        expect(repliesTo(asked.ticketId)).toHaveLength(3);
        await machine.travel({ hours: 90 });
        expect(ticket(asked.ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
        expect(repliesTo(asked.ticketId)).toHaveLength(3);
        expect(machine.sandbox.backend.refundsOf(order.id)).toHaveLength(0);
      });

      test('a new date by then: looked at again at that date', async () => {
        const { order, asked } = await waiting();
        await machine.travel({ hours: 4 });
        machine.sandbox.backend.patchOrder(order.id, { delivery: { expectedBy: ahead(25) } });
        await machine.travel({ hours: 2 });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
        await machine.travel({ hours: 23.1 });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
        expect(repliesTo(asked.ticketId)[1]).toContain(order.id);
      });

      test('cancelled and paid back by somebody by then: closed without a word', async () => {
        const { order, asked } = await waiting();
        machine.sandbox.backend.patchOrder(order.id, { status: 'canceled', payment: { status: 'refunded' } });
        await machine.travel({ hours: 5.1 });
        expect(ticket(asked.ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
      });

      test('"ok, I will wait" is resolved, and the order is looked at all the same', async () => {
        const { persona, order, asked } = await waiting();
        const waits = await tell(machine, persona, { ticketId: asked.ticketId, text: "Thanks, I'll wait" });
        expect(waits).toMatchObject({ outcome: 'resolved', status: 'solved' });
        await machine.travel({ hours: 5.1 });
        const now = ticket(asked.ticketId);
        expect(now).toMatchObject({ status: 'pending', outcome: 'awaiting_customer' });
        expect(now.replies.at(-1)).toContain(order.id);
      });

      test('due at night: looked at in the morning', async () => {
        await machine.travel({ at: next('Europe/Berlin', 20) });
        const persona = german('orderInTime');
        const order = awaited(persona, next('Europe/Berlin', 23).toISOString());
        const asked = await tell(machine, persona, { text: `Where is my order ${order.id}?` });
        await machine.travel({ at: next('Europe/Berlin', 7, 30) });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
        await machine.travel({ at: next('Europe/Berlin', 8, 1) });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
      });
    });

    describe('a retention offer', () => {
      const offered = async (periodEndsInHours: number) => {
        await noon();
        const persona = german('activeRegularUser');
        const subscription = primarySubscription(persona);
        const currentPeriodEnd = ahead(periodEndsInHours);
        machine.sandbox.backend.putSubscription({ ...subscription, currentPeriodEnd });
        const asked = await tell(machine, persona, { text: 'Please cancel my subscription' });
        expect(asked.outcome).toBe('awaiting_customer');
        return { persona, asked, subscription, currentPeriodEnd };
      };

      test('far from the end of the period: a reminder after 48 h with the offer and how to cancel, then closed', async () => {
        const { asked, subscription } = await offered(20 * 24);
        await machine.travel({ hours: 48.1 });
        const [, reminder = ''] = repliesTo(asked.ticketId);
        expect(reminder).toContain(subscription.plan);
        expect(reminder).toContain('20%');
        expect(reminder.toLowerCase()).toContain('cancel');
        await machine.travel({ hours: 73 });
        expect(ticket(asked.ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
      });

      test('near the end of the period: 24 h before it at the latest, and not at night', async () => {
        // 24 h before the end is three at night: the evening before it is.
        const { asked, currentPeriodEnd } = await offered(39);
        await machine.travel({ hours: 8 });
        expect(repliesTo(asked.ticketId)).toHaveLength(1);
        await machine.travel({ at: next('Europe/Berlin', 20, 31) });
        expect(repliesTo(asked.ticketId)).toHaveLength(2);
        expect(Date.parse(currentPeriodEnd) - machine.now().getTime()).toBeGreaterThan(24 * HOUR_MS);
      });

      test('"I will think about it" is resolved, and the offer is reminded of all the same', async () => {
        const { persona, asked, subscription } = await offered(20 * 24);
        const thought = await tell(machine, persona, { ticketId: asked.ticketId, text: "Thanks, I'll think about it" });
        expect(thought).toMatchObject({ outcome: 'resolved', status: 'solved' });
        await machine.travel({ hours: 48.2 });
        const said = repliesTo(asked.ticketId);
        expect(said).toHaveLength(3);
        expect(said[2]).toContain(subscription.plan);
        expect(said[2]).toContain('20%');
        const accepted = await tell(machine, persona, { ticketId: asked.ticketId, text: 'Yes' });
        expect(accepted).toMatchObject({ outcome: 'escalated', reason: 'discount_needs_approval' });
      });

      test('a "yes" to the reminder accepts the offer', async () => {
        const { persona, asked } = await offered(20 * 24);
        await machine.travel({ hours: 49 });
        const accepted = await tell(machine, persona, { ticketId: asked.ticketId, text: 'Yes' });
        expect(accepted).toMatchObject({ outcome: 'escalated', reason: 'discount_needs_approval' });
        expectNothingTwice(accepted.replies);
      });

      test('"cancel" to the reminder cancels, without another offer', async () => {
        const { persona, asked } = await offered(20 * 24);
        await machine.travel({ hours: 49 });
        const insisted = await tell(machine, persona, { ticketId: asked.ticketId, text: 'Cancel' });
        expect(insisted).toMatchObject({ outcome: 'escalated', reason: 'cancellation_needs_approval' });
        expect(insisted.replies.at(-1)).not.toContain('%');
      });
    });

    test.each(Object.entries(DIALOGUES) as [keyof typeof DIALOGUES, Dialogue][])(
      'offer, reminder, question and closing in %s, where the customer stays silent',
      async (language, words) => {
        await noon();
        const offered = machine.sandbox.persona('activeRegularUser', { language, country: 'DE' });
        const cancelled = await tell(machine, offered, { text: words.cancel });
        expect(cancelled.outcome).toBe('awaiting_customer');
        const lost = machine.sandbox.persona('twoLateOrders', { language, country: 'DE' });
        const asked = await tell(machine, lost, { text: words.refundSome });
        expect(asked.outcome).toBe('awaiting_customer');
        await machine.travel({ hours: 48.1 });
        for (const { ticketId } of [cancelled, asked]) {
          const [, reminder = ''] = repliesTo(ticketId);
          expect(detectReplyLanguage(reminder)).toBe(language);
          expectNothingTwice(repliesTo(ticketId));
        }
        expect(repliesTo(cancelled.ticketId)[1]).toContain(primarySubscription(offered).plan);
        await machine.travel({ hours: 72.2 });
        for (const { ticketId } of [cancelled, asked]) {
          expect(ticket(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
          expect(repliesTo(ticketId)).toHaveLength(2);
        }
      },
    );

    describe('a refund that was made', () => {
      const switched = (on: boolean) =>
        publishPolicy(machine.server.contextFor({ kind: 'system' }), {
          policy: { ...DEFAULT_POLICY, followUps: { ...DEFAULT_POLICY.followUps, refundDone: { on, days: 5 } } },
          note: 'refund check',
        });
      const refunded = async () => {
        await noon();
        const persona = german('lateCapturedOrder');
        const ended = await tell(machine, persona, { text: 'My order never came, refund me please' });
        expect(ended.outcome).toBe('resolved');
        return { order: primaryOrder(persona), ticketId: ended.ticketId };
      };
      const checks = (ticketId: string) => repliesTo(ticketId).filter((text) => text.includes('10 business days'));

      test('as shipped: nothing is asked days later', async () => {
        const { ticketId } = await refunded();
        const said = checks(ticketId).length;
        await machine.travel({ days: 8 });
        expect(checks(ticketId)).toHaveLength(said);
      });

      test('with the switch on: asked after 5 days whether it has arrived', async () => {
        await switched(true);
        const { ticketId, order } = await refunded();
        await machine.travel({ days: 4, hours: 23 });
        expect(repliesTo(ticketId)).toHaveLength(2);
        await machine.travel({ hours: 1.1 });
        await switched(false);
        expect(repliesTo(ticketId)).toHaveLength(3);
        expect(repliesTo(ticketId)[2]).toContain(order.id);
        expectNothingTwice(repliesTo(ticketId));
      });
    });

    test('90 days in one conversation: asked, reminded, closed, back again, refunded, and never a word twice', async () => {
      await noon();
      const persona = german('orderInTime');
      const order = awaited(persona, ahead(20 * 24));
      const { ticketId } = await tell(machine, persona, { text: `Where is my order ${order.id}?` });
      await machine.travel({ days: 20, hours: 1 });
      await machine.travel({ days: 3 });
      await machine.travel({ days: 4 });
      expect(ticket(ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
      await machine.travel({ days: 30 });
      const back = await tell(machine, persona, {
        ticketId,
        text: `It still has not come. Refund ${order.id} please!`,
      });
      expect(back).toMatchObject({ outcome: 'resolved', status: 'solved' });
      await machine.travel({ days: 10 });
      await tell(machine, persona, { ticketId, text: 'Did you already send the refund back?' });
      await machine.travel({ days: 23 });
      expect(machine.sandbox.backend.refundsOf(order.id)).toHaveLength(1);
      expectNothingTwice(repliesTo(ticketId));
      expect(machine.sandbox.backend.violations).toEqual([]);
      const stats = await machine.waiting();
      expect(stats).toMatchObject({ ready: 0, running: 0 });
    });
  });
}
