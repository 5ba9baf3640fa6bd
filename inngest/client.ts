import { Inngest } from 'inngest';
import type { Env } from '@/lib/platform/env';
import type { Log } from '@/lib/platform/log';
import { createSdkLogger } from './sdk-logger';

export const APP_ID = 'firstline';

/** Never looked up: in embedded mode the SDK's requests end in this process. */
const EMBEDDED_URL = 'http://executor.invalid/';

/** The client whose requests the embedded executor answers, in this process and without a network. */
export function createEmbeddedClient(answer: typeof fetch, log: Log): Inngest {
  const logger = createSdkLogger(log);
  return new Inngest({ id: APP_ID, isDev: true, baseUrl: EMBEDDED_URL, fetch: answer, logger });
}

/** The client of an Inngest server, by the INNGEST_* variables: a local one in development mode, a self-hosted one, or the cloud. */
export function createRemoteClient(env: Env, log: Log): Inngest {
  const { INNGEST_DEV: dev, INNGEST_BASE_URL, INNGEST_EVENT_KEY: eventKey, INNGEST_SIGNING_KEY: signingKey } = env;
  const baseUrl = INNGEST_BASE_URL ?? (dev?.startsWith('http') ? dev : undefined);
  return new Inngest({
    id: APP_ID,
    logger: createSdkLogger(log),
    isDev: dev !== undefined && dev !== '0' && dev !== 'false',
    ...(baseUrl ? { baseUrl } : {}),
    ...(eventKey ? { eventKey } : {}),
    ...(signingKey ? { signingKey } : {}),
  });
}
