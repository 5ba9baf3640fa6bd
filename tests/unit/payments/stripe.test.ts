import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseStateOf } from '@/lib/disputes/case-state';
import { parseStripeEvent } from '@/lib/payments/stripe/parse-event';
import { verifyStripe } from '@/lib/payments/stripe/verify';
import { disputeEvent, warningEvent } from '../../support/fake-stripe';

const bytes = (text: string) => new TextEncoder().encode(text);
const T = 1_767_225_600;
const BODY = '{"ok":true}';
const SIGNATURE = 'fb465e799758e287e908328d741e57b33f728c2a64fc53e26cc50786a4770bf5';
const verify = (header: string | null, { body = BODY, at = T, secret = 'whsec_test' } = {}) =>
  verifyStripe({
    raw: bytes(body),
    headers: { get: (name) => (name === 'stripe-signature' ? header : null) },
    secret,
    now: new Date(at * 1000),
  });

describe('verifyStripe', () => {
  test('accepts a signature made elsewhere', () => {
    expect(verify(`t=${T},v1=${SIGNATURE}`)).toEqual({ ok: true });
  });

  test('any v1 will do, v0 counts for nothing', () => {
    expect(verify(`t=${T},v1=${'0'.repeat(64)},v1=${SIGNATURE},v0=x`)).toEqual({ ok: true });
    expect(verify(`t=${T},v0=${SIGNATURE}`)).toEqual({ ok: false, reason: 'malformed' });
  });

  test.each([
    [null, 'missing_header'],
    ['', 'missing_header'],
    [`v1=${SIGNATURE}`, 'malformed'],
    [`t=now,v1=${SIGNATURE}`, 'malformed'],
    [`t=${T}`, 'malformed'],
    [`t=${T},v1=${SIGNATURE.slice(1)}`, 'mismatch'],
    [`t=${T + 1},v1=${SIGNATURE}`, 'mismatch'],
  ])('%s is refused: %s', (header, reason) => {
    expect(verify(header)).toEqual({ ok: false, reason });
  });

  test('is good for five minutes, to the second, both ways', () => {
    const header = `t=${T},v1=${SIGNATURE}`;
    for (const seconds of [-300, 300]) expect(verify(header, { at: T + seconds })).toEqual({ ok: true });
    for (const seconds of [-301, 301]) expect(verify(header, { at: T + seconds })).toMatchObject({ reason: 'stale' });
  });

  test('any other body, secret or time is refused', () => {
    const sign = (secret: string, body: string) => createHmac('sha256', secret).update(`${T}.${body}`).digest('hex');
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (body, other, secret) => {
        const header = `t=${T},v1=${sign(secret, body)}`;
        expect(verify(header, { body, secret }).ok).toBe(true);
        if (body !== other) expect(verify(header, { body: other, secret }).ok).toBe(false);
        expect(verify(header, { body, secret: `${secret}x` }).ok).toBe(false);
      }),
    );
  });
});

describe('parseStripeEvent', () => {
  test('an early fraud warning', () => {
    expect(parseStripeEvent(bytes(warningEvent({ id: 'issfr_1', charge: 'ch_1', at: T })))).toEqual({
      provider: 'stripe',
      kind: 'early_fraud_warning',
      externalId: 'issfr_1',
      chargeId: 'ch_1',
      paymentIntentId: 'pi_ch_1',
      reason: 'made_with_stolen_card',
      actionable: true,
      at: new Date(T * 1000),
    });
  });

  test('a dispute, with the day by which evidence is due', () => {
    expect(parseStripeEvent(bytes(disputeEvent({ id: 'du_1', charge: 'ch_1', at: T })))).toEqual({
      provider: 'stripe',
      kind: 'dispute',
      externalId: 'du_1',
      chargeId: 'ch_1',
      paymentIntentId: 'pi_ch_1',
      reason: 'fraudulent',
      status: 'needs_response',
      amount: 5999,
      currency: 'USD',
      dueAt: new Date('2026-01-15T00:00:00Z'),
      at: new Date(T * 1000),
    });
  });

  test('an expanded charge, and no payment intent', () => {
    const event = JSON.parse(warningEvent({ id: 'issfr_1', charge: 'ch_1', at: T }));
    Object.assign(event.data.object, { charge: { id: 'ch_9', object: 'charge' }, payment_intent: null });
    expect(parseStripeEvent(bytes(JSON.stringify(event)))).toMatchObject({ chargeId: 'ch_9', paymentIntentId: null });
  });

  test('events of other kinds are nobody’s business', () => {
    const event = { id: 'evt_1', type: 'invoice.paid', created: T, data: { object: { id: 'in_1' } } };
    expect(parseStripeEvent(bytes(JSON.stringify(event)))).toBeNull();
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['bytes that are no text', '\ud800'],
    ['no event', '{}'],
    ['no object', JSON.stringify({ id: 'e', type: 'charge.dispute.created', created: T, data: {} })],
    ['no charge', warningEvent({ id: 'issfr_1', charge: '', at: T })],
    ['a time that is none', JSON.stringify({ id: 'e', type: 'x', created: 'today', data: { object: {} } })],
  ])('%s: refused in words', (_, body) => {
    expect(() => parseStripeEvent(bytes(body))).toThrow(expect.objectContaining({ code: 'bad_request' }));
  });
});

describe('a dispute forbids a refund', () => {
  const state = (status: string) => {
    const event = parseStripeEvent(bytes(disputeEvent({ id: 'du_1', charge: 'ch_1', at: T, status })));
    return event && caseStateOf(event).blocksRefund;
  };

  test.each([
    'warning_needs_response',
    'warning_under_review',
    'needs_response',
    'under_review',
    'appeal_needs_response',
    'appeal_under_review',
    'lost',
    'prevented',
    'a_status_of_tomorrow',
  ])('%s', (status) => expect(state(status)).toBe(true));

  test.each(['won', 'warning_closed'])('not any more once it is %s', (status) => expect(state(status)).toBe(false));
});
