import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeRating } from '@/app/api/ratings/take-rating';
import { readRatingView } from '@/lib/followups/rating-view';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { publishPolicy } from '@/lib/policy-versions/publish-policy';
import { primaryOrder } from '@/sandbox/personas/persona';
import { nextTime } from '../support/next-time';
import { startTimeMachine, type TimeMachine } from '../support/time-machine';
import { approveAll } from './approve';
import { conversationOf } from './decided';
import { expectNothingTwice } from './sentences';
import { endedAs, tell } from './tell';

const REQUESTS = {
  en: 'My order never arrived, please refund me.',
  ru: 'Заказ так и не пришёл, верните деньги, пожалуйста.',
  uk: 'Замовлення так і не прийшло, поверніть, будь ласка, гроші.',
  es: 'Mi pedido no ha llegado nunca, devuélvanme el dinero, por favor.',
  pt: 'Meu pedido nunca chegou, quero meu dinheiro de volta, por favor.',
  de: 'Meine Bestellung ist nie angekommen, bitte erstatten Sie mir das Geld.',
  fr: "Ma commande n'est jamais arrivée, remboursez-moi s'il vous plaît.",
} as const;

/** § 9: the question how it was, and the page it leads to. */
export function satisfaction() {
  describe('satisfaction', () => {
    let machine: TimeMachine;
    beforeAll(async () => {
      machine = await startTimeMachine('2027-03-01T09:00:00Z');
    });
    afterAll(async () => machine?.close());

    const repliesTo = (ticketId: string) => machine.sandbox.crm.repliesOf(ticketId).map((one) => one.text ?? '');
    const questionsIn = (ticketId: string) => repliesTo(ticketId).filter((text) => text.includes('/s/'));
    const linkIn = (ticketId: string) => questionsIn(ticketId)[0]?.match(/https?:\S+\/s\/[\w-]+/)?.[0] ?? '';
    const tokenIn = (ticketId: string) => linkIn(ticketId).split('/s/')[1] ?? '';
    const berlin = (hours: number, minutes = 0) =>
      machine.travel({ at: nextTime(machine.now(), 'Europe/Berlin', hours, minutes) });
    const morning = () => berlin(10);
    const refunded = async (language: keyof typeof REQUESTS = 'en', country: 'DE' | 'PT' | 'BR' = 'DE') => {
      const persona = machine.sandbox.persona('lateCapturedOrder', { language, country });
      const ended = await tell(machine, persona, { text: REQUESTS[language] });
      expect(ended.outcome).toBe('resolved');
      return { persona, ...ended };
    };
    const viewOf = (token: string) =>
      readRatingView(machine.server.db, {
        secret: machine.server.env.NEXTAUTH_SECRET,
        token,
        language: 'en',
        now: machine.now(),
      });
    const post = (token: string, form: Record<string, string>) =>
      fetch(`${machine.url}/api/ratings/${token}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        redirect: 'manual',
      });

    test.each(Object.keys(REQUESTS) as (keyof typeof REQUESTS)[])(
      'asked an hour after it was resolved, once, in %s',
      async (language) => {
        await morning();
        const { ticketId } = await refunded(language);
        await machine.travel({ hours: 0.98 });
        expect(repliesTo(ticketId)).toHaveLength(1);
        await machine.travel({ hours: 0.04 });
        expect(questionsIn(ticketId)).toHaveLength(1);
        expect(endedAs(machine, ticketId).status).toBe('solved');
        const view = await viewOf(tokenIn(ticketId));
        expect(view).toEqual({ state: 'open', language: language === 'pt' ? 'pt-BR' : language, rating: null });
        await machine.travel({ days: 20 });
        expect(repliesTo(ticketId)).toHaveLength(2);
      },
    );

    test('resolved in the evening: asked in the morning', async () => {
      await berlin(20, 30);
      const { ticketId } = await refunded();
      await berlin(7, 58);
      expect(questionsIn(ticketId)).toHaveLength(0);
      await berlin(8, 0);
      expect(questionsIn(ticketId)).toHaveLength(1);
    });

    test('a message of the customer in the hour cancels it; it comes an hour after the next end', async () => {
      await morning();
      const { ticketId, persona } = await refunded();
      await machine.travel({ hours: 0.5 });
      await tell(machine, persona, { ticketId, text: 'Thank you!' });
      await machine.travel({ hours: 0.7 });
      expect(questionsIn(ticketId)).toHaveLength(0);
      await machine.travel({ hours: 0.4 });
      expect(questionsIn(ticketId)).toHaveLength(1);
    });

    test('once per conversation, however often it is resolved', async () => {
      await morning();
      const { ticketId, persona } = await refunded();
      await machine.travel({ hours: 1.1 });
      await tell(machine, persona, { ticketId, text: 'Thank you so much for the quick help!' });
      await machine.travel({ days: 2 });
      expect(questionsIn(ticketId)).toHaveLength(1);
      expectNothingTwice(repliesTo(ticketId));
    });

    test('not of a customer who never answered, and not while an order is awaited', async () => {
      await morning();
      const silent = machine.sandbox.persona('twoLateOrders', { language: 'en', country: 'DE' });
      const asked = await tell(machine, silent, { text: REQUESTS.en });
      const waiting = machine.sandbox.persona('orderInTime', { language: 'en', country: 'DE' });
      const expectedBy = new Date(machine.now().getTime() + 5 * 24 * 3_600_000).toISOString();
      machine.sandbox.backend.patchOrder(primaryOrder(waiting).id, { delivery: { expectedBy } });
      const told = await tell(machine, waiting, { text: `Where is my order ${primaryOrder(waiting).id}?` });
      await tell(machine, waiting, { ticketId: told.ticketId, text: "Thanks, I'll wait" });
      await machine.travel({ days: 3 });
      expect(questionsIn(told.ticketId)).toHaveLength(0);
      await machine.travel({ days: 5 });
      expect(endedAs(machine, asked.ticketId).outcome).toBe('resolved');
      expect(questionsIn(asked.ticketId)).toHaveLength(0);
    });

    test('an order that was awaited and has come: asked an hour after that was told', async () => {
      await morning();
      const persona = machine.sandbox.persona('orderInTime', { language: 'en', country: 'DE' });
      const order = primaryOrder(persona);
      const expectedBy = new Date(machine.now().getTime() + 2 * 3_600_000).toISOString();
      machine.sandbox.backend.patchOrder(order.id, { delivery: { expectedBy } });
      const { ticketId } = await tell(machine, persona, { text: `Where is my order ${order.id}?` });
      machine.sandbox.backend.deliver(order.id);
      await machine.travel({ hours: 2.1 });
      expect(repliesTo(ticketId)).toHaveLength(2);
      await machine.travel({ hours: 1.1 });
      expect(questionsIn(ticketId)).toHaveLength(1);
    });

    describe('a bad rating', () => {
      /** A rating by the page, and what has followed from it. */
      const rated = async (form: Record<string, string>) => {
        await morning();
        const { ticketId } = await refunded();
        await machine.travel({ hours: 1.1 });
        const token = tokenIn(ticketId);
        const again = async (next: Record<string, string>) => {
          expect((await post(token, next)).status).toBe(303);
          await machine.settle();
          return endedAs(machine, ticketId);
        };
        return { ticketId, again, ended: await again(form) };
      };
      const noted = (notes: string[]) => notes.filter((one) => one.includes('rated this conversation'));

      test('that says why brings a person in: a note, the ticket open again', async () => {
        const { ticketId, ended } = await rated({
          score: '2',
          comment: 'You refunded me after a week. Card 4111 1111 1111 1111',
        });
        expect(noted(ended.notes)).toHaveLength(1);
        expect(ended.notes.at(-1)).toContain('2 of 5');
        expect(ended.notes.at(-1)).toContain('after a week');
        expect(ended.notes.at(-1)).not.toContain('4111');
        expect(ended.status).toBe('open');
        expect(await conversationOf(machine, ticketId)).toMatchObject({ status: 'escalated', priority: 'high' });
      });

      test('changed to another bad one: people are brought in once', async () => {
        const { again } = await rated({ score: '1', comment: 'Slow' });
        expect(noted((await again({ score: '2', comment: 'Slow, and unclear' })).notes)).toHaveLength(1);
      });

      test.each([
        ['without a word', { score: '1', comment: ' ' }],
        ['that is not bad', { score: '3', comment: 'It was all right' }],
      ])('%s: kept, nobody is called', async (_, form) => {
        const { ended } = await rated(form);
        expect(noted(ended.notes)).toEqual([]);
        expect(ended.status).toBe('solved');
      });

      test('given in the CRM counts as well; switched off, nobody is called', async () => {
        const { ticketId } = await rated({ score: '4', comment: '' });
        await machine.sandbox.crm.rate(ticketId, 2, 'Nobody understood me').delivered;
        await machine.settle();
        expect(noted(endedAs(machine, ticketId).notes)).toHaveLength(1);
        const { followUps } = DEFAULT_POLICY;
        const off = {
          ...DEFAULT_POLICY,
          followUps: { ...followUps, satisfaction: { ...followUps.satisfaction, peopleBelow: 1 } },
        };
        const ctx = machine.server.contextFor({ kind: 'system' });
        await publishPolicy(ctx, { policy: off, note: 'nobody is called' });
        const { ended } = await rated({ score: '1', comment: 'Bad' });
        await publishPolicy(ctx, { policy: DEFAULT_POLICY, note: 'as shipped' });
        expect(noted(ended.notes)).toEqual([]);
      });
    });

    test('switched off: never asked, also where it was planned before', async () => {
      await morning();
      const planned = await refunded();
      const ctx = machine.server.contextFor({ kind: 'system' });
      const { followUps } = DEFAULT_POLICY;
      const off = {
        ...DEFAULT_POLICY,
        followUps: { ...followUps, satisfaction: { ...followUps.satisfaction, on: false } },
      };
      await publishPolicy(ctx, { policy: off, note: 'no question' });
      const later = await refunded();
      await machine.travel({ hours: 3 });
      await publishPolicy(ctx, { policy: DEFAULT_POLICY, note: 'as shipped' });
      for (const { ticketId } of [planned, later]) expect(questionsIn(ticketId)).toHaveLength(0);
    });

    test.each([
      ['5', 5, 1],
      ['2', 2, 0],
      ['4 stars', 4, 1],
    ] as const)('%s as the answer in the conversation is kept as the rating', async (text, score, replies) => {
      await morning();
      const { ticketId, persona } = await refunded();
      await machine.travel({ hours: 1.1 });
      const rated = await tell(machine, persona, { ticketId, text });
      expect(rated).toMatchObject({ outcome: 'resolved', status: 'solved' });
      expect(rated.replies).toHaveLength(2 + replies);
      await machine.settle();
      expect(await viewOf(tokenIn(ticketId))).toMatchObject({ rating: { score, comment: null } });
    });

    test('a new request after the question is no rating', async () => {
      await morning();
      const { ticketId, persona } = await refunded();
      await machine.travel({ hours: 1.1 });
      const next = await tell(machine, persona, { ticketId, text: 'Please change my email to new.me@example.com' });
      expect(next).toMatchObject({ outcome: 'escalated', reason: 'account_change_needs_approval' });
      const later = await tell(machine, persona, { ticketId, text: '3' });
      expect(later.outcome).not.toBe('resolved');
      expect(await viewOf(tokenIn(ticketId))).toMatchObject({ rating: null });
    });

    test('a refund that a person approved: announced, resolved, and asked about an hour later', async () => {
      await morning();
      const persona = machine.sandbox.persona('expensiveLateOrder', { language: 'en', country: 'DE' });
      const { ticketId } = await tell(machine, persona, { text: REQUESTS.en });
      await approveAll(machine, ticketId);
      await machine.travel({ hours: 0.1 });
      expect(machine.sandbox.backend.refundsOf(primaryOrder(persona).id)).toHaveLength(1);
      expect(endedAs(machine, ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
      expect(repliesTo(ticketId)).toHaveLength(2);
      await machine.travel({ hours: 1.1 });
      expect(questionsIn(ticketId)).toHaveLength(1);
      expectNothingTwice(repliesTo(ticketId));
    });

    test('a CRM that takes no message into a solved ticket: no failure for anybody to look at', async () => {
      await morning();
      const { ticketId } = await refunded();
      const fault = { kind: 'status', status: 422, code: 'ticket_closed' } as const;
      const rule = machine.sandbox.crm.faults.add({ method: 'POST', path: `/tickets/${ticketId}/messages`, fault });
      await machine.travel({ hours: 1.1 });
      machine.sandbox.crm.faults.remove(rule);
      expect(questionsIn(ticketId)).toHaveLength(0);
      const failed = await machine.server.sql`select id from executor_runs where status = 'failed'`;
      expect(failed).toEqual([]);
    });

    describe('the page', () => {
      const asked = async (language: keyof typeof REQUESTS = 'en', country: 'DE' | 'PT' = 'DE') => {
        await morning();
        const { ticketId } = await refunded(language, country);
        await machine.travel({ hours: 1.1 });
        return { ticketId, token: tokenIn(ticketId) };
      };

      test('a rating with a comment is kept, leads back to the page, and can be changed', async () => {
        const { ticketId, token } = await asked();
        const answer = await post(token, { score: '2', comment: '  slow\nbut polite ' });
        expect(answer.status).toBe(303);
        expect(answer.headers.get('location')).toBe(`/s/${token}?stored`);
        expect(await viewOf(token)).toMatchObject({ rating: { score: 2, comment: 'slow\nbut polite' } });
        await post(token, { score: '5', comment: '' });
        expect(await viewOf(token)).toMatchObject({ rating: { score: 5, comment: null } });
        const { id } = await conversationOf(machine, ticketId);
        const rows = await machine.server.sql`select score from ratings where conversation_id = ${id}`;
        expect(rows).toEqual([{ score: 5 }]);
      });

      test.each<Record<string, string>>([
        {},
        { score: '' },
        { score: '0' },
        { score: '6' },
        { score: '4.5' },
        { score: 'five' },
      ])('no score to keep in %j: asked for one', async (form) => {
        const { token } = await asked();
        const answer = await post(token, form);
        expect(answer.headers.get('location')).toBe(`/s/${token}?missing`);
        expect(await viewOf(token)).toMatchObject({ state: 'open', rating: null });
      });

      test('a changed, shortened or made-up address opens nothing', async () => {
        const { token } = await asked();
        const other = token.slice(0, 4) + (token[4] === 'A' ? 'B' : 'A') + token.slice(5);
        for (const wrong of [other, token.slice(0, -1), `${token}A`, 'x', 'a'.repeat(600)]) {
          expect(await viewOf(wrong)).toEqual({ state: 'invalid', language: 'en' });
          expect((await post(wrong, { score: '5' })).headers.get('location')).toBe(`/s/${wrong}`);
        }
        expect(await viewOf(token)).toMatchObject({ rating: null });
      });

      test('after 30 days the link has expired, and a rating is no longer taken', async () => {
        const { token } = await asked();
        await machine.travel({ days: 31 });
        expect(await viewOf(token)).toEqual({ state: 'expired', language: 'en' });
        expect((await post(token, { score: '5' })).headers.get('location')).toBe(`/s/${token}`);
      });

      test('too much of a comment is cut, and far too much refused', async () => {
        const { token } = await asked();
        await post(token, { score: '3', comment: 'x'.repeat(3_000) });
        const view = await viewOf(token);
        expect(view.state === 'open' && view.rating?.comment).toHaveLength(2_000);
        expect((await post(token, { score: '3', comment: 'x'.repeat(40_000) })).status).toBe(413);
      });

      test('Portuguese as in Portugal for customers there', async () => {
        const { token } = await asked('pt', 'PT');
        expect(await viewOf(token)).toMatchObject({ language: 'pt-PT' });
      });

      test('another server secret opens nothing', async () => {
        const { token } = await asked();
        const request = new Request('http://x/', { method: 'POST', body: 'score=5' });
        const stranger = { ...machine.server, env: { ...machine.server.env, NEXTAUTH_SECRET: 'quite another secret' } };
        expect((await takeRating(stranger, request, token)).headers.get('location')).toBe(`/s/${token}`);
      });
    });
  });
}
