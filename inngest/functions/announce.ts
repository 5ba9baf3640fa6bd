import type { GetStepTools, Inngest } from 'inngest';
import { actionRunId } from '@/lib/actions/action-run-id';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { settleWarningOf } from '@/lib/disputes/settle-warning';
import { scheduleAfterAction } from '@/lib/followups/schedule-after-action';
import { keepAnswered } from '@/lib/promises/keep-promises';
import { announceAction } from '@/lib/reply/announce-action';
import { closeAfterAction } from '@/lib/reply/close-after-action';
import { deliver } from '@/lib/reply/deliver';
import { retrying } from '../retrying';

/** The steps after an action was done late: tell the customer, then close the conversation here and in the CRM. */
export async function announce(
  step: GetStepTools<Inngest>,
  ctx: AgentCtx,
  input: { actionId: string; conversationId: string },
): Promise<void> {
  const queued = await step.run('write', () => announceAction(ctx, input));
  if (queued) {
    await step.run('deliver', () => retrying(() => deliver(ctx, queued.deliveryKey)));
    if (!queued.held) await step.run('kept', () => keepAnswered(ctx, input.conversationId));
  }
  await step.run('close', () =>
    retrying(async () => {
      const runId = await actionRunId(ctx.db, input.actionId);
      if (!runId) return settleWarningOf(ctx, input.actionId);
      if (await closeAfterAction(ctx, { ...input, runId })) await scheduleAfterAction(ctx, input);
    }),
  );
}
