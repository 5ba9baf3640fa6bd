import type { Inngest } from 'inngest';
import { z } from 'zod';
import { executeApproved } from '@/lib/actions/execute-approved';
import { giveUpOnAction } from '@/lib/actions/give-up-on-action';
import { reportFailedAction } from '@/lib/reply/report-failed-action';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';
import { announce } from './announce';

const failure = z.object({ event: z.object({ data: EVENTS['action/approved'] }) });

/**
 * A person approved an action: wait until they can no longer take it back, carry it out, then tell the customer, then the CRM. An
 * unknown result is settled by its own function.
 */
export function executeApprovedAction(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'execute-approved-action',
      triggers: [{ event: 'action/approved' }],
      retries: 10,
      onFailure: ({ event }) => giveUpOnAction(services.agentContext(), failure.parse(event.data).event.data),
    },
    async ({ event, step }) => {
      const { actionId, conversationId, executeAt } = EVENTS['action/approved'].parse(event.data);
      const ctx = services.agentContext();
      if (executeAt) await step.sleepUntil('undo', new Date(executeAt));
      const execution = await step.run('execute', () => retrying(() => executeApproved(ctx, { actionId, executeAt })));
      const { status } = execution;
      if (status === 'withdrawn' || status === 'unknown') return { status };
      if (status !== 'done' && execution.code !== 'already_refunded') {
        await step.run('report', () => retrying(() => reportFailedAction(ctx, { actionId, code: execution.code })));
        return { status: 'refused' };
      }
      await announce(step, ctx, { actionId, conversationId });
      return { status };
    },
  );
}
