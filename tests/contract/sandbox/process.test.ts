import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clientOf } from './client';
import { webhookTarget } from './webhook-target';

const readySchema = z.object({
  ready: z.literal(true),
  crm: z.object({ url: z.url(), token: z.string(), webhookSecret: z.string() }),
  backend: z.object({ url: z.url(), token: z.string() }),
});
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, ready: readySchema.parse(JSON.parse(String(line))) };
}

async function stop(child: ChildProcess): Promise<unknown> {
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  return code;
}

describe('the sandbox as a process', () => {
  it('waits for the app, sends the first ticket, ends on SIGTERM and remembers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
    const target = await webhookTarget();
    const state = { SANDBOX_STATE_FILE: join(folder, 'state.json') };
    const first = await start({
      ...state,
      SEED: '9',
      TRAFFIC: 'demo',
      WEBHOOK_TARGET_URL: target.url,
      WAIT_FOR_URL: target.url,
    });
    const { orders } = z.object({ orders: z.array(z.object({ id: z.string() })) }).parse(
      await until(
        async () => (await clientOf(first.ready.backend)('GET', '/_sandbox/state')).body,
        (body) => body.orders,
      ),
    );
    expect(await stop(first.child)).toBe(0);
    expect(JSON.parse(await readFile(state.SANDBOX_STATE_FILE, 'utf8')).crm.records).toHaveLength(1);

    const second = await start(state);
    const again = await clientOf(second.ready.backend)('GET', `/v1/orders/${orders[0]?.id}`);
    expect(again.status).toBe(200);
    expect(await stop(second.child)).toBe(0);
    await target.close();
    await rm(folder, { recursive: true });
  });

  it('names a wrong variable and ends', async () => {
    const env = { ...process.env, RATE: 'fast' };
    const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.push(child);
    const [[chunk], [code]] = await Promise.all([once(child.stderr, 'data'), once(child, 'exit')]);
    expect([code, String(chunk)]).toEqual([1, expect.stringMatching(/^RATE: /)]);
  });

  it('ends when the process that started it is gone', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', (line) => { process.stdout.write(line); process.exit(0); });`;
    const parent = spawn(process.execPath, ['-e', script], {
      env: { ...process.env, EXIT_WITH_PARENT: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: parent.stdout }), 'line');
    const { backend } = readySchema.parse(JSON.parse(String(line)));
    const gone = await until(
      () =>
        fetch(backend.url).then(
          () => false,
          () => true,
        ),
      (value) => value,
    );
    expect(gone).toBe(true);
  });
});

/** Asks again until the answer is accepted; an empty list or false is not. */
async function until<T>(ask: () => Promise<T>, accepted: (value: T) => unknown): Promise<T> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const value = await ask();
    const found = accepted(value);
    if (Array.isArray(found) ? found.length > 0 : found) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('not within 10 s');
}
