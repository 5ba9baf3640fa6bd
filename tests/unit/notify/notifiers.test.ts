import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeNotice } from '@/lib/notify/compose-notice';
import { createMailer } from '@/lib/notify/create-mailer';
import { createWebhook } from '@/lib/notify/create-webhook';
import type { Notice } from '@/lib/notify/notice';
import { type FakeSmtp, startFakeSmtp } from '../../support/fake-smtp';

const notice: Notice = {
  key: 'people:0190-ab',
  title: 'Ticket T-7 needs a person',
  reason: 'Refund needs approval · Refund of 189.00 USD',
  link: 'https://desk.example/conversations/1',
  urgent: false,
};

describe('by e-mail', () => {
  let smtp: FakeSmtp;
  beforeAll(async () => {
    smtp = await startFakeSmtp();
  });
  afterAll(async () => smtp?.close());
  const mailer = () =>
    createMailer({ url: smtp.url, from: 'desk@example.com', to: ['a@example.com', 'b@example.com'] });

  test('to everybody, with ticket, reason and link, and the same Message-ID each time', async () => {
    await mailer().send(notice);
    await mailer().send({ ...notice, urgent: true });
    const [first, second] = smtp.mails;
    expect(first).toMatchObject({ from: 'desk@example.com', to: ['a@example.com', 'b@example.com'] });
    expect(first?.data).toContain('Subject: Ticket T-7 needs a person');
    expect(first?.data.replaceAll('=\n', '')).toContain('https://desk.example/conversations/1');
    expect(first?.data).toContain('Message-ID: <people-0190-ab@example.com>');
    expect(first?.data).toContain('Auto-Submitted: auto-generated');
    expect(second?.data).toContain('Message-ID: <people-0190-ab@example.com>');
    expect(second?.data).toMatch(/^Importance: high$/im);
  });

  test('an unknown address is refused for good, a full mailbox may be tried again', async () => {
    smtp.refuse('550 no such user');
    smtp.refuse('550 no such user');
    await expect(mailer().send(notice)).rejects.toMatchObject({ outcome: 'refused', code: 'smtp_550' });
    smtp.refuse('452 mailbox full');
    smtp.refuse('452 mailbox full');
    await expect(mailer().send(notice)).rejects.toMatchObject({ outcome: 'unknown', code: 'smtp_452' });
  });

  test('a server that is away may be tried again', async () => {
    const gone = await startFakeSmtp();
    await gone.close();
    const away = createMailer({ url: gone.url, from: 'desk@example.com', to: ['a@example.com'] });
    await expect(away.send(notice)).rejects.toMatchObject({ upstream: 'smtp', outcome: 'unknown' });
  });
});

describe('by webhook', () => {
  const got: unknown[] = [];
  let answer: { status: number; headers?: Record<string, string> } = { status: 200 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    got.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(answer.status, answer.headers).end('ok');
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/services/secret`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    got.length = 0;
    answer = { status: 200 };
  });
  const webhook = () => createWebhook({ url, now: () => new Date() });

  test('as Slack takes it, with its three signs escaped', async () => {
    await webhook().send({ ...notice, title: 'Ticket <T&7> needs a person', urgent: true });
    expect(got).toEqual([
      {
        text: ':rotating_light: *Ticket &lt;T&amp;7&gt; needs a person*\nRefund needs approval · Refund of 189.00 USD\n<https://desk.example/conversations/1|Open the conversation>',
      },
    ]);
  });

  test.each([
    [404, 'refused'],
    [410, 'refused'],
    [429, 'not_sent'],
    [500, 'unknown'],
    [503, 'unknown'],
  ])('an answer of %i is %s', async (status, outcome) => {
    answer = { status, headers: { 'retry-after': '30' } };
    await expect(webhook().send(notice)).rejects.toMatchObject({ outcome, status, retryAfterMs: 30_000 });
  });

  test('a redirect is not followed, and the secret address is in no error', async () => {
    answer = { status: 302, headers: { location: 'http://127.0.0.1:1/' } };
    const failed = await webhook()
      .send(notice)
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ upstream: 'webhook', outcome: 'unknown' });
    expect(String(failed)).not.toContain('secret');
  });
});

describe('the words', () => {
  const facts = { ticket: 'T-7', reason: 'refund_needs_approval', priority: 'normal', action: null } as const;
  const action = { kind: 'refund', money: { amount: 18_900, currency: 'USD' } };
  const of = (cause: Parameters<typeof composeNotice>[0]['cause'], change = {}) => {
    const { title, reason, urgent } = composeNotice({ key: 'k', cause, facts: { ...facts, ...change }, link: 'l' });
    return [title, reason, urgent];
  };

  test.each([
    ['escalated', {}, ['Ticket T-7 needs a person', 'Refund needs approval', false]],
    ['escalated', { action }, ['Ticket T-7 needs a person', 'Refund needs approval · Refund of 189.00 USD', false]],
    ['escalated', { reason: null, priority: 'urgent' }, ['Urgent: ticket T-7 needs a person', 'Escalated', true]],
    ['second_approval', { action }, ['Ticket T-7 needs a second approval', 'Refund of 189.00 USD', false]],
    [
      'approval_overdue',
      { action: { kind: 'cancel', money: null } },
      ['Ticket T-7 waits for an approval that is overdue', 'Cancel', false],
    ],
    [
      'action_failed',
      { action: { kind: 'refund', money: { amount: 500, currency: 'JPY' } } },
      ['Ticket T-7 has an action that could not be carried out', 'Refund of 500 JPY', false],
    ],
    ['promise_broken', {}, ['Ticket T-7 has a promise that was not kept in time', 'Refund needs approval', false]],
  ] as const)('%s', (cause, change, words) => {
    expect(of(cause, change)).toEqual(words);
  });
});
