import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '@/sandbox/start-sandbox';
import { clientOf } from './client';

let sandbox: Sandbox;
let call: ReturnType<typeof clientOf>;
const silent = { silent: true, text: 'Where is my order?', requester: { email: 'ann@example.com' } };

beforeAll(async () => {
  sandbox = await startSandbox();
  call = clientOf(sandbox.crm);
});
afterAll(() => sandbox.close());

describe('CRM contract', () => {
  it('keeps a public reply and an internal note apart', async () => {
    const { ticketId } = sandbox.crm.write(silent);
    const reply = await call('POST', `/tickets/${ticketId}/messages`, { text: 'Hello', public: true, language: 'en' });
    const note = await call('POST', `/tickets/${ticketId}/messages`, { text: 'For us', public: false });
    expect([reply.status, note.status]).toEqual([201, 201]);
    expect(sandbox.crm.repliesOf(ticketId).map(({ id, text }) => [id, text])).toEqual([[reply.body.id, 'Hello']]);
    expect(sandbox.crm.notesOf(ticketId).map(({ text }) => text)).toEqual(['For us']);
    const { body } = await call('GET', `/tickets/${ticketId}/messages`);
    expect(body.messages).toMatchObject([{ author: 'customer' }, { author: 'ai' }, { author: 'ai', public: false }]);
  });

  it('answers a repeated key with the first answer and another body with 409', async () => {
    const { ticketId } = sandbox.crm.write(silent);
    const path = `/tickets/${ticketId}/messages`;
    const first = await call('POST', path, { text: 'Once', public: true }, 'same');
    const again = await call('POST', path, { public: true, text: 'Once' }, 'same');
    const other = await call('POST', path, { text: 'Twice', public: true }, 'same');
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(other).toMatchObject({
      status: 409,
      body: { code: 'idempotency_key_reused' },
      type: 'application/problem+json',
    });
    expect(sandbox.crm.repliesOf(ticketId)).toHaveLength(1);
  });

  it('sets status, priority, team and tags', async () => {
    const { ticketId } = sandbox.crm.write(silent);
    await call('PATCH', `/tickets/${ticketId}`, { addTags: ['ai', 'lang:en'], status: 'open' });
    const patch = {
      status: 'merged',
      priority: 'high',
      team: 'support',
      mergedInto: 'T-1',
      addTags: ['x'],
      removeTags: ['ai'],
    };
    const { status, body } = await call('PATCH', `/tickets/${ticketId}`, patch);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'merged', priority: 'high', team: 'support', tags: ['lang:en', 'x'] });
    expect(sandbox.crm.ticket(ticketId).mergedInto).toBe('T-1');
  });

  it.each([
    ['POST', '/tickets/T-none/messages', { text: 'a', public: true }, undefined, 404, 'ticket_not_found'],
    ['PATCH', '/tickets/T-none', {}, undefined, 404, 'ticket_not_found'],
    ['GET', '/tickets/T-none/messages', undefined, undefined, 404, 'ticket_not_found'],
    ['POST', '/tickets/:own/messages', { text: 'a', public: true }, null, 400, 'idempotency_key_missing'],
    ['POST', '/tickets/:own/messages', { text: 'a', public: true }, 'k'.repeat(256), 400, 'idempotency_key_invalid'],
    ['POST', '/tickets/:own/messages', { text: '', public: true }, undefined, 422, 'invalid_request'],
    ['POST', '/tickets/:own/messages', { text: 'a' }, undefined, 422, 'invalid_request'],
    ['PATCH', '/tickets/:own', { status: 'closed' }, undefined, 422, 'invalid_request'],
    ['GET', '/tickets?cursor=nonsense', undefined, undefined, 400, 'invalid_query'],
    ['GET', '/tickets?updatedAfter=yesterday', undefined, undefined, 400, 'invalid_query'],
    ['GET', '/nowhere', undefined, undefined, 404, 'path_not_found'],
    ['POST', '/tickets', {}, undefined, 405, 'method_not_allowed'],
  ])('%s %s refuses what the contract does not allow', async (method, path, body, key, status, code) => {
    const { ticketId } = sandbox.crm.write(silent);
    const answer = await call(method, path.replace(':own', ticketId), body, key);
    expect(answer).toMatchObject({ status, body: { code, status }, type: 'application/problem+json' });
  });

  it('refuses a wrong token and broken JSON', async () => {
    const refused = await clientOf({ url: sandbox.crm.url, token: 'wrong' })('GET', '/tickets');
    expect(refused).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
    const headers = { authorization: `Bearer ${sandbox.crm.token}` };
    const broken = await fetch(`${sandbox.crm.url}/tickets/x`, { method: 'PATCH', headers, body: '{"a":' });
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 'malformed_json' }]);
  });

  it('lists one requester’s tickets, newest first, page by page', async () => {
    const email = 'many@example.com';
    const ids = Array.from({ length: 120 }, () => sandbox.crm.write({ ...silent, requester: { email } }).ticketId);
    sandbox.crm.write({ ...silent, requester: { email: 'other@example.com' } });
    const seen: string[] = [];
    let cursor: unknown = '';
    while (cursor !== null) {
      const query = new URLSearchParams({
        requesterEmail: 'Many@example.com',
        ...(cursor ? { cursor: String(cursor) } : {}),
      });
      const { body } = await call('GET', `/tickets?${query}`);
      if (!Array.isArray(body.tickets)) throw new Error('no tickets');
      seen.push(...body.tickets.map(({ id }) => String(id)));
      cursor = body.nextCursor ?? null;
    }
    expect(seen).toEqual(ids.reverse());
  });

  it('finds imported history by requester id and by time of change', async () => {
    const requester = { id: 'req-9', email: 'old@example.com' };
    const messages = [{ author: 'customer' as const, text: 'hi' }];
    const id = sandbox.crm.importTicket({ requester, createdAt: '2026-01-05T10:00:00Z', messages });
    const list = async (query: string) => (await call('GET', `/tickets?requesterId=req-9${query}`)).body.tickets;
    expect(await list('')).toMatchObject([{ id, status: 'solved' }]);
    expect(await list('&updatedAfter=2026-02-01T00:00:00Z')).toEqual([]);
    expect(sandbox.crm.deliveries.some(({ ticketId }) => ticketId === id)).toBe(false);
  });

  it('forgets the oldest tickets beyond its limit', async () => {
    const small = await startSandbox({ crm: { maxTickets: 3 } });
    const ids = Array.from({ length: 5 }, () => small.crm.write(silent).ticketId);
    expect(small.crm.tickets().map(({ id }) => id)).toEqual(ids.slice(-3));
    const { body } = await clientOf(small.crm)('GET', '/tickets?requesterEmail=ann@example.com');
    expect(body.tickets).toHaveLength(3);
    await small.close();
  });
});
