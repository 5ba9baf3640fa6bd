import type { Inngest } from 'inngest';
import { askLater } from '@/lib/followups/ask-later';
import { deliverFollowUp } from '@/lib/followups/deliver-follow-up';
import { runFollowUp } from '@/lib/followups/run-follow-up';
import { settleFollowUp } from '@/lib/followups/settle-follow-up';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** Looks at a conversation again at a time; whatever the customer writes before cancels it, but for automatic mail and what was said already. */
export function followUp(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'follow-up',
      triggers: [{ event: 'follow-up/scheduled' }],
      cancelOn: [{ event: 'conversation/continued', match: 'data.conversationId' }],
      retries: 10,
    },
    async ({ event, step }) => {
      const task = EVENTS['follow-up/scheduled'].parse(event.data);
      const ctx = services.agentContext();
      await step.sleepUntil('wait', new Date(task.at));
      const { deliveryKey, standing } = await step.run('look', () =>
        retrying(() => runFollowUp(ctx, task, services.ratingLink)),
      );
      if (deliveryKey) await step.run('deliver', () => retrying(() => deliverFollowUp(ctx, task, deliveryKey)));
      if (!standing) return;
      await step.run('settle', () => retrying(() => settleFollowUp(ctx, task, standing)));
      // Who was only silent is not asked how it was.
      if (deliveryKey && standing === 'resolved') await step.run('ask-later', () => askLater(ctx, task.conversationId));
    },
  );
}
