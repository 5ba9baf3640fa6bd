import { Inngest } from 'inngest';

export const APP_ID = 'firstline';

/** Never looked up: in embedded mode the SDK's requests end in this process. */
const EMBEDDED_URL = 'http://executor.invalid/';

/**
 * The Inngest client. With `fetch` given, everything the SDK sends goes there: the embedded executor answers it in this process, and
 * no network is involved. Without it the SDK finds its server by the INNGEST_* variables.
 */
export function createInngest(embedded: typeof fetch | null): Inngest {
  return embedded
    ? new Inngest({ id: APP_ID, isDev: true, baseUrl: EMBEDDED_URL, fetch: embedded })
    : new Inngest({ id: APP_ID });
}
