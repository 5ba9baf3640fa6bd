import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { stopProcess } from './processes';

type Started = { started: true; port: number; stop(): Promise<void> } | { started: false; reason: string };

const installed = () => spawnSync('redis-server', ['--version']).status === 0;

/** Installs Redis from the system's packages where that is allowed, and starts one for the bench alone. */
export async function startRedis(port: number): Promise<Started> {
  if (!installed() && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!installed())
    return { started: false, reason: 'Redis is not installed and could not be from the system packages.' };
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  // As durable as the database beside it: every write is on disk before it is answered.
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
    '--save',
    '',
  ];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 100, maxRetriesPerRequest: 50 });
  await client.ping();
  client.disconnect();
  const stop = async () => {
    await stopProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { started: true, port, stop };
}
