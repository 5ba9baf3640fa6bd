import { serve } from 'inngest/edge';
import { createEmbeddedClient, createRemoteClient } from '@/inngest/client';
import { createExecutor } from '@/inngest/embedded/executor';
import { allFunctions } from '@/inngest/functions/all';
import { startRelay } from '@/lib/outbox/relay';
import { executorMode } from '@/lib/platform/env';
import type { Server } from './compose';
import type { Durable } from './durable';
import { keepRegistering } from './keep-registering';

/** For tests and benches: shorter leases and waits of the embedded executor. */
export type Tuning = { leaseMs?: number; retryScale?: number };

/** The embedded executor, or the relay to an Inngest server, over the very same functions. */
export function createDurable(to: Server, tuning: Tuning = {}): Durable {
  return executorMode(to.env) === 'embedded' ? embedded(to, tuning) : remote(to);
}

function embedded(to: Server, tuning: Tuning): Durable {
  const { sql, env, log, clock, ids } = to;
  const concurrency = env.FIRSTLINE_EXECUTOR_CONCURRENCY;
  // Without a way to tell people, nobody listens to this one.
  const quiet = to.notifiers.length === 0 ? ['people/needed'] : [];
  const executor = createExecutor({ sql, clock, ids, log, concurrency, quiet, ...tuning });
  const inngest = createEmbeddedClient(executor.fetch, log);
  const handler = serve({ client: inngest, functions: allFunctions(inngest, to) });
  let running = false;
  return {
    async start() {
      await executor.start(handler);
      running = true;
    },
    async stop() {
      running = false;
      await executor.stop();
    },
    working: async () => running,
    handler: null,
  };
}

function remote(to: Server): Durable {
  const { sql, env, log, clock } = to;
  const inngest = createRemoteClient(env, log);
  const handler = serve({ client: inngest, functions: allFunctions(inngest, to) });
  let relay: { stop(): Promise<void> } | null = null;
  let registering: { stop(): void } | null = null;
  return {
    async start() {
      relay = startRelay({ sql, clock, log, send: async (events) => void (await inngest.send(events)) });
      registering = keepRegistering(`http://${env.HOSTNAME}:${env.PORT}/api/inngest`, log);
    },
    async stop() {
      registering?.stop();
      await relay?.stop();
      relay = null;
    },
    working: async () => relay !== null,
    handler,
  };
}
