import type { Inngest } from 'inngest';
import { askLater } from '@/lib/followups/ask-later';
import { closeTicket } from '@/lib/reply/close-ticket';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** A person closed a conversation: its ticket is solved in the CRM as well. */
export function closeResolvedTicket(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'close-ticket', triggers: [{ event: 'conversation/resolved' }], retries: 10 },
    async ({ event, step }) => {
      const { conversationId, changeId } = EVENTS['conversation/resolved'].parse(event.data);
      const ctx = services.agentContext();
      await step.run('close', () =>
        retrying(() => closeTicket(ctx, { conversationId, key: `ticket:resolved:${changeId}` })),
      );
      await step.run('ask-later', () => askLater(ctx, conversationId));
    },
  );
}
