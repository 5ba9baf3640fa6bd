import type { Inngest } from 'inngest';
import { markResolved } from '@/lib/conversations/set-standing';
import { runFollowUp } from '@/lib/followups/run-follow-up';
import { closeTicket } from '@/lib/reply/close-ticket';
import { deliver } from '@/lib/reply/deliver';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** Looks at a conversation again at a time; whatever the customer writes before cancels it. */
export function followUp(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'follow-up',
      triggers: [{ event: 'follow-up/scheduled' }],
      cancelOn: [{ event: 'message/received', match: 'data.conversationId' }],
      retries: 10,
    },
    async ({ event, step }) => {
      const task = EVENTS['follow-up/scheduled'].parse(event.data);
      const ctx = services.agentContext();
      const { conversationId } = task;
      await step.sleepUntil('wait', new Date(task.at));
      const { deliveryKey, close } = await step.run('look', () => retrying(() => runFollowUp(ctx, task)));
      if (deliveryKey) await step.run('deliver', () => retrying(() => deliver(ctx, deliveryKey)));
      if (!close) return;
      await step.run('solve', () =>
        retrying(() => closeTicket(ctx, { conversationId, key: `ticket:closed:${task.runId}` })),
      );
      await step.run('close', () => markResolved(ctx, conversationId));
    },
  );
}
