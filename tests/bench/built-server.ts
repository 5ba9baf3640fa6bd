import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { serverProcesses } from '@/scripts/lib/server.mjs';
import { residentMb, startProcess, stopProcess } from './processes';

type Part = { name: string; child: ChildProcess; start(): Promise<ChildProcess> };

/** A built server as `npm start` runs it: all of its processes, each of which can be killed and started again by itself. */
export type BuiltServer = {
  names: string[];
  /** Resident memory of all processes together, in MB. */
  memoryMb(): number;
  /** Ends these processes without a word. */
  kill(names: string[]): Promise<void>;
  /** Starts again what is not running, and waits until it is ready. */
  revive(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the server from its folder with this environment; `url` is where its web part will answer. */
export async function startBuiltServer(folder: string, env: Record<string, string>, url: string): Promise<BuiltServer> {
  const parts: Part[] = [];
  for (const { name, flags, env: own, url: at } of await serverProcesses(env, url)) {
    const start = () =>
      startProcess(process.execPath, [...flags, 'server.js'], { cwd: folder, env: own, readyUrl: `${at}/api/health` });
    parts.push({ name, child: await start(), start });
  }
  return {
    names: parts.map(({ name }) => name),
    memoryMb: () => parts.reduce((sum, { child }) => sum + residentMb(child.pid ?? 0), 0),
    async kill(names) {
      const chosen = parts.filter(({ name }) => names.includes(name));
      const gone = chosen.map(({ child }) => once(child, 'exit'));
      for (const { child } of chosen) child.kill('SIGKILL');
      await Promise.all(gone);
    },
    async revive() {
      for (const part of parts) {
        if (part.child.exitCode !== null || part.child.signalCode !== null) part.child = await part.start();
      }
    },
    async stop() {
      for (const { child } of [...parts].reverse()) await stopProcess(child);
    },
  };
}
