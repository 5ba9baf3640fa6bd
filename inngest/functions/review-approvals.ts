import type { Inngest } from 'inngest';
import { overdueApprovals, reviewApproval } from '@/lib/actions/review-approval';
import { reportFailedAction } from '@/lib/reply/report-failed-action';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';
import { announce } from './announce';

/** So many at a time; the next minute takes the rest. */
const AT_ONCE = 50;

/** Every minute: approvals that nobody has given in time are looked at again, by the facts of now. */
export function reviewApprovals(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'review-approvals', triggers: [{ cron: '* * * * *' }], concurrency: { limit: 1 }, retries: 5 },
    async ({ step }) => {
      const ctx = services.agentContext();
      const due = await step.run('due', () => overdueApprovals(ctx, AT_ONCE));
      for (const actionId of due) {
        await step.run(`review-${actionId}`, () => retrying(() => reviewApproval(ctx, actionId)));
      }
      return { reviewed: due.length };
    },
  );
}

/** An action is no longer to be approved: people are told why, and go on with the conversation. What was refunded already is told to the customer. */
export function reportWithdrawnAction(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    { id: 'report-withdrawn-action', triggers: [{ event: 'action/withdrawn' }], retries: 10 },
    async ({ event, step }) => {
      const { actionId, conversationId, code } = EVENTS['action/withdrawn'].parse(event.data);
      const ctx = services.agentContext();
      if (code === 'already_refunded') return announce(step, ctx, { actionId, conversationId });
      await step.run('report', () => retrying(() => reportFailedAction(ctx, { actionId, code })));
    },
  );
}
