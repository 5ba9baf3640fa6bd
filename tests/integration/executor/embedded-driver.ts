import { Inngest } from 'inngest';
import { serve } from 'inngest/edge';
import type { Sql } from '@/db/client';
import { EMBEDDED_URL } from '@/inngest/embedded/call-function';
import { createExecutor, type Executor, type ExecutorOptions } from '@/inngest/embedded/executor';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { featureFunctions, type Note } from './fns';

export const silent = { info() {}, warn() {}, error() {}, debug() {} };

export type TestExecutor = { executor: Executor; inngest: Inngest; notes: Note[]; start(): Promise<void> };

/** An executor with the feature functions of these tests; several may share one database. */
export function embeddedExecutor(sql: Sql, options: Partial<ExecutorOptions> = {}): TestExecutor {
  const notes: Note[] = [];
  const executor = createExecutor({
    sql,
    clock: systemClock,
    ids: createIds(systemClock),
    log: silent,
    retryScale: 0.01,
    quiet: ['t/signal', 't/signal2', 't/cancel.now', 't/cancel.if'],
    ...options,
  });
  const inngest = new Inngest({ id: 'app', isDev: true, baseUrl: EMBEDDED_URL, fetch: executor.fetch, logger: silent });
  const functions = featureFunctions(inngest, (what, fields) => notes.push({ what, ...fields }));
  const handler = serve({ client: inngest, functions });
  return { executor, inngest, notes, start: () => executor.start(handler) };
}

/** Waits until a condition holds. @throws after `ms` */
export async function until<T>(condition: () => T | Promise<T>, ms = 20_000): Promise<NonNullable<Awaited<T>>> {
  const deadline = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error('what the test waits for did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
