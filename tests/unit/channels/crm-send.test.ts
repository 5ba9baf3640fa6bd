import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '@/lib/channels/channel';
import { createCrmChannel } from '@/lib/channels/crm/adapter';
import { answerJson, answerProblem, instantDeps, startLoopback } from '@/tests/unit/platform/loopback';

const TICKET = { id: 't1', requester: { id: 'u1' } };

let server: Awaited<ReturnType<typeof startLoopback>>;
let crm: Channel;

beforeEach(async () => {
  server = await startLoopback((res) => answerJson(res, 200, TICKET));
  crm = createCrmChannel({ webhookSecrets: [], api: { baseUrl: server.url, token: 'tok' } }, instantDeps().deps);
});
afterEach(() => server.close());

const sentBody = (): unknown => JSON.parse(server.requests[0]?.body ?? '');

describe('what is sent', () => {
  it('a reply with its key, and nothing of the caller beyond the contract', async () => {
    const message = { text: 'Hi', html: '<p>Hi</p>', language: 'en', draftId: 'internal' };
    expect(await crm.reply('t/1', message, 'k1')).toEqual({ status: 'done', value: { externalId: 't1' } });
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/tickets/t%2F1/messages' });
    expect(server.requests[0]?.headers).toMatchObject({ 'idempotency-key': 'k1', authorization: 'Bearer tok' });
    expect(sentBody()).toEqual({ text: 'Hi', html: '<p>Hi</p>', language: 'en', public: true });
  });

  it('a change without its empty parts', async () => {
    const change = { status: 'merged', mergedInto: 't0', addTags: ['duplicate'], removeTags: [] } as const;
    await crm.updateConversation('t1', { ...change, addTags: [...change.addTags], removeTags: [] }, 'k2');
    expect(server.requests[0]).toMatchObject({ method: 'PATCH', url: '/tickets/t1' });
    expect(sentBody()).toEqual({ status: 'merged', mergedInto: 't0', addTags: ['duplicate'] });
  });

  it('the filter of a search', async () => {
    server.handle((res) => answerJson(res, 200, { tickets: [] }));
    const updatedAfter = new Date('2026-11-20T10:00:00Z');
    await crm.listConversations({ requesterEmail: 'a+b@ex.com' }, { updatedAfter });
    expect(server.requests[0]?.url).toBe(
      '/tickets?requesterEmail=a%2Bb%40ex.com&updatedAfter=2026-11-20T10%3A00%3A00.000Z',
    );
  });
});

describe('lists', () => {
  it('count what they cannot read', async () => {
    server.handle((res) => answerJson(res, 200, { tickets: [TICKET, { id: 't2' }, 7], nextCursor: null }));
    const found = await crm.listConversations({ requesterId: 'u1' });
    expect(found).toMatchObject({ items: [{ externalId: 't1' }], invalid: 2, truncated: false });
    server.handle((res) => answerJson(res, 200, { messages: [{ id: 'm1' }] }));
    expect(await crm.listMessages('t1')).toMatchObject({ items: [], invalid: 1 });
  });

  it('end when the same cursor comes again', async () => {
    server.handle((res) => answerJson(res, 200, { tickets: [TICKET], nextCursor: 'again' }));
    expect(await crm.listConversations({ requesterId: 'u1' })).toMatchObject({ truncated: true });
    expect(server.requests.map((one) => one.url)).toEqual([
      '/tickets?requesterId=u1',
      '/tickets?requesterId=u1&cursor=again',
    ]);
  });

  it('end when cursors never do', async () => {
    server.handle((res, _req, nth) => answerJson(res, 200, { tickets: [], nextCursor: `c${nth}` }));
    expect(await crm.listConversations({ requesterId: 'u1' })).toEqual({ items: [], invalid: 0, truncated: true });
    expect(server.requests).toHaveLength(20);
  });

  it('fail as a whole when a page does', async () => {
    server.handle((res, _req, nth) =>
      nth === 1 ? answerJson(res, 200, { tickets: [TICKET], nextCursor: 'c' }) : answerProblem(res, 500, 'oops'),
    );
    await expect(crm.listConversations({ requesterId: 'u1' })).rejects.toMatchObject({ code: 'oops' });
  });
});

it('without a configured API sends nothing and says so', async () => {
  const inboundOnly = createCrmChannel({ webhookSecrets: [], api: null });
  const error = { code: 'not_configured', outcome: 'not_sent' };
  expect(await inboundOnly.reply('t1', { text: 'x' }, 'k')).toMatchObject({ status: 'unknown', error });
  expect(await inboundOnly.updateConversation('t1', {}, 'k')).toMatchObject({ status: 'unknown', error });
  await expect(inboundOnly.listMessages('t1')).rejects.toMatchObject(error);
});
