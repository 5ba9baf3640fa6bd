import type { Inngest } from 'inngest';
import { reportPoorRating as report } from '@/lib/reply/report-poor-rating';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** A customer has rated a conversation and said why: a bad rating is put before people. */
export function reportPoorRating(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'report-poor-rating',
      triggers: [{ event: 'rating/commented' }],
      concurrency: [{ limit: 1, key: 'event.data.conversationId' }],
      retries: 10,
    },
    async ({ event, step }) => {
      const { conversationId } = EVENTS['rating/commented'].parse(event.data);
      const ctx = services.agentContext();
      const reported = await step.run('report', () => retrying(() => report(ctx, conversationId)));
      return { reported };
    },
  );
}
