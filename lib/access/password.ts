import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of scrypt: 32 MiB and some 80 ms on one core, the figures OWASP names for interactive sign-in. */
const COST = { N: 2 ** 15, r: 8, p: 1 };
const KEY_LENGTH = 32;
/** A hash of nothing: checked where no account exists, so that the answer takes as long as for one that does. */
const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** The shortest password that is taken. */
export const MIN_PASSWORD_LENGTH = 10;

/** Hashes a password as `scrypt$N$r$p$salt$key`, so that the cost can be raised later without breaking older hashes. */
export async function hashPassword(password: string, salt: Buffer = randomBytes(16)): Promise<string> {
  const key = await derive(password, salt, COST);
  return `scrypt$${COST.N}$${COST.r}$${COST.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** True when the password made this hash. `null` (no password set, or no such account) costs the same time and is never true. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const parsed = parseHash(hash ?? NOBODY);
  if (!parsed) return false;
  const key = await derive(password, parsed.salt, parsed.cost);
  return timingSafeEqual(key, parsed.key) && hash !== null;
}

type Cost = typeof COST;

function parseHash(hash: string): { cost: Cost; salt: Buffer; key: Buffer } | null {
  const [scheme, n, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || !salt || !key) return null;
  const parsed = { cost: { N: Number(n), r: Number(r), p: Number(p) }, salt: Buffer.from(salt, 'base64url') };
  const expected = Buffer.from(key, 'base64url');
  return expected.length === KEY_LENGTH ? { ...parsed, key: expected } : null;
}

function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: 256 * cost.N * cost.r };
    scrypt(password.normalize('NFKC'), salt, KEY_LENGTH, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
