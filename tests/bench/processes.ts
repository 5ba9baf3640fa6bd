import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { devNull } from 'node:os';
import { startNode } from '@/scripts/lib/children.mjs';

const nowhere = openSync(devNull, 'w');

/** Resident memory of a process in MB, as the kernel counts it; 0 where it cannot be read. */
export function residentMb(pid: number): number {
  try {
    const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a Node script as `npm start` starts its processes, each in a session of its own, and waits until its address answers 2xx. */
export async function startProcess(
  node: string,
  args: string[],
  options: { cwd: string; env: Record<string, string | undefined>; readyUrl: string },
): Promise<ChildProcess> {
  const child = startNode(node, args, {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...options.env },
    output: [nowhere, 'inherit'],
  });
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(options.readyUrl).catch(() => null);
    if (response?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${args.join(' ')} did not become ready`);
}

/** Ends a process and waits until it is gone. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}
