import type { Inngest } from 'inngest';
import { askResolved } from '@/lib/followups/ask-resolved';
import { EVENTS } from '../events';
import type { Services } from '../services';

/** Some time after conversations were resolved: those that still are, and whose customers have not written since, are asked how it was. */
export function askSatisfaction(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'ask-satisfaction', triggers: [{ event: 'satisfaction/due' }], retries: 10 },
    async ({ event, step }) => {
      const { from, until, at } = EVENTS['satisfaction/due'].parse(event.data);
      await step.sleepUntil('wait', new Date(at));
      const asked = await step.run('ask', () => askResolved(services.agentContext(), { from, until }));
      return { asked };
    },
  );
}
