import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const MAC_BYTES = 16;

/** Signs short payloads into texts that fit an address, and reads them back. */
export type TokenSigner = {
  /** base64url of the payload and its signature. */
  sign(payload: Uint8Array): string;
  /** The payload, or null for a text that was not signed with this key. */
  open(token: string): Buffer | null;
};

/**
 * A signer with a key of its own, derived from a secret.
 * @param purpose sets the key apart: a token of one purpose is nothing for another
 */
export function createTokenSigner(secret: string, purpose: string): TokenSigner {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const macOf = (payload: Uint8Array) => createHmac('sha256', key).update(payload).digest().subarray(0, MAC_BYTES);
  return {
    sign: (payload) => Buffer.concat([payload, macOf(payload)]).toString('base64url'),
    open(token) {
      if (!/^[\w-]{1,512}$/.test(token)) return null;
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== token) return null;
      const payload = bytes.subarray(0, -MAC_BYTES);
      return timingSafeEqual(bytes.subarray(-MAC_BYTES), macOf(payload)) ? payload : null;
    },
  };
}
