import type { AgentCtx } from '@/lib/conversations/agent-context';
import { TooEarlyError } from '@/lib/platform/errors';
import { type Execution, executeAction } from './execute-action';

/** `withdrawn`: the approval was taken back; where it was given again since, that one is carried out in its own time. */
export type ApprovedExecution = Execution | { status: 'withdrawn' };

/**
 * Carries out what a person approved, once it can no longer be taken back.
 * @param input.executeAt the moment that the approval named; absent in events of before approvals could be taken back
 * @throws TooEarlyError while it can still be taken back, by this machine's clock
 */
export async function executeApproved(
  ctx: AgentCtx,
  input: { actionId: string; executeAt?: string | undefined },
): Promise<ApprovedExecution> {
  const execution = await executeAction(ctx, input.actionId);
  if (execution.status !== 'reconsider') return execution;
  if (execution.code === 'not_approved') return { status: 'withdrawn' };
  if (execution.code !== 'not_yet') return execution;
  if (execution.at === undefined || execution.at !== input.executeAt) return { status: 'withdrawn' };
  throw new TooEarlyError(new Date(execution.at).getTime() - ctx.clock.now().getTime());
}
