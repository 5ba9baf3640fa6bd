import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { poll } from '@/scripts/lib/poll.mjs';

/** A zombie still has a pid but is dead. */
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    const status = `/proc/${pid}/status`;
    return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
  } catch {
    return false;
  }
};

test.each([
  ['listens to SIGTERM', ''],
  ['ignores SIGTERM', "process.on('SIGTERM', () => undefined);"],
])('a child that %s does not outlive a launcher that is killed', async (_what, handler) => {
  const module = new URL('../../../scripts/lib/children.mjs', import.meta.url).href;
  const child = `${handler} console.log(process.pid); setInterval(() => undefined, 1000);`;
  const code = `const { startNode } = await import(${JSON.stringify(module)});
    startNode(process.execPath, ['-e', ${JSON.stringify(child)}], { env: process.env });`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void launcher.kill('SIGKILL'));
  const pid = await new Promise<number>((resolve) => {
    createInterface({ input: launcher.stdout }).once('line', (line) => resolve(Number(line)));
  });
  expect(isAlive(pid)).toBe(true);
  launcher.kill('SIGKILL');
  expect(await poll(() => (isAlive(pid) ? undefined : true), { timeout: 15_000 })).toBe(true);
});
