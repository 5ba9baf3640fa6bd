import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLifetime } from '@/scripts/lib/lifetime.mjs';
import { lockHolder, takeLock } from '@/scripts/lib/lock.mjs';
import { isRecent } from '@/scripts/lib/node-version.mjs';
import { choosePort, freePort } from '@/scripts/lib/ports.mjs';
import { loadSecrets } from '@/scripts/lib/secrets.mjs';
import { testFolder } from '@/tests/support/folder';

async function occupiedPort(): Promise<number> {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return port;
}

describe('choosePort', () => {
  const host = '127.0.0.1';

  test('refuses a port that was asked for and is in use', async () => {
    const busy = await occupiedPort();
    await expect(choosePort({ wanted: String(busy), host })).rejects.toThrow(`PORT ${busy} is already in use`);
  });

  test('goes on to the next when the usual one is in use', async () => {
    const busy = await occupiedPort();
    const chosen = await choosePort({ wanted: undefined, host, usual: busy });
    expect(chosen.moved).toBe(true);
    expect(chosen.port).toBeGreaterThan(busy);
  });

  test('takes any for 0, and the one that was asked for', async () => {
    expect((await choosePort({ wanted: '0', host })).port).toBeGreaterThan(1023);
    const port = await freePort();
    expect(await choosePort({ wanted: String(port), host })).toEqual({ port, moved: false });
  });

  test('names FIRSTLINE_HOST when it is not of this machine', async () => {
    await expect(choosePort({ wanted: '0', host: '127.0.0.1' })).resolves.toBeDefined();
    await expect(choosePort({ wanted: '3999', host: '203.0.113.9' })).rejects.toThrow('FIRSTLINE_HOST 203.0.113.9');
  });
});

describe('takeLock', () => {
  test('is held until it is given back', () => {
    const path = join(testFolder(), 'lock');
    const release = takeLock(path);
    expect(lockHolder(path)).toMatchObject({ pid: process.pid });
    expect(takeLock(path)).toBeUndefined();
    release?.();
    expect(takeLock(path)).toBeDefined();
  });

  test('does not count for a dead process, another one with its pid, or half a file', () => {
    const path = join(testFolder(), 'lock');
    const { pid } = spawnSync('true');
    for (const left of [JSON.stringify({ pid }), JSON.stringify({ pid: process.pid, began: '1' }), '{"pid"']) {
      writeFileSync(path, left);
      expect(lockHolder(path)).toBeUndefined();
      takeLock(path)?.();
    }
    expect(takeLock(path)).toBeDefined();
  });
});

test('secrets are made once, for the owner alone', () => {
  const path = join(testFolder(), 'secrets.json');
  const first = loadSecrets(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(loadSecrets(path)).toEqual(first);
  expect(first.crmWebhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), crmToken: undefined }));
  expect(loadSecrets(path)).toMatchObject({ nextAuthSecret: first.nextAuthSecret, crmToken: expect.any(String) });
});

test('isRecent knows the oldest Node', () => {
  expect(['20.20.2', '22.11.0', '22.12.0', '24.0.0', '26.1.0'].map(isRecent)).toEqual([false, false, true, true, true]);
});

test('a lifetime ends what was started, last first, once, and goes on after a failure', async () => {
  const ended: string[] = [];
  const lifetime = createLifetime();
  lifetime.add(() => ended.push('first'));
  const forget = lifetime.add(() => ended.push('forgotten'));
  lifetime.add(() => Promise.reject(new Error('did not want to')));
  lifetime.add(async () => void ended.push('last'));
  forget();
  await Promise.all([lifetime.end(), lifetime.end()]);
  expect(ended).toEqual(['last', 'first']);
});
