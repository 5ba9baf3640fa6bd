import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HeaderBag } from '@/lib/platform/signature';

export type StripeVerification =
  | { ok: true }
  | { ok: false; reason: 'missing_header' | 'malformed' | 'stale' | 'mismatch' };

const TOLERANCE_SECONDS = 5 * 60;

/**
 * Verifies `Stripe-Signature` (`t=<unix>,v1=<hex>[,v1=…]`): HMAC-SHA256 of `t.body` over the raw bytes, with the whole secret as the key,
 * its `whsec_` included. Any `v1` will do, so that a secret can be changed without a gap; `v0` is for tests and counts for nothing.
 */
export function verifyStripe(input: {
  raw: Uint8Array;
  headers: HeaderBag;
  secret: string;
  now: Date;
}): StripeVerification {
  const header = input.headers.get('stripe-signature');
  if (!header) return { ok: false, reason: 'missing_header' };
  const fields = header.split(',').map((one) => one.trim().split('=', 2));
  const valuesOf = (name: string) => fields.flatMap(([key, value]) => (key === name && value ? [value] : []));
  const [timestamp] = valuesOf('t');
  const given = valuesOf('v1');
  if (!timestamp || !/^\d{1,12}$/.test(timestamp) || given.length === 0) return { ok: false, reason: 'malformed' };
  const age = Math.floor(input.now.getTime() / 1_000) - Number(timestamp);
  if (Math.abs(age) > TOLERANCE_SECONDS) return { ok: false, reason: 'stale' };
  const expected = Buffer.from(hmac(input.secret, `${timestamp}.`, input.raw));
  const matches = given.some((one) => {
    const candidate = Buffer.from(one);
    return candidate.length === expected.length && timingSafeEqual(candidate, expected);
  });
  return matches ? { ok: true } : { ok: false, reason: 'mismatch' };
}

function hmac(secret: string, prefix: string, raw: Uint8Array): string {
  return createHmac('sha256', secret).update(prefix).update(raw).digest('hex');
}
