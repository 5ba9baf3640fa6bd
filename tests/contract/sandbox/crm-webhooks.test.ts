import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '@/sandbox/start-sandbox';
import { clientOf } from './client';
import { webhookTarget } from './webhook-target';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function setUp(statuses: number[] = [], crm: SandboxOptions['crm'] = {}) {
  const target = await webhookTarget(statuses);
  const retry = { firstDelayMs: 5, maxDelayMs: 20, maxAttempts: 10 };
  const sandbox: Sandbox = await startSandbox({ crm: { targetUrl: target.url, retry, ...crm } });
  closing.push(target.close, sandbox.close);
  return { target, crm: sandbox.crm };
}

describe('CRM webhooks', () => {
  it('signs as the published test vector says', () => {
    const signer = new Webhook('whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=');
    const signature = signer.sign('msg_1', new Date(1_767_225_600_000), '{"ok":true}');
    expect(signature).toBe('v1,c8rSMK/pCoidD2cH8gZSVuFWYY2QHmTz22ZHS///cKM=');
  });

  it('sends the customer’s message signed, so that the receiver can verify it', async () => {
    const { target, crm } = await setUp();
    const requester = { email: 'ann@example.com', verified: true };
    const sent = crm.write({
      text: 'Привіт, де замовлення?',
      subject: 'Order',
      requester,
      headers: { Precedence: 'bulk' },
    });
    expect((await sent.delivered).state).toBe('delivered');
    const [hook] = target.received;
    if (!hook) throw new Error('nothing received');
    const headers = Object.fromEntries(Object.entries(hook.headers).map(([name, value]) => [name, String(value)]));
    expect(new Webhook(crm.webhookSecret).verify(hook.body, headers)).toMatchObject({
      type: 'ticket.message.created',
      data: {
        ticket: { id: sent.ticketId, subject: 'Order', channel: 'email', status: 'open', requester },
        message: {
          id: sent.messageId,
          author: 'customer',
          text: 'Привіт, де замовлення?',
          headers: { Precedence: 'bulk' },
        },
      },
    });
    expect(headers['webhook-id']).toBe(sent.webhookId);
    expect(sent.webhookId).not.toContain('.');
  });

  it('tries again with the same id until it is accepted', async () => {
    const { target, crm } = await setUp([500, 503, 429]);
    const { delivered } = crm.write({ text: 'Hello' });
    const { attempts, state } = await delivered;
    expect([state, attempts.map(({ status }) => status)]).toEqual(['delivered', [500, 503, 429, 202]]);
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('gives up when the receiver is gone or refuses for good', async () => {
    const { crm } = await setUp([410]);
    expect((await crm.write({ text: 'Hello' }).delivered).attempts).toHaveLength(1);
    const refusing = await setUp(Array(20).fill(400));
    expect(await refusing.crm.write({ text: 'Hello' }).delivered).toMatchObject({ state: 'given_up' });
    expect(refusing.target.received).toHaveLength(5);
  });

  it('repeats and reorders on demand', async () => {
    const { target, crm } = await setUp();
    crm.hold();
    const sent = ['one', 'two', 'three'].map((text) => crm.write({ text }));
    expect(target.received).toHaveLength(0);
    await crm.release({ order: 'reverse', copies: 2 });
    await Promise.all(sent.map(({ delivered }) => delivered));
    await crm.redeliver(sent[0]?.webhookId ?? '', 10);
    const count = (id: string) => target.received.filter(({ headers }) => headers['webhook-id'] === id).length;
    expect(sent.map(({ webhookId }) => count(webhookId))).toEqual([12, 2, 2]);
  });

  it('can be unruly by itself', async () => {
    const { target, crm } = await setUp([], { unruly: { repeat: 1, copies: 2, delay: 1, maxDelayMs: 5 } });
    await crm.write({ text: 'Hello' }).delivered;
    expect(target.received).toHaveLength(3);
  });

  it('tells what people do: reply, hand-back, rating', async () => {
    const { target, crm } = await setUp();
    const { ticketId, delivered } = crm.write({ text: 'Hello' });
    await delivered;
    await crm.agentReply(ticketId, 'I am on it').delivered;
    await crm.handBack(ticketId).delivered;
    await crm.rate(ticketId, 5, 'great').delivered;
    const events = target.received.slice(1).map(({ body }) => JSON.parse(body));
    expect(events).toMatchObject([
      { type: 'ticket.message.created', data: { message: { author: 'agent', public: true } } },
      { type: 'ticket.updated', data: { ticket: { id: ticketId, tags: ['hand-back'] } } },
      { type: 'ticket.rated', data: { ticketId, score: 5, comment: 'great' } },
    ]);
    expect(crm.repliesOf(ticketId)).toEqual([]);
  });

  it('says nothing about the app’s own changes, unless it is told to echo messages', async () => {
    const quiet = await setUp();
    const echoing = await setUp([], { echo: true });
    for (const { crm } of [quiet, echoing]) {
      const { ticketId, delivered } = crm.write({ text: 'Hello' });
      await delivered;
      const call = clientOf(crm);
      await call('POST', `/tickets/${ticketId}/messages`, { text: 'Hi', public: true });
      await call('PATCH', `/tickets/${ticketId}`, { status: 'solved' });
    }
    await echoing.crm.waitFor(() => echoing.crm.deliveries.filter(({ state }) => state === 'delivered').length === 2);
    expect(quiet.crm.deliveries).toHaveLength(1);
  });

  it('is steered over HTTP by other processes', async () => {
    const { target, crm } = await setUp();
    const call = clientOf(crm);
    const written = await call('POST', '/_sandbox/messages', { text: 'Hello', requester: { email: 'a@example.com' } });
    expect(written.status).toBe(202);
    const ticketId = String(written.body.ticketId);
    await call('POST', `/_sandbox/tickets/${ticketId}/rate`, { score: 4 });
    await crm.waitFor(() => target.received.length === 2);
    expect((await call('GET', `/_sandbox/tickets/${ticketId}`)).body).toMatchObject({ messages: [{ text: 'Hello' }] });
    expect((await call('POST', '/_sandbox/tickets/T-none/hand-back')).status).toBe(404);
    expect((await call('POST', `/_sandbox/tickets/${ticketId}/rate`, { score: 9 })).status).toBe(422);
    expect(crm.calls).toEqual([]);
  });
});
