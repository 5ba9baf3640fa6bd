import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { createServer, type Server } from './compose';

/** Next bundles pages, routes and instrumentation apart: what must exist once for each process hangs on globalThis. */
const shared = globalThis as typeof globalThis & { firstlineServer?: Server };

/** The process-wide objects: made on first use, from the validated environment. */
export function server(): Server {
  shared.firstlineServer ??= createServer(env(), { log });
  return shared.firstlineServer;
}
