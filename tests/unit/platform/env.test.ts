import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EnvError, executorMode, parseEnv } from '@/lib/platform/env';

const MINIMAL = { DATABASE_URL: 'postgres://127.0.0.1/firstline', NEXTAUTH_SECRET: 'sixteen letters or more' };

describe('parseEnv', () => {
  test('fills in what is optional', () => {
    expect(parseEnv(MINIMAL)).toMatchObject({ PORT: 3000, LOG_LEVEL: 'info', FIRSTLINE_DATABASE: 'external' });
  });

  test('reads several addresses', () => {
    const NOTIFY_EMAIL_TO = 'a@example.com, b@example.com';
    const mail = { SMTP_URL: 'smtp://mail.example', NOTIFY_EMAIL_FROM: 'desk@example.com', NOTIFY_EMAIL_TO };
    expect(parseEnv({ ...MINIMAL, ...mail }).NOTIFY_EMAIL_TO).toEqual(['a@example.com', 'b@example.com']);
  });

  test('takes an empty variable for an absent one', () => {
    expect(parseEnv({ ...MINIMAL, CRM_API_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
    expect(() => parseEnv({ ...MINIMAL, DATABASE_URL: '' })).toThrow('DATABASE_URL is missing.');
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://127.0.0.1/firstline'],
    ['NEXTAUTH_URL', 'firstline.example'],
    ['NEXTAUTH_SECRET', 'short'],
    ['BACKEND_API_URL', 'ftp://backend.example'],
    ['CRM_API_URL', 'crm'],
    ['CRM_WEBHOOK_SECRET', 'secret'],
    ['OPENAI_BASE_URL', 'localhost'],
    ['SMTP_URL', 'mail.example:25'],
    ['NOTIFY_EMAIL_FROM', 'support'],
    ['NOTIFY_EMAIL_TO', 'a@example.com; b@example.com'],
    ['NOTIFY_WEBHOOK_URL', 'hooks.example'],
    ['FIRSTLINE_DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is %j, and nothing of its value', (name, value) => {
    const attempt = () => parseEnv({ ...MINIMAL, [name]: value });
    expect(attempt).toThrow(EnvError);
    expect(attempt).toThrow(new RegExp(`^${name} [^\\n]+\\.$`));
    expect(attempt).not.toThrow(value);
  });

  test.each([
    ['CRM_API_URL', 'https://crm.example', 'CRM_API_TOKEN'],
    ['BACKEND_API_TOKEN', 'token', 'BACKEND_API_URL'],
    ['SMTP_URL', 'smtp://mail.example', 'NOTIFY_EMAIL_FROM'],
    ['NOTIFY_EMAIL_TO', 'a@example.com', 'SMTP_URL'],
  ])('asks for the other half when only %s is set', (name, value, missing) => {
    expect(() => parseEnv({ ...MINIMAL, [name]: value })).toThrow(`${missing} is missing: it belongs to ${name}.`);
  });

  test('never fails with anything but an EnvError', () => {
    const names = fc.constantFrom('PORT', 'DATABASE_URL', 'CRM_API_URL', 'FIRSTLINE_DEMO', 'DATABASE_POOL_SIZE');
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (given) => {
        try {
          parseEnv({ ...MINIMAL, ...given });
        } catch (error) {
          expect(error).toBeInstanceOf(EnvError);
        }
      }),
    );
  });
});

test.each([
  ['INNGEST_DEV', '1'],
  ['INNGEST_BASE_URL', 'http://127.0.0.1:8288'],
  ['INNGEST_EVENT_KEY', 'key'],
  ['INNGEST_SIGNING_KEY', 'signkey'],
])('%s hands the functions to an Inngest server', (name, value) => {
  expect(executorMode(parseEnv(MINIMAL))).toBe('embedded');
  expect(executorMode(parseEnv({ ...MINIMAL, [name]: value }))).toBe('inngest');
});
