import type { Inngest } from 'inngest';
import { actionConversationId } from '@/lib/actions/action-conversation-id';
import { executeAction } from '@/lib/actions/execute-action';
import { reportFailedAction } from '@/lib/reply/report-failed-action';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';
import { announce } from './announce';

/** When the backend is asked again about an action whose result is not known; after the last time a person looks. */
const WAITS = ['30s', '2m', '10m', '30m', '2h', '6h'];

/**
 * Asks the backend until it is known whether an action happened: by the order's own state first, then with the same idempotency key.
 * Only a known result is told to the customer.
 */
export function settleUnknownAction(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'settle-action', triggers: [{ event: 'action/unsettled' }], idempotency: 'event.data.actionId', retries: 10 },
    async ({ event, step }) => {
      const { actionId } = EVENTS['action/unsettled'].parse(event.data);
      const ctx = services.agentContext();
      for (const [index, wait] of WAITS.entries()) {
        await step.sleep(`wait-${index + 1}`, wait);
        const execution = await step.run(`ask-${index + 1}`, () => retrying(() => executeAction(ctx, actionId)));
        if (execution.status === 'unknown') continue;
        if (execution.status === 'done' || execution.code === 'already_refunded') {
          const conversationId = await step.run('conversation', () => actionConversationId(ctx.db, actionId));
          await announce(step, ctx, { actionId, conversationId });
          return { status: execution.status };
        }
        await step.run('report', () => retrying(() => reportFailedAction(ctx, { actionId, code: execution.code })));
        return { status: 'refused' };
      }
      await step.run('report', () => retrying(() => reportFailedAction(ctx, { actionId, code: 'no_answer' })));
      return { status: 'unknown' };
    },
  );
}
