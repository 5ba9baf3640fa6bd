import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { verifyStandardWebhook } from '@/lib/platform/signature';

const SECRET = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
const OTHER = `whsec_${Buffer.from('another-secret-of-32-bytes-long!').toString('base64')}`;
const RAW = Buffer.from('{"ok":true}');
const NOW = new Date(1_767_225_600_000);
const VECTOR = 'v1,c8rSMK/pCoidD2cH8gZSVuFWYY2QHmTz22ZHS///cKM=';
const HEADERS = { 'webhook-id': 'msg_1', 'webhook-timestamp': '1767225600', 'webhook-signature': VECTOR };

function verify(
  headers: Record<string, string> = {},
  input: { raw?: Uint8Array; now?: Date; secrets?: string[] } = {},
) {
  const bag = new Headers({ ...HEADERS, ...headers });
  return verifyStandardWebhook({ raw: RAW, secrets: [SECRET], now: NOW, ...input, headers: bag });
}

describe('verifyStandardWebhook', () => {
  it('accepts the known vector', () => {
    expect(verify()).toEqual({ ok: true, id: 'msg_1', timestamp: NOW });
  });

  it.each([
    ['another one first', `v1,AAAA ${VECTOR}`],
    ['an ed25519 one beside it', `v1a,c2lnbmF0dXJl ${VECTOR}`],
    ['spaces around', ` ${VECTOR}  v1,BBBB`],
  ])('accepts one of several signatures: %s', (_name, signature) => {
    expect(verify({ 'webhook-signature': signature })).toMatchObject({ ok: true });
  });

  it('accepts any of the secrets while one is being changed', () => {
    expect(verify({}, { secrets: [OTHER, SECRET] })).toMatchObject({ ok: true });
    expect(verify({}, { secrets: [OTHER] })).toEqual({ ok: false, reason: 'mismatch' });
    expect(verify({}, { secrets: [] })).toEqual({ ok: false, reason: 'mismatch' });
  });

  it.each([
    ['no id', { 'webhook-id': '' }, 'missing_header'],
    ['no timestamp', { 'webhook-timestamp': '' }, 'missing_header'],
    ['no signature', { 'webhook-signature': '' }, 'missing_header'],
    ['a timestamp that is no number', { 'webhook-timestamp': '1767225600.5' }, 'malformed'],
    ['another id', { 'webhook-id': 'msg_2' }, 'mismatch'],
    ['another timestamp', { 'webhook-timestamp': '1767225601' }, 'mismatch'],
    ['another version with the right bytes', { 'webhook-signature': VECTOR.replace('v1,', 'v2,') }, 'mismatch'],
    ['a cut signature', { 'webhook-signature': VECTOR.slice(0, -1) }, 'mismatch'],
    ['an empty one', { 'webhook-signature': 'v1,' }, 'mismatch'],
  ])('refuses %s', (_name, headers, reason) => {
    expect(verify(headers)).toEqual({ ok: false, reason });
  });

  it.each([
    [300, true],
    [-300, true],
    [300.9, true],
    [301, false],
    [-301, false],
  ])('at %d seconds from its time: accepted %s', (seconds, accepted) => {
    expect(verify({}, { now: new Date(NOW.getTime() + seconds * 1_000) }).ok).toBe(accepted);
  });

  it('agrees with the reference library for any body, and refuses any change of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (body, extra) => {
        const signature = new Webhook(SECRET).sign('msg_1', NOW, body);
        const headers = { 'webhook-signature': signature };
        expect(verify(headers, { raw: Buffer.from(body) }).ok).toBe(true);
        expect(verify(headers, { raw: Buffer.from(body + extra) }).ok).toBe(false);
      }),
    );
  });

  it('never throws for arbitrary header values', () => {
    const value = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(value, value, value, (id, timestamp, signature) => {
        const values: Record<string, string> = { id, timestamp, signature };
        const headers = { get: (name: string) => values[name.replace('webhook-', '')] ?? null };
        expect(verifyStandardWebhook({ raw: RAW, headers, secrets: [SECRET], now: NOW }).ok).toBe(false);
      }),
    );
  });
});
