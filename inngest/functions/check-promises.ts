import type { Inngest } from 'inngest';
import { checkPromise, promisesToCheck } from '@/lib/promises/check-promise';
import { reportBrokenPromise } from '@/lib/reply/report-broken-promise';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** So many at a time; the next minute takes the rest. */
const AT_ONCE = 50;

/** Every minute: promises whose time has come are held against what has happened. */
export function checkPromises(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'check-promises', triggers: [{ cron: '* * * * *' }], concurrency: { limit: 1 }, retries: 5 },
    async ({ step }) => {
      const ctx = services.agentContext();
      const due = await step.run('due', () => promisesToCheck(ctx, AT_ONCE));
      for (const promiseId of due) await step.run(`check-${promiseId}`, () => checkPromise(ctx, promiseId));
      return { checked: due.length };
    },
  );
}

/** A promise is overdue: its conversation and its ticket are put before people. */
export function reportBrokenPromises(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'report-broken-promise', triggers: [{ event: 'promise/broken' }], retries: 10 },
    async ({ event, step }) => {
      const { promiseId } = EVENTS['promise/broken'].parse(event.data);
      const ctx = services.agentContext();
      await step.run('report', () => retrying(() => reportBrokenPromise(ctx, promiseId)));
    },
  );
}
