import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '@/lib/access/password';

test('a password matches its own hash and no other', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).not.toContain('correct');
  await expect(verifyPassword('correct horse battery', hash)).resolves.toBe(true);
  await expect(verifyPassword('correct horse batterY', hash)).resolves.toBe(false);
  await expect(verifyPassword('', hash)).resolves.toBe(false);
});

test('equal passwords have different hashes, and equal letters typed differently are the same password', async () => {
  expect(await hashPassword('same password')).not.toBe(await hashPassword('same password'));
  const composed = await hashPassword('caf\u00e9 caf\u00e9');
  await expect(verifyPassword('cafe\u0301 cafe\u0301', composed)).resolves.toBe(true);
});

test('no hash, or a damaged one, never matches', async () => {
  for (const hash of [null, '', 'plain', 'scrypt$1$2', 'bcrypt$32768$8$1$AAAA$AAAA']) {
    await expect(verifyPassword('anything', hash)).resolves.toBe(false);
  }
});
