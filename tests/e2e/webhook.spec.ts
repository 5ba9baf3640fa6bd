import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

const { webhookSecret } = z
  .object({ webhookSecret: z.string() })
  .parse(JSON.parse(readFileSync(process.env.E2E_RUNTIME ?? '', 'utf8')));

const message = (id: string) => ({
  type: 'ticket.message.created',
  timestamp: new Date().toISOString(),
  data: {
    ticket: { id: `bad-input-${id}`, requester: { id: 'r1', email: 'bad-input@example.org' }, color: 'blue' },
    message: { id: `m-${id}`, author: 'customer', text: 'Hello?', createdAt: new Date().toISOString(), mood: 'fine' },
    extra: true,
  },
});

type Options = { id?: string; at?: Date; secret?: string; path?: string };

function signed(body: string, { id = crypto.randomUUID(), at = new Date(), secret = webhookSecret }: Options = {}) {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

const post = (baseURL: string | undefined, body: string, headers: Record<string, string>, path = '/api/webhooks/crm') =>
  fetch(`${baseURL}${path}`, { method: 'POST', body, headers });

test.describe('a webhook that is not right gets a clear answer and is never an error of ours', () => {
  const text = JSON.stringify(message('refused'));
  const wrongSecret = `whsec_${Buffer.from('another secret of the same length').toString('base64')}`;

  test('signature', async ({ baseURL }) => {
    const { 'webhook-signature': _, ...unsigned } = signed(text);
    const stale = signed(text, { at: new Date(Date.now() - 6 * 60_000) });
    for (const headers of [unsigned, stale, signed(text, { secret: wrongSecret }), signed(`${text} `)]) {
      const response = await post(baseURL, text, headers);
      expect(response.status).toBe(401);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  test('body', async ({ baseURL }) => {
    const unknownType = JSON.stringify({ ...message('x'), type: 'ticket.exploded' });
    const noTicket = JSON.stringify({ ...message('x'), data: { message: message('x').data.message } });
    for (const body of ['{"type":', '[]', '""', unknownType, noTicket]) {
      const response = await post(baseURL, body, signed(body));
      expect(response.status, body).toBe(400);
      expect(await response.json()).toMatchObject({ status: 400, code: 'bad_request', title: expect.any(String) });
    }
    const huge = JSON.stringify({ ...message('x'), padding: 'x'.repeat(1_048_577) });
    expect((await post(baseURL, huge, signed(huge))).status).toBe(413);
  });

  test('address and method', async ({ baseURL }) => {
    expect((await post(baseURL, text, signed(text), '/api/webhooks/pigeon')).status).toBe(404);
    expect((await fetch(`${baseURL}/api/webhooks/crm`)).status).toBe(405);
    expect((await fetch(`${baseURL}/api/webhooks/crm`, { method: 'DELETE' })).status).toBe(405);
  });

  test('unknown fields are ignored, and the same webhook or message again has no effect', async ({ baseURL }) => {
    const body = JSON.stringify(message('stored'));
    const headers = signed(body);
    const answers = [
      await post(baseURL, body, headers),
      await post(baseURL, body, headers),
      await post(baseURL, body, signed(body)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(await Promise.all(answers.map((one) => one.json()))).toEqual([
      { status: 'stored' },
      { status: 'repeated' },
      { status: 'repeated' },
    ]);
  });
});
