import type { Inngest } from 'inngest';
import { executeAction } from '@/lib/actions/execute-action';
import { reportFailedAction } from '@/lib/reply/report-failed-action';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';
import { announce } from './announce';

/** A person approved an action: carry it out, then tell the customer, then the CRM. An unknown result is settled by its own function. */
export function executeApprovedAction(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'execute-approved-action',
      triggers: [{ event: 'action/approved' }],
      idempotency: 'event.data.actionId',
      retries: 10,
    },
    async ({ event, step }) => {
      const { actionId, conversationId } = EVENTS['action/approved'].parse(event.data);
      const ctx = services.agentContext();
      const execution = await step.run('execute', () => retrying(() => executeAction(ctx, actionId)));
      if (execution.status === 'unknown') return { status: 'unknown' };
      if (execution.status !== 'done') {
        await step.run('report', () => retrying(() => reportFailedAction(ctx, { actionId, code: execution.code })));
        return { status: 'refused' };
      }
      await announce(step, ctx, { actionId, conversationId });
      return { status: 'done' };
    },
  );
}
