import { createTokenSigner } from '@/lib/platform/signed-token';

const PURPOSE = 'firstline rating link 1';
/** How long a customer can rate, or change their mind. */
const LIFETIME_MS = 30 * 24 * 3_600_000;
const UUID_BYTES = 16;

export type RatingToken = { state: 'valid'; conversationId: string } | { state: 'expired' } | { state: 'invalid' };

/** What opens the rating page of one conversation, for {@link LIFETIME_MS} from now. Holds no personal data. */
export function signRatingToken(secret: string, conversationId: string, now: Date): string {
  const payload = Buffer.alloc(UUID_BYTES + 4);
  payload.write(conversationId.replaceAll('-', ''), 'hex');
  payload.writeUInt32BE(Math.floor(now.getTime() / 1000), UUID_BYTES);
  return createTokenSigner(secret, PURPOSE).sign(payload);
}

/** Reads a token from an address. */
export function readRatingToken(secret: string, token: string, now: Date): RatingToken {
  const payload = createTokenSigner(secret, PURPOSE).open(token);
  if (payload?.length !== UUID_BYTES + 4) return { state: 'invalid' };
  const signedAt = payload.readUInt32BE(UUID_BYTES) * 1000;
  if (now.getTime() > signedAt + LIFETIME_MS) return { state: 'expired' };
  const hex = payload.toString('hex', 0, UUID_BYTES);
  const conversationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { state: 'valid', conversationId };
}
