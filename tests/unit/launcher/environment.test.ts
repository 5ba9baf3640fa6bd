import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDemo, loadEnvironment, serverEnvironment, withoutConfiguration } from '@/scripts/lib/environment.mjs';
import { testFolder } from '@/tests/support/folder';

const secrets = {
  nextAuthSecret: 'generated',
  crmWebhookSecret: 'whsec_generated',
  crmToken: 'crm',
  backendToken: 'backend',
  demoPassword: 'password',
};
const plain = {
  host: '127.0.0.1',
  port: 3001,
  database: { url: 'postgres://127.0.0.1/firstline', embedded: true },
  secrets,
  demo: false,
  sandbox: undefined,
};
const sandbox = {
  crm: { url: 'http://127.0.0.1:1', token: 'sandbox-crm', webhookSecret: 'whsec_sandbox' },
  backend: { url: 'http://127.0.0.1:2', token: 'sandbox-backend' },
};

describe('isDemo', () => {
  test('is on while nothing is connected', () => {
    expect(isDemo({ PORT: '3000', OPENAI_API_KEY: 'key', CRM_API_URL: '' })).toBe(true);
  });

  test.each(['CRM_API_URL', 'CRM_API_TOKEN', 'CRM_WEBHOOK_SECRET', 'BACKEND_API_URL', 'BACKEND_API_TOKEN'])(
    'is off as soon as %s is set',
    (name) => expect(isDemo({ [name]: 'anything' })).toBe(false),
  );

  test('follows FIRSTLINE_DEMO before all', () => {
    expect(isDemo({ FIRSTLINE_DEMO: '0' })).toBe(false);
    expect(isDemo({ FIRSTLINE_DEMO: '1', CRM_API_URL: 'https://crm.example' })).toBe(true);
  });
});

describe('loadEnvironment', () => {
  test('reads .env.local before .env and lets what is set stay', () => {
    const folder = testFolder();
    writeFileSync(join(folder, '.env'), 'A=env\nB="two words"\nC=env\n# D=no\n');
    writeFileSync(join(folder, '.env.local'), 'A=local\n');
    expect(loadEnvironment({ C: 'set' }, folder)).toEqual({ A: 'local', B: 'two words', C: 'set' });
  });

  test('works without any file', () => {
    expect(loadEnvironment({ A: '1' }, testFolder())).toEqual({ A: '1' });
  });
});

describe('serverEnvironment', () => {
  test('generates what is not given and keeps what is', () => {
    const env = serverEnvironment({ ...plain, env: { NEXTAUTH_URL: 'https://support.example', NEXTAUTH_SECRET: '' } });
    expect(env).toMatchObject({
      NEXTAUTH_URL: 'https://support.example',
      NEXTAUTH_SECRET: 'generated',
      CRM_WEBHOOK_SECRET: 'whsec_generated',
      PORT: '3001',
      HOSTNAME: '127.0.0.1',
      FIRSTLINE_DATABASE: 'embedded',
      FIRSTLINE_DEMO: '0',
    });
  });

  test('ways to tell people reach the server, but not in the demo', () => {
    const ways = { SMTP_URL: 'smtp://mail.example', NOTIFY_WEBHOOK_URL: 'https://hooks.example/x' };
    expect(serverEnvironment({ ...plain, env: ways })).toMatchObject(ways);
    const demo = serverEnvironment({ ...plain, env: ways, demo: true, sandbox });
    expect(demo).toMatchObject({ SMTP_URL: '', NOTIFY_WEBHOOK_URL: '' });
  });

  test('in the demo only the sandbox is connected, whatever is configured', () => {
    const real = { CRM_API_URL: 'https://crm.example', CRM_API_TOKEN: 'real', BACKEND_API_URL: 'https://shop.example' };
    const env = serverEnvironment({ ...plain, env: real, demo: true, sandbox });
    expect(env).toMatchObject({
      CRM_API_URL: sandbox.crm.url,
      CRM_API_TOKEN: 'sandbox-crm',
      CRM_WEBHOOK_SECRET: 'whsec_sandbox',
      BACKEND_API_URL: sandbox.backend.url,
      BACKEND_API_TOKEN: 'sandbox-backend',
      FIRSTLINE_DEMO: '1',
    });
  });
});

test('withoutConfiguration leaves nothing that reaches a real connection', () => {
  const real = {
    DATABASE_URL: 'x',
    CRM_API_URL: 'x',
    OPENAI_API_KEY: 'x',
    INNGEST_DEV: '1',
    NODE_ENV: 'production',
    SMTP_URL: 'x',
    NOTIFY_WEBHOOK_URL: 'x',
  };
  expect(withoutConfiguration({ ...real, PATH: '/bin', HTTPS_PROXY: 'p' })).toEqual({ PATH: '/bin', HTTPS_PROXY: 'p' });
});
