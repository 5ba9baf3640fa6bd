import { AsyncLocalStorage } from 'node:async_hooks';

/** One call to another system, as people are shown it. Reads carry no body: what was read is kept as facts. */
export type TracedCall = {
  upstream: string;
  request: { method: string; path: string; idempotencyKey?: string | undefined; body?: unknown };
  response: { status: string; ms: number; body?: unknown };
};

const traces = new AsyncLocalStorage<TracedCall[]>();

/** Runs some work and collects the calls that it made to other systems. */
export async function traceCalls<T>(work: () => Promise<T>): Promise<{ result: T; calls: TracedCall[] }> {
  const calls: TracedCall[] = [];
  const result = await traces.run(calls, work);
  return { result, calls };
}

/** Adds a call to the trace that is being collected, if one is. */
export function recordCall(call: TracedCall): void {
  traces.getStore()?.push(call);
}
