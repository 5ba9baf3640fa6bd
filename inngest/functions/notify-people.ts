import { type Inngest, NonRetriableError } from 'inngest';
import { composeNotice } from '@/lib/notify/compose-notice';
import type { Notice, Notifier } from '@/lib/notify/notice';
import { readNoticeFacts } from '@/lib/notify/read-notice-facts';
import { UpstreamError } from '@/lib/platform/http-error';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/**
 * A conversation waits for people: tells them in one of the ways that are configured, each a function of its own, so that one that
 * fails holds up no other. Nothing is sent where somebody has dealt with it meanwhile.
 */
export function notifyPeople(inngest: Inngest, services: Services, notifier: Notifier) {
  return inngest.createFunction(
    {
      id: `notify-by-${notifier.name}`,
      triggers: [{ event: 'people/needed' }],
      concurrency: { limit: 2 },
      retries: 10,
    },
    async ({ event, step }) => {
      const { conversationId, cause, actionId } = EVENTS['people/needed'].parse(event.data);
      const key = event.id ?? `${cause}:${conversationId}`;
      const sent = await step.run('tell', async () => {
        const facts = await readNoticeFacts(services.agentContext().db, { conversationId, cause, actionId });
        if (!facts) return false;
        const notice = composeNotice({ key, cause, facts, link: services.conversationLink(conversationId) });
        await retrying(() => send(notifier, notice));
        return true;
      });
      return { sent };
    },
  );
}

async function send(notifier: Notifier, notice: Notice): Promise<void> {
  try {
    await notifier.send(notice);
  } catch (error) {
    const refused = error instanceof UpstreamError && error.outcome === 'refused';
    throw refused ? new NonRetriableError(error.message, { cause: error }) : error;
  }
}
