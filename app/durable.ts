import { executorMode } from '@/lib/platform/env';
import { server } from './server';

/** Whatever drives the durable functions. */
export type Durable = {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether functions are being driven now. */
  working(): Promise<boolean>;
  /** Answers an Inngest server's calls; null in embedded mode, where nothing outside may call functions. */
  handler: ((request: Request) => Promise<Response>) | null;
};

const shared = globalThis as typeof globalThis & { firstlineDurable?: Promise<Durable> };

/** The driver as this process sees it, made on first use. The functions and all they know are loaded only where they run. */
export function durable(): Promise<Durable> {
  shared.firstlineDurable ??= make();
  return shared.firstlineDurable;
}

async function make(): Promise<Durable> {
  const to = server();
  const apart = to.env.FIRSTLINE_EXECUTOR === 'apart' && executorMode(to.env) === 'embedded';
  if (apart) return (await import('./executor-apart')).executorApart(to);
  return (await import('./create-durable')).createDurable(to);
}
