import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers by name, whatever their case; a fetch `Headers` fits. */
export type HeaderBag = { get(name: string): string | null };

export type SignatureResult =
  | { ok: true; id: string; timestamp: Date }
  | { ok: false; reason: 'missing_header' | 'malformed' | 'stale' | 'mismatch' };

const TOLERANCE_SECONDS = 5 * 60;

/**
 * Verifies a webhook by the Standard Webhooks specification 1.0: `v1` signatures (HMAC-SHA256 of `id.timestamp.body`)
 * over the raw bytes, at most five minutes old or early. Any listed signature by any of the secrets (`whsec_` + base64)
 * will do, so that a secret can be changed without a gap.
 */
export function verifyStandardWebhook(input: {
  raw: Uint8Array;
  headers: HeaderBag;
  secrets: readonly string[];
  now: Date;
}): SignatureResult {
  const id = input.headers.get('webhook-id');
  const timestamp = input.headers.get('webhook-timestamp');
  const signatures = input.headers.get('webhook-signature');
  if (!id || !timestamp || !signatures) return { ok: false, reason: 'missing_header' };
  if (!/^\d{1,12}$/.test(timestamp)) return { ok: false, reason: 'malformed' };
  const seconds = Number(timestamp);
  if (Math.abs(Math.floor(input.now.getTime() / 1_000) - seconds) > TOLERANCE_SECONDS)
    return { ok: false, reason: 'stale' };

  const given = signatures.split(' ').filter((one) => one.startsWith('v1,'));
  const matches = input.secrets.some((secret) => {
    const expected = Buffer.from(`v1,${hmac(secret, `${id}.${timestamp}.`, input.raw)}`);
    return given.some((one) => constantTimeEqual(Buffer.from(one), expected));
  });
  return matches ? { ok: true, id, timestamp: new Date(seconds * 1_000) } : { ok: false, reason: 'mismatch' };
}

function hmac(secret: string, prefix: string, raw: Uint8Array): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length === 0) throw new Error('A webhook secret is empty.');
  return createHmac('sha256', key).update(prefix).update(raw).digest('base64');
}

function constantTimeEqual(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
