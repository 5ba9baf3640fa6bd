import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/users';
import { ensureUser } from '@/lib/access/ensure-user';
import { findSessionUser } from '@/lib/access/session-user';
import { signIn } from '@/lib/access/sign-in';
import { consoleContext } from '@/tests/support/console-context';

const PASSWORD = 'a long password';
let t: Awaited<ReturnType<typeof consoleContext>>;
let next = 0;

beforeAll(async () => {
  t = await consoleContext();
});
afterAll(() => t.drop());

async function account() {
  const email = `person${++next}@example.com`;
  await ensureUser(t.ctx(), { email: ` ${email.toUpperCase()} `, name: 'Olena', role: 'agent', password: PASSWORD });
  return { email, address: `10.0.0.${next}` };
}

test('the right password signs in, whatever the case of the address, and it is audited', async () => {
  const { email, address } = await account();
  const signedIn = await signIn(t.ctx(), { email: email.toUpperCase(), password: PASSWORD, address });
  const user = await findSessionUser(t.db, signedIn);
  expect(user).toMatchObject({ email, name: 'Olena', role: 'agent' });
  expect(JSON.stringify(user)).not.toContain('scrypt');
  const entries = await t.db.select().from(auditEntries).where(eq(auditEntries.subject, signedIn.userId));
  expect(entries.map((entry) => entry.verb).sort()).toEqual(['user.create', 'user.sign_in']);
});

test('an unknown account, a wrong password and a disabled person get the very same answer', async () => {
  const { email, address } = await account();
  const disabled = await account();
  await t.db.update(users).set({ disabledAt: t.now() }).where(eq(users.email, disabled.email));
  const answers = await Promise.all([
    signIn(t.ctx(), { email: 'nobody@example.com', password: PASSWORD, address }).catch(
      (error: Error) => error.message,
    ),
    signIn(t.ctx(), { email, password: 'wrong', address }).catch((error: Error) => error.message),
    signIn(t.ctx(), { ...disabled, password: PASSWORD }).catch((error: Error) => error.message),
  ]);
  expect(new Set(answers)).toEqual(new Set(['This e-mail address and password do not match.']));
});

test('after five failures even the right password has to wait, until the window is over', async () => {
  const { email, address } = await account();
  for (let i = 0; i < 5; i++) {
    await expect(signIn(t.ctx(), { email, password: 'wrong', address })).rejects.toMatchObject({
      code: 'unauthorized',
    });
  }
  await expect(signIn(t.ctx(), { email, password: PASSWORD, address })).rejects.toMatchObject({
    code: 'rate_limited',
    message: 'Too many attempts to sign in. Try again in 15 minutes.',
  });
  t.advance(15);
  await expect(signIn(t.ctx(), { email, password: PASSWORD, address })).resolves.toHaveProperty('userId');
});

test('guesses at the same time are counted one by one', async () => {
  const { email, address } = await account();
  const guesses = await Promise.all(
    Array.from({ length: 12 }, () =>
      signIn(t.ctx(), { email, password: 'wrong', address }).catch((error: { code: string }) => error.code),
    ),
  );
  expect(guesses.filter((code) => code === 'unauthorized')).toHaveLength(5);
  expect(guesses.filter((code) => code === 'rate_limited')).toHaveLength(7);
});

test('one address cannot try many accounts', async () => {
  const address = '10.9.9.9';
  const codes: string[] = [];
  for (let i = 0; i < 32; i++) {
    const attempt = signIn(t.ctx(), { email: `guess${i}@example.com`, password: 'x', address });
    codes.push(await attempt.then(() => 'in').catch((error: { code: string }) => error.code));
  }
  expect(codes.slice(0, 30).every((code) => code === 'unauthorized')).toBe(true);
  expect(codes.slice(30)).toEqual(['rate_limited', 'rate_limited']);
});

test('a success forgives the failures before it', async () => {
  const { email, address } = await account();
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 4; i++) await signIn(t.ctx(), { email, password: 'wrong', address }).catch(() => undefined);
    await expect(signIn(t.ctx(), { email, password: PASSWORD, address })).resolves.toHaveProperty('userId');
  }
});

test('a session ends when the person is disabled or their sessions are ended, and follows a change of role', async () => {
  const { email, address } = await account();
  const signedIn = await signIn(t.ctx(), { email, password: PASSWORD, address });
  await t.db.update(users).set({ role: 'manager' }).where(eq(users.email, email));
  await expect(findSessionUser(t.db, signedIn)).resolves.toMatchObject({ role: 'manager' });
  await t.db.update(users).set({ sessionVersion: 2 }).where(eq(users.email, email));
  await expect(findSessionUser(t.db, signedIn)).resolves.toBeNull();
  await expect(findSessionUser(t.db, { ...signedIn, sessionVersion: 2 })).resolves.not.toBeNull();
  await t.db.update(users).set({ disabledAt: t.now() }).where(eq(users.email, email));
  await expect(findSessionUser(t.db, { ...signedIn, sessionVersion: 2 })).resolves.toBeNull();
});

test('an account that exists is left as it is', async () => {
  const { email, address } = await account();
  const again = await ensureUser(t.ctx(), { email, name: 'Other', role: 'admin', password: 'another password' });
  expect(again).toEqual({ created: false });
  await expect(signIn(t.ctx(), { email, password: PASSWORD, address })).resolves.toHaveProperty('userId');
  await expect(
    ensureUser(t.ctx(), { email: 'x@example.com', name: 'X', role: 'agent', password: 'short' }),
  ).rejects.toMatchObject({ code: 'bad_request' });
});
