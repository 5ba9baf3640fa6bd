import type { Inngest } from 'inngest';
import { deliver } from '@/lib/reply/deliver';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** Sends what a person wrote in the console. */
export function sendPersonReply(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'send-person-reply', triggers: [{ event: 'reply/queued' }], retries: 10 },
    async ({ event, step }) => {
      const { deliveryKey } = EVENTS['reply/queued'].parse(event.data);
      const ctx = services.agentContext();
      await step.run('deliver', () => retrying(() => deliver(ctx, deliveryKey)));
    },
  );
}
