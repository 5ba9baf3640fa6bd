import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primarySubscription } from '@/sandbox/personas/persona';
import type { Situation } from '@/sandbox/personas/situations';
import type { Harness } from '../support/harness';
import { type Ended, tell } from './tell';

const CANCELS = ['POST', '/v1/subscriptions/*'] as const;

/** § 5: cancellation and retention, branch by branch, in English. */
export function subscriptionBranches(driver: string, start: () => Promise<Harness>) {
  describe(`§ 5 cancellation and retention (${driver})`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    const ask = async (situation: Situation, text: string) => {
      const persona = harness.sandbox.persona(situation, { language: 'en' });
      const ended = await tell(harness, persona, { text });
      const further = (words: string) => tell(harness, persona, { ticketId: ended.ticketId, text: words });
      return { persona, subscription: primarySubscription(persona), ended, further };
    };
    const nothingDone = (subscriptionId: string) =>
      expect(harness.sandbox.backend.callsTo(...CANCELS).filter((call) => call.path.includes(subscriptionId))).toEqual(
        [],
      );
    const handedOver = (ended: Ended, reason: string) => {
      expect(ended).toMatchObject({ outcome: 'escalated', reason, status: 'open' });
      expect(ended.notes).toHaveLength(1);
      expect(ended.notes[0]?.toLowerCase()).toContain('approve');
    };

    test.each([
      ['appleSubscription', 'Settings'],
      ['googleSubscription', 'Play'],
    ] as const)('%s: the steps of the store', async (situation, word) => {
      const { ended } = await ask(situation, 'I would like to cancel my subscription');
      expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(ended.replies[0]).toContain(word);
    });

    test.each(['canceledSubscriber', 'endingSubscriber'] as const)('%s: says so with the date', async (situation) => {
      const { ended, subscription } = await ask(situation, 'Please cancel my subscription');
      expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(ended.replies[0]).toContain(subscription.plan);
      expect(ended.replies[0]).toContain(subscription.currentPeriodEnd.slice(0, 4));
    });

    test.each([
      [
        'much used and too expensive',
        'activeHeavyUser',
        'Please cancel my subscription, it is too expensive',
        ['30', '3 months'],
      ],
      ['little used', 'activeLightUser', 'Please cancel my subscription', ['14 days']],
      [
        'little used and too expensive: usage wins',
        'activeLightUser',
        'Cancel it please, it costs too much',
        ['14 days'],
      ],
      [
        'a technical reason',
        'activeRegularUser',
        'I want to cancel my subscription, the app keeps crashing',
        ['14 days'],
      ],
      ['any other reason', 'activeRegularUser', 'Please cancel my subscription', ['20', '2 months']],
      ['in the trial', 'trialingSubscriber', 'Please cancel my subscription', ['20', '2 months']],
    ] as const)('%s: one offer that fits', async (_name, situation, text, offer) => {
      const { ended, subscription } = await ask(situation, text);
      expect(ended).toMatchObject({ outcome: 'awaiting_customer', status: 'pending', reason: null });
      for (const words of offer) expect(ended.replies[0]).toContain(words);
      expect(ended.replies[0]?.toLowerCase()).toContain('cancel');
      nothingDone(subscription.id);
    });

    test.each([
      ['a discount is active', 'discountedSubscriber', 'Please cancel my subscription'],
      ['past due', 'pastDueSubscriber', 'Please cancel my subscription'],
      ['paused', 'pausedSubscriber', 'Please cancel my subscription'],
      ['insisted at once', 'activeHeavyUser', 'Just cancel my subscription.'],
      ['wants no offers', 'activeHeavyUser', 'Cancel my subscription. No offers or discounts please.'],
    ] as const)('%s: no offer, a person completes it', async (_name, situation, text) => {
      const { ended, subscription } = await ask(situation, text);
      handedOver(ended, 'cancellation_needs_approval');
      expect(ended.replies[0]).not.toMatch(/%|free/);
      expect(ended.replies[0]).toContain(subscription.plan);
      nothingDone(subscription.id);
    });

    test('angry: no offer, a person completes it, high priority', async () => {
      const { ended } = await ask(
        'activeHeavyUser',
        'You are liars and thieves! CANCEL MY SUBSCRIPTION you useless idiots!!!',
      );
      handedOver(ended, 'cancellation_needs_approval');
      expect(ended.priority).toBe('high');
      expect(ended.replies[0]).not.toMatch(/%|free/);
    });

    test('offer, then insists: never a second offer', async () => {
      const { ended, further } = await ask('activeRegularUser', 'Please cancel my subscription');
      expect(ended.outcome).toBe('awaiting_customer');
      const second = await further('No thanks, please cancel it.');
      handedOver(second, 'cancellation_needs_approval');
      expect(second.replies[1]).not.toMatch(/%|free/);
    });

    test('offer, then accepts it: a person approves the discount', async () => {
      const { further, subscription } = await ask('activeRegularUser', 'Please cancel my subscription');
      const accepted = await further('ok 20 % is fine');
      handedOver(accepted, 'discount_needs_approval');
      nothingDone(subscription.id);
    });

    test('chooses the pause of the offer: a person sets it up', async () => {
      const { ended, further, subscription } = await ask('activeLightUser', 'Please cancel my subscription');
      expect(ended.replies[0]?.toLowerCase()).toContain('pause');
      const paused = await further('I would rather pause it for a while.');
      expect(paused).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
      nothingDone(subscription.id);
    });

    test('asked again in another ticket within 90 days: no second offer', async () => {
      const { persona } = await ask('activeRegularUser', 'Please cancel my subscription');
      const again = await tell(harness, persona, { text: 'Hi, I still want to cancel my plan, please do it today.' });
      handedOver(again, 'cancellation_needs_approval');
      expect(again.replies[0]).not.toMatch(/%|free/);
    });

    test('no subscription: asks which account or plan', async () => {
      const persona = harness.sandbox.persona('noPurchases', { language: 'en' });
      const first = await tell(harness, persona, { text: 'Please cancel my subscription' });
      expect(first).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
      const second = await tell(harness, persona, {
        ticketId: first.ticketId,
        text: 'Cancel the subscription I have with you.',
      });
      expect(second).toMatchObject({ outcome: 'escalated', status: 'open' });
    });

    test('several subscriptions: asks which one, and takes the answer', async () => {
      const persona = harness.sandbox.persona('activeRegularUser', { language: 'en' });
      const first = primarySubscription(persona);
      harness.sandbox.backend.putSubscription({ ...first, id: `${first.id}b`, plan: 'Recipe box' });
      const asked = await tell(harness, persona, { text: 'Please cancel my subscription' });
      expect(asked).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
      expect(asked.replies[0]).toContain(first.plan);
      expect(asked.replies[0]).toContain('Recipe box');
      const answered = await tell(harness, persona, { ticketId: asked.ticketId, text: 'The recipe box' });
      expect(answered).toMatchObject({ outcome: 'awaiting_customer' });
      expect(answered.replies[1]).toContain('Recipe box');
      expect(answered.replies[1]).toContain('%');
    });
  });
}
