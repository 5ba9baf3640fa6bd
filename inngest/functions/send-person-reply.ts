import type { Inngest } from 'inngest';
import { keepAnswered } from '@/lib/promises/keep-promises';
import { deliver } from '@/lib/reply/deliver';
import { recordPersonPromises } from '@/lib/reply/record-person-promises';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** Sends what a person wrote in the console; what it promises is written down before. */
export function sendPersonReply(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'send-person-reply', triggers: [{ event: 'reply/queued' }], retries: 10 },
    async ({ event, step }) => {
      const { conversationId, deliveryKey } = EVENTS['reply/queued'].parse(event.data);
      const ctx = services.agentContext();
      await step.run('promises', () => recordPersonPromises(ctx, deliveryKey));
      await step.run('deliver', () => retrying(() => deliver(ctx, deliveryKey)));
      await step.run('kept', () => keepAnswered(ctx, conversationId));
    },
  );
}
