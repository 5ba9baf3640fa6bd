import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCrmWebhook } from '@/lib/channels/crm/parse';
import { AppError } from '@/lib/platform/errors';

const AT = '2026-11-20T10:00:00Z';
const TICKET = { id: 't1', requester: { id: 'u1' } };
const MESSAGE = { id: 'm1', author: 'customer', text: 'Where is my order?', createdAt: AT };

const created = (ticket: object = {}, message: object = {}) => ({
  type: 'ticket.message.created',
  timestamp: AT,
  data: { ticket: { ...TICKET, ...ticket }, message: { ...MESSAGE, ...message } },
});
const parse = (body: unknown) => parseCrmWebhook(Buffer.from(JSON.stringify(body)), 'msg_1');

function parsedMessage(ticket: object = {}, message: object = {}) {
  const event = parse(created(ticket, message));
  if (event.kind !== 'message') throw new Error('expected a message');
  return event;
}

function refusal(body: unknown): AppError {
  try {
    parse(body);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('a message', () => {
  it('needs little', () => {
    expect(parse(created())).toEqual({
      kind: 'message',
      channel: 'crm',
      deliveryId: 'msg_1',
      occurredAt: new Date(AT),
      conversation: {
        externalId: 't1',
        subject: null,
        status: null,
        sourceChannel: null,
        tags: null,
        requester: { externalId: 'u1', email: null, phone: null, name: null, locale: null, verified: null },
        assigneeId: null,
        createdAt: null,
        updatedAt: null,
      },
      message: {
        externalId: 'm1',
        author: 'customer',
        public: true,
        text: 'Where is my order?',
        html: null,
        attachments: [],
        headers: {},
        createdAt: new Date(AT),
      },
    });
  });

  it('keeps all that the contract has and ignores the rest', () => {
    const requester = { id: 'u1', email: ' a@ex.com ', phone: '', name: 'Ann', locale: 'de-AT', verified: false, x: 1 };
    const attachments = [
      { id: 'f1', url: 'https://ex.com/f', filename: 'a.png', contentType: 'image/png', size: 10, y: 2 },
    ];
    const headers = { 'Auto-Submitted': 'auto-replied' };
    const ticket = {
      subject: 'Hi',
      status: 'pending',
      channel: 'email',
      tags: ['vip', ''],
      requester,
      createdAt: AT,
      z: {},
    };
    const event = parsedMessage(ticket, { public: false, html: '<p>x</p>', text: null, attachments, headers });
    expect(event.conversation).toMatchObject({
      subject: 'Hi',
      status: 'pending',
      sourceChannel: 'email',
      tags: ['vip'],
    });
    expect(event.conversation.requester).toEqual({
      externalId: 'u1',
      email: 'a@ex.com',
      phone: null,
      name: 'Ann',
      locale: 'de-AT',
      verified: false,
    });
    expect(event.message).toMatchObject({ public: false, text: null, html: '<p>x</p>' });
    expect(event.message.attachments).toEqual([
      { externalId: 'f1', url: 'https://ex.com/f', filename: 'a.png', contentType: 'image/png', size: 10 },
    ]);
    expect(event.message.headers).toEqual({ 'auto-submitted': 'auto-replied' });
  });

  it('loses NUL and lone surrogates, nothing else', () => {
    const event = parsedMessage(
      { subject: 'a\0b', tags: ['x\0'], requester: { id: 'u1', name: 'N\0\uD800' } },
      { text: 'a\0b \uD83D\uDE00 \uDC00', html: '\0', headers: { 'X\0-Y': 'v\0' } },
    );
    expect(event.message).toMatchObject({ text: 'ab 😀 \uFFFD', html: '', headers: { 'x-y': 'v' } });
    expect(event.conversation).toMatchObject({ subject: 'ab', tags: ['x'], requester: { name: 'N\uFFFD' } });
  });

  it.each([
    ['2026-11-20T12:00:00+02:00', AT],
    ['2026-11-20T04:30:00.123456-05:30', '2026-11-20T10:00:00.123Z'],
    ['2026-11-20t10:00:00z', AT],
  ])('reads the time %s', (given, expected) => {
    expect(parsedMessage({}, { createdAt: given }).message.createdAt).toEqual(new Date(expected));
  });

  it('cuts what is for showing only, never within a character', () => {
    const event = parsedMessage({ subject: `${'x'.repeat(1_999)}😀` });
    expect(event.conversation.subject).toBe(`${'x'.repeat(1_999)}\uFFFD`);
  });

  it('caps a size that no column holds', () => {
    const file = { id: 'f', filename: 'a', contentType: 'b', size: 9e15 };
    expect(parsedMessage({}, { attachments: [file] }).message.attachments[0]?.size).toBe(2_147_483_647);
  });
});

describe('other events', () => {
  it('reads an update', () => {
    const event = parse({
      type: 'ticket.updated',
      timestamp: AT,
      data: { ticket: { ...TICKET, status: 'solved', tags: [] } },
    });
    expect(event).toMatchObject({ kind: 'conversation_updated', conversation: { status: 'solved', tags: [] } });
  });

  it('reads a rating', () => {
    const event = parse({ type: 'ticket.rated', timestamp: AT, data: { ticketId: 't1', score: 5 } });
    expect(event).toMatchObject({ kind: 'rated', conversationExternalId: 't1', score: 5, comment: null });
  });
});

describe('what is refused, and where', () => {
  it.each([
    ['no object', 'text', 'body'],
    ['null', null, 'body'],
    ['an unknown type', { ...created(), type: 'ticket.deleted' }, 'type'],
    ['no type', { timestamp: AT, data: {} }, 'type'],
    ['no data', { type: 'ticket.updated', timestamp: AT }, 'data'],
    ['no ticket id', created({ id: undefined }), 'data.ticket.id'],
    ['an empty id', created({ id: '' }), 'data.ticket.id'],
    ['an id of 256 characters', created({}, { id: 'x'.repeat(256) }), 'data.message.id'],
    ['an id with NUL', created({}, { id: 'm1\0' }), 'data.message.id'],
    ['an id with a lone surrogate', created({}, { id: 'm\uD800' }), 'data.message.id'],
    ['a number as id', created({ id: 7 }), 'data.ticket.id'],
    ['an unknown author', created({}, { author: 'robot' }), 'data.message.author'],
    ['an unknown status', created({ status: 'deep' }), 'data.ticket.status'],
    ['text that is no text', created({}, { text: ['a'] }), 'data.message.text'],
    [
      'an address that is none',
      created({ requester: { id: 'u', email: `${'x'.repeat(400)}@ex.com` } }),
      'data.ticket.requester.email',
    ],
    ['verified as text', created({ requester: { id: 'u', verified: 'true' } }), 'data.ticket.requester.verified'],
    [
      'an attachment without size',
      created({}, { attachments: [{ id: 'f', filename: 'a', contentType: 'b' }] }),
      'data.message.attachments.0.size',
    ],
    ['a header that is no text', created({}, { headers: { a: 1 } }), 'data.message.headers.a'],
    ['a day that does not exist', created({}, { createdAt: '2026-13-20T10:00:00Z' }), 'data.message.createdAt'],
    ['a time without offset', created({}, { createdAt: '2026-11-20T10:00:00' }), 'data.message.createdAt'],
    ['a year before all', created({}, { createdAt: '0001-01-01T00:00:00+14:00' }), 'data.message.createdAt'],
    ['a year after all', created({}, { createdAt: '9999-12-31T23:59:59-14:00' }), 'data.message.createdAt'],
    ['a score of 6', { type: 'ticket.rated', timestamp: AT, data: { ticketId: 't', score: 6 } }, 'data.score'],
    ['a score of 4.5', { type: 'ticket.rated', timestamp: AT, data: { ticketId: 't', score: 4.5 } }, 'data.score'],
  ])('%s', (_name, body, at) => {
    const error = refusal(body);
    expect(error.code).toBe('bad_request');
    expect(error.message.split(':')[0]).toBe(at);
  });

  it.each(['', '{', '\uFEFF{]', '['.repeat(500_000)])('is not JSON', (raw) => {
    expect(() => parseCrmWebhook(Buffer.from(raw), 'd')).toThrow(expect.objectContaining({ code: 'bad_request' }));
  });

  it('never says what the customer wrote', () => {
    expect(refusal(created({}, { author: 'My card is 4111' })).message).not.toContain('4111');
  });
});

describe('whatever comes', () => {
  const throwsOnlyAppError = (body: unknown) => {
    try {
      parse(body);
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
    }
  };

  it('arbitrary JSON is parsed or refused', () => {
    fc.assert(fc.property(fc.jsonValue(), throwsOnlyAppError), { numRuns: 300 });
  });

  it('arbitrary bytes are parsed or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (raw) => {
        expect(() => parseCrmWebhook(raw, 'd')).toThrow(AppError);
      }),
    );
  });

  it('a right message with arbitrary values in places is parsed or refused, and what is parsed can be stored', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
    const fields = fc.record(
      { text: value, html: value, headers: fc.dictionary(fc.string({ unit: 'binary' }), value), public: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fields,
        fc.record({ subject: value, tags: value, channel: value }, { requiredKeys: [] }),
        (message, ticket) => {
          throwsOnlyAppError(created(ticket, message));
          const text = typeof message.text === 'string' ? message.text : null;
          const stored = parsedMessage({}, { text }).message.text ?? '';
          expect(stored).not.toContain('\0');
          expect(Buffer.from(stored).toString()).toBe(stored);
        },
      ),
      { numRuns: 300 },
    );
  });
});
