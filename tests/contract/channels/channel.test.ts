import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '@/lib/platform/errors';
import { UpstreamError } from '@/lib/platform/http-error';
import { crmHarness } from './crm-harness';
import type { ChannelHarness, FaultName } from './harness';

const TEXT = 'Где мой заказ? 🙂\nORD-1';
const FAULTS: FaultName[] = [
  'error before',
  'reset before',
  'error after commit',
  'reset after commit',
  'broken answer',
];

/** Every channel must pass this whole suite. */
describe.each([crmHarness])('channel $name', ({ name, start }) => {
  let harness: ChannelHarness;
  beforeAll(async () => {
    harness = await start();
  });
  afterAll(() => harness.close());

  describe('verify', () => {
    it('accepts what the other side sends and names the delivery', async () => {
      const { raw, headers } = await harness.customerWrites(TEXT);
      const result = harness.channel.verify(raw, headers, new Date());
      expect(result).toEqual({ ok: true, deliveryId: expect.stringMatching(/^.{1,255}$/) });
    });

    it('refuses a changed body, no headers, and headers of another delivery', async () => {
      const first = await harness.customerWrites(TEXT);
      const second = await harness.customerWrites(TEXT);
      const now = new Date();
      const changed = Buffer.concat([first.raw, Buffer.from(' ')]);
      expect(harness.channel.verify(changed, first.headers, now)).toMatchObject({ ok: false });
      expect(harness.channel.verify(first.raw, { get: () => null }, now)).toMatchObject({ ok: false });
      expect(harness.channel.verify(first.raw, second.headers, now)).toMatchObject({ ok: false });
    });

    it('refuses a delivery of yesterday', async () => {
      const { raw, headers } = await harness.customerWrites(TEXT);
      const tomorrow = new Date(Date.now() + 86_400_000);
      expect(harness.channel.verify(raw, headers, tomorrow)).toMatchObject({ ok: false });
    });
  });

  describe('parse', () => {
    it("gives the customer's message", async () => {
      const { raw, conversationId, requesterId } = await harness.customerWrites(TEXT);
      expect(harness.channel.parse(raw, 'delivery-1')).toMatchObject({
        kind: 'message',
        channel: name,
        deliveryId: 'delivery-1',
        conversation: { externalId: conversationId, requester: { externalId: requesterId } },
        message: { author: 'customer', public: true, text: TEXT, createdAt: expect.any(Date) },
      });
    });

    it('gives the same for a repeated delivery, under the same delivery id', async () => {
      const first = await harness.customerWrites(TEXT);
      const again = await harness.redeliver();
      const now = new Date();
      expect(harness.channel.verify(again.raw, again.headers, now)).toEqual(
        harness.channel.verify(first.raw, first.headers, now),
      );
      expect(harness.channel.parse(again.raw, 'd')).toEqual(harness.channel.parse(first.raw, 'd'));
    });

    it('refuses anything else as a bad request', () => {
      fc.assert(
        fc.property(fc.oneof(fc.json(), fc.string()), (body) => {
          expect(() => harness.channel.parse(Buffer.from(body), 'd')).toThrow(AppError);
        }),
      );
    });
  });

  describe('effects', () => {
    it('a reply is public, a note is not', async () => {
      const { conversationId } = await harness.customerWrites(TEXT);
      const reply = await harness.channel.reply(
        conversationId,
        { text: 'Bald da.', language: 'de' },
        `${conversationId}-1`,
      );
      const note = await harness.channel.addNote(conversationId, { text: 'Checked.' }, `${conversationId}-2`);
      expect([reply.status, note.status]).toEqual(['done', 'done']);
      expect(harness.messagesOf(conversationId).slice(1)).toEqual([
        { author: 'ai', public: true, text: 'Bald da.' },
        { author: 'ai', public: false, text: 'Checked.' },
      ]);
    });

    it.each(FAULTS)('a reply is there once after: %s', async (fault) => {
      const { conversationId } = await harness.customerWrites(TEXT);
      harness.failNextWrite(fault);
      const send = () => harness.channel.reply(conversationId, { text: 'On its way.' }, `${conversationId}-reply`);
      const first = await send();
      expect(first.status).toBe('done');
      expect(await send()).toEqual(first);
      expect(harness.messagesOf(conversationId).filter((one) => one.author === 'ai')).toHaveLength(1);
    });

    it('changes status and tags, and nothing that was not named', async () => {
      const { conversationId } = await harness.customerWrites(TEXT);
      const change = { status: 'pending', addTags: ['ai', 'lang:ru'] } as const;
      await harness.channel.updateConversation(
        conversationId,
        { ...change, addTags: [...change.addTags] },
        `${conversationId}-a`,
      );
      await harness.channel.updateConversation(conversationId, { removeTags: ['ai'] }, `${conversationId}-b`);
      expect(harness.stateOf(conversationId)).toEqual({ status: 'pending', tags: ['lang:ru'] });
    });

    it('a conversation that is gone refuses', async () => {
      expect(await harness.channel.reply('no-such-one', { text: 'x' }, 'gone-1')).toMatchObject({ status: 'refused' });
      expect(await harness.channel.updateConversation('no-such-one', { status: 'solved' }, 'gone-2')).toMatchObject({
        status: 'refused',
      });
    });

    it('nobody at the other end: the effect certainly did not happen', async () => {
      const result = await harness.deadChannel.reply('t1', { text: 'x' }, 'dead-1');
      expect(result).toMatchObject({ status: 'unknown', error: { outcome: 'not_sent' } });
    });
  });

  describe('history', () => {
    it('lists the messages, oldest first, with the id that the reply was given', async () => {
      const { conversationId } = await harness.customerWrites(TEXT);
      const reply = await harness.channel.reply(conversationId, { text: 'Soon.' }, `${conversationId}-r`);
      const { items, invalid } = await harness.channel.listMessages(conversationId);
      expect(invalid).toBe(0);
      expect(items.map(({ author, text }) => [author, text])).toEqual([
        ['customer', TEXT],
        ['ai', 'Soon.'],
      ]);
      expect(reply).toEqual({ status: 'done', value: { externalId: items[1]?.externalId } });
    });

    it("lists a requester's conversations, newest first, up to the limit", async () => {
      const made: string[] = [];
      for (let i = 0; i < 60; i++) made.unshift((await harness.customerWrites(`Message ${i}`)).conversationId);
      const { requesterId } = await harness.customerWrites('Last one');
      const few = await harness.channel.listConversations({ requesterId }, { limit: 5 });
      expect(few).toMatchObject({ truncated: true, invalid: 0 });
      expect(few.items.slice(1).map((one) => one.externalId)).toEqual(made.slice(0, 4));
      const all = await harness.channel.listConversations({ requesterId }, { limit: 1_000 });
      expect(all.truncated).toBe(false);
      expect(all.items.length).toBeGreaterThanOrEqual(61);
      expect(new Set(all.items.map((one) => one.externalId)).size).toBe(all.items.length);
      const none = await harness.channel.listConversations(
        { requesterId },
        { updatedAfter: new Date(Date.now() + 60_000) },
      );
      expect(none).toEqual({ items: [], invalid: 0, truncated: false });
    });

    it('throws when nobody answers', async () => {
      await expect(harness.deadChannel.listMessages('t1')).rejects.toBeInstanceOf(UpstreamError);
      await expect(harness.deadChannel.listConversations({ requesterId: 'r' })).rejects.toBeInstanceOf(UpstreamError);
    });
  });
});
