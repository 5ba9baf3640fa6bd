import { durable } from '@/app/durable';
import { allWaiting } from '@/app/queue-stats';
import { server } from '@/app/server';
import { executorMode } from '@/lib/platform/env';
import { errorLabel } from '@/lib/platform/errors';
import packageJson from '@/package.json';

export type Health = {
  status: 'ok' | 'unavailable';
  reason?: string;
  version: string;
  database: 'embedded' | 'external';
  executor: 'embedded' | 'inngest';
  engine: 'builtin' | 'openai';
  demo: boolean;
  queue: { ready: number; running: number; delayed: number; oldestSeconds: number } | null;
};

/** How the process stands: asks the database and the executor. */
export async function readHealth(): Promise<Health> {
  const { env } = server();
  const base = {
    version: packageJson.version,
    database: env.FIRSTLINE_DATABASE,
    executor: executorMode(env),
    engine: 'builtin' as const,
    demo: env.FIRSTLINE_DEMO === '1',
  };
  try {
    const driver = await durable();
    const [queue, working] = await Promise.all([allWaiting(server()), driver.working()]);
    if (!working) return { status: 'unavailable', reason: 'The executor is starting.', ...base, queue };
    return { status: 'ok', ...base, queue };
  } catch (error) {
    return {
      status: 'unavailable',
      reason: `The database does not answer (${errorLabel(error)}).`,
      ...base,
      queue: null,
    };
  }
}
