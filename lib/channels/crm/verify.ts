import type { Verification } from '@/lib/channels/channel';
import { type HeaderBag, verifyStandardWebhook } from '@/lib/platform/signature';

const MAX_ID = 255;

/** Verifies a CRM webhook by the Standard Webhooks signature; its signed id names the delivery. */
export function verifyCrmWebhook(
  raw: Uint8Array,
  headers: HeaderBag,
  secrets: readonly string[],
  now: Date,
): Verification {
  const result = verifyStandardWebhook({ raw, headers, secrets, now });
  if (!result.ok) return result;
  return result.id.length <= MAX_ID ? { ok: true, deliveryId: result.id } : { ok: false, reason: 'malformed' };
}
