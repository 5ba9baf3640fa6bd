import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowledgeArticles } from '@/db/schema/knowledge';
import { primaryOrder } from '@/sandbox/personas/persona';
import type { Situation } from '@/sandbox/personas/situations';
import type { Harness } from '../support/harness';
import { partsOf } from './decided';
import { tell } from './tell';

/** § 3 and § 6, branch by branch, in English. */
export function otherBranches(driver: string, start: () => Promise<Harness>) {
  describe(`§ 3 and § 6 (${driver})`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    const personaOf = (situation: Situation) => harness.sandbox.persona(situation, { language: 'en' });
    const ask = (situation: Situation, text: string) => tell(harness, personaOf(situation), { text });
    const refundsOf = (orderId: string) => harness.sandbox.backend.refundsOf(orderId);

    describe('§ 3 identity', () => {
      test.each([
        ['DMARC', { 'Authentication-Results': 'mx.example.com; dmarc=fail header.from=example.com' }],
        ['SPF', { 'Received-SPF': 'fail (mx.example.com: domain does not designate 203.0.113.9)' }],
      ])('failed %s: nothing is disclosed or done', async (_name, headers) => {
        const persona = personaOf('lateCapturedOrder');
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, { headers, text: `Refund my order ${order.id} please` });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'identity_unverified', status: 'open' });
        expect(ended.replies.join(' ')).not.toMatch(/\d+[.,]\d\d/);
        expect(ended.replies.join(' ')).not.toContain(order.description);
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('unverified, and a general question: answered as usual', async () => {
        const requester = { id: 'forged-2', email: personaOf('activeHeavyUser').customer.email, verified: false };
        const ended = await tell(harness, null, { requester, text: 'Do you have a promo code or any current offers?' });
        expect(ended.reason).not.toBe('identity_unverified');
        expect(ended.replies).toHaveLength(1);
      });

      test('a phone number alone is no identity; vouched for by the CRM it is', async () => {
        const persona = personaOf('lateCapturedOrder');
        const order = primaryOrder(persona);
        const text = `Please refund order ${order.id}, it never came`;
        const phone = persona.customer.phone;
        const stranger = await tell(harness, null, { requester: { id: 'p-1', phone }, text });
        expect(stranger).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        expect(refundsOf(order.id)).toHaveLength(0);
        const vouched = await tell(harness, null, { requester: { id: 'p-2', phone, verified: true }, text });
        expect(vouched).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('an address that differs from the vouched-for account: unverified', async () => {
        const persona = personaOf('lateCapturedOrder');
        const requester = { id: 'p-3', email: 'other@example.org', phone: persona.customer.phone, verified: true };
        const ended = await tell(harness, null, { requester, text: 'Please refund my order, it never came' });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'identity_unverified' });
      });

      test("another customer's order reads the same as one that does not exist", async () => {
        const owner = personaOf('lateCapturedOrder');
        const order = primaryOrder(owner);
        const asked = async (orderId: string) => {
          const ended = await tell(harness, personaOf('noPurchases'), {
            text: `Please refund my order ${orderId}, it never arrived.`,
          });
          const parts = await partsOf(harness, ended.ticketId);
          return { outcome: ended.outcome, parts: JSON.stringify(parts).replaceAll(orderId, 'X') };
        };
        expect(await asked(order.id)).toEqual(await asked('ORD-7Q2ZK9'));
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('several customers match: a person finds out', async () => {
        const first = personaOf('lateCapturedOrder');
        const second = personaOf('lateCapturedOrder');
        harness.sandbox.backend.putCustomer({ ...second.customer, email: first.customer.email });
        const ended = await tell(harness, first, { text: 'Please refund my order, it never arrived' });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context', status: 'open' });
        for (const one of [first, second]) expect(refundsOf(primaryOrder(one).id)).toHaveLength(0);
      });
    });

    describe('a conversation that waits for a person', () => {
      const then = async (
        first: string,
        second: (persona: ReturnType<typeof personaOf>) => string,
        situation: Situation,
      ) => {
        const persona = personaOf(situation);
        const asked = await tell(harness, persona, { text: first });
        expect(asked.outcome).toBe('escalated');
        const { ticketId } = asked;
        const now = await tell(harness, persona, { ticketId, text: second(persona) });
        return { asked, now };
      };

      test.each(['Ok, thank you!', 'no thanks, I will wait', 'hm'])('still does after "%s"', async (text) => {
        const { asked, now } = await then('I want to talk to a human being please', () => text, 'activeHeavyUser');
        expect(now).toMatchObject({ outcome: 'escalated', status: 'open', reason: 'human_requested' });
        expect(now.replies).toHaveLength(asked.replies.length + 1);
        expect(now.notes).toEqual(asked.notes);
      });

      test('for what only a person settles: also after another question was answered', async () => {
        const first = 'Please delete all my personal data and my account (GDPR).';
        const where = (persona: ReturnType<typeof personaOf>) => `Where is my order ${primaryOrder(persona).id}?`;
        const { now } = await then(first, where, 'orderInTime');
        expect(now).toMatchObject({ outcome: 'escalated', status: 'open', reason: 'privacy_request' });
        expect(now.replies[1]).toBeDefined();
      });

      test('not for a person any more once what is asked next is answered', async () => {
        const first = 'I want to talk to a human being please';
        const refund = (persona: ReturnType<typeof personaOf>) =>
          `Then just refund my order ${primaryOrder(persona).id}, it never arrived.`;
        const { now } = await then(first, refund, 'lateCapturedOrder');
        expect(now).toMatchObject({ outcome: 'resolved', status: 'solved' });
      });
    });

    describe('§ 6 other intents', () => {
      test.each([
        [
          'a new e-mail address',
          'activeHeavyUser',
          'Please change my email address to new.me@example.com',
          'account_change_needs_approval',
          'normal',
        ],
        [
          'deletion of data',
          'activeHeavyUser',
          'Please delete all my personal data and my account (GDPR).',
          'privacy_request',
          'normal',
        ],
        [
          'export of data',
          'activeHeavyUser',
          'I want a copy of all the personal data you store about me.',
          'privacy_request',
          'normal',
        ],
        ['a person', 'activeHeavyUser', 'I want to talk to a human being please', 'human_requested', 'normal'],
        [
          'a discount as a favour',
          'activeHeavyUser',
          'Could you give me a personal discount? I have been a customer for years.',
          'discount_needs_approval',
          'normal',
        ],
        ['a pause', 'activeHeavyUser', 'Please pause my subscription for two months', 'insufficient_context', 'normal'],
        ['another plan', 'activeHeavyUser', 'Please switch me to the yearly plan', 'insufficient_context', 'normal'],
        [
          'a question without a passage',
          'activeHeavyUser',
          'Does the app work with my Garmin watch?',
          'insufficient_context',
          'normal',
        ],
        [
          'a technical problem without a passage',
          'activeHeavyUser',
          'The app crashes every time I open the recipes page',
          'insufficient_context',
          'normal',
        ],
        [
          'anger',
          'activeHeavyUser',
          'You are the worst bunch of idiots I have ever dealt with, shame on you!!!',
          'angry_customer',
          'high',
        ],
        [
          'a lawyer',
          'activeHeavyUser',
          'My lawyer will be contacting you about this fraud.',
          'angry_customer',
          'urgent',
        ],
      ] as const)('%s: a person, with an acknowledgement', async (_name, situation, text, reason, priority) => {
        const ended = await ask(situation, text);
        expect(ended).toMatchObject({ outcome: 'escalated', reason, status: 'open', priority });
        expect(ended.replies).toHaveLength(1);
        expect(ended.notes).toHaveLength(1);
      });

      test('a chargeback is threatened and R1–R9 hold: refunded, and a person looks at once', async () => {
        const persona = personaOf('lateCapturedOrder');
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, {
          text: `Order ${order.id} never came. If nothing happens today I will charge back the payment with my bank.`,
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'chargeback_threat', priority: 'urgent' });
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('a chargeback is threatened and a condition fails: nothing is paid', async () => {
        const persona = personaOf('deliveredOrder');
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, {
          text: `Refund ${order.id} or I will do a chargeback at my bank.`,
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'chargeback_threat', priority: 'urgent' });
        expect(refundsOf(order.id)).toHaveLength(0);
      });

      test('self-harm: the supportive text and nothing else, urgent, no line about an assistant', async () => {
        const persona = personaOf('lateCapturedOrder');
        const ended = await tell(harness, persona, {
          text: 'My order never came and I cannot go on. I want to kill myself.',
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'safety', priority: 'urgent' });
        expect(ended.replies).toHaveLength(1);
        expect(ended.replies[0]).not.toMatch(/AI|assistant|refund|order/i);
        expect(refundsOf(primaryOrder(persona).id)).toHaveLength(0);
      });

      test('public offers: told as the knowledge base has them', async () => {
        const { ids, clock, db } = harness.server;
        const now = clock.now();
        await db.insert(knowledgeArticles).values({
          id: ids.next(),
          slug: 'public-offers',
          language: 'en',
          title: 'Current offers',
          body: 'New customers get the first month for half the price.',
          status: 'published',
          createdAt: now,
          updatedAt: now,
        });
        const ended = await ask('activeHeavyUser', 'Do you have any promo codes at the moment?');
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
        expect(ended.replies[0]).toContain('half the price');
      });

      test.each([
        ['thanks', 'Thank you, that is all!'],
        ['praise', 'I just wanted to say that your app is wonderful, great work!'],
        ['"are you a bot?"', 'Are you a bot?'],
      ])('%s: answered, resolved', async (_name, text) => {
        const ended = await ask('activeHeavyUser', text);
        expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved', reason: null });
        expect(ended.replies).toHaveLength(1);
        expect(ended.notes).toEqual([]);
      });

      test.each([
        ['a greeting', { text: 'Hello' }, { text: 'Hello??' }],
        [
          'an attachment alone',
          {
            text: '',
            attachments: [
              { id: 'a1', url: 'https://files.example/1', filename: 'photo.png', contentType: 'image/png', size: 1000 },
            ],
          },
          { text: 'asdf qwer' },
        ],
      ])('%s: asked what it is about, then a person', async (_name, first, second) => {
        const persona = personaOf('activeHeavyUser');
        const asked = await tell(harness, persona, first);
        expect(asked).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        const again = await tell(harness, persona, { ticketId: asked.ticketId, ...second });
        expect(again).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context', status: 'open' });
      });

      test('an order status with nothing found: asked once, then a person', async () => {
        const persona = personaOf('noPurchases');
        const asked = await tell(harness, persona, { text: 'Where is my order?' });
        expect(asked).toMatchObject({ outcome: 'awaiting_customer', status: 'pending' });
        const again = await tell(harness, persona, {
          ticketId: asked.ticketId,
          text: 'I have no number. Where is my order?',
        });
        expect(again).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
      });

      test('two intents: both answered in one reply, the strictest outcome, the allowed refund still made', async () => {
        const persona = personaOf('lateCapturedOrder');
        const order = primaryOrder(persona);
        const ended = await tell(harness, persona, {
          text: `Order ${order.id} never arrived, I want my money back. Also please change my email to new.me@example.com.`,
        });
        expect(ended).toMatchObject({ outcome: 'escalated', reason: 'account_change_needs_approval' });
        expect(ended.tags).toEqual(expect.arrayContaining(['intent:refund_request', 'intent:account_email_change']));
        expect(ended.replies).toHaveLength(1);
        expect(ended.replies[0]).toContain(order.id);
        expect(refundsOf(order.id)).toHaveLength(1);
      });

      test('once a person has answered the agent is silent, until it is handed back', async () => {
        const persona = personaOf('lateCapturedOrder');
        const order = primaryOrder(persona);
        const { crm } = harness.sandbox;
        const first = await tell(harness, persona, { text: 'I want to talk to a human being please' });
        await crm.agentReply(first.ticketId, 'Hello, this is Kim. How can I help?').delivered;
        const silent = await tell(harness, persona, {
          ticketId: first.ticketId,
          text: `Order ${order.id} never came, refund it please.`,
        });
        expect(silent).toMatchObject({ outcome: 'in_review', status: 'open' });
        expect(silent.replies).toHaveLength(1);
        expect(silent.notes).toHaveLength(2);
        expect(refundsOf(order.id)).toHaveLength(0);
        await crm.handBack(first.ticketId).delivered;
        await crm.waitFor(() => crm.repliesOf(first.ticketId).length > 1, 20_000);
        await expect.poll(() => refundsOf(order.id)).toHaveLength(1);
      });
    });
  });
}
