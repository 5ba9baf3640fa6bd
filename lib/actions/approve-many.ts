import type { Ctx } from '@/db/context';
import { AppError } from '@/lib/platform/errors';
import { type Approval, approveAction } from './approve-action';
import { decider } from './decider';
import { listKinds } from './queries';

/** The most that are approved together. */
export const MOST_TOGETHER = 50;

/** How one of several ended: like an approval of its own, or why it was not given. */
export type ManyApproved = { actionId: string; result: Approval | { state: 'failed'; code: string; message: string } };

/**
 * A person approves several proposed actions of the same kind, each as it is proposed. Each has its own check and its own end: one that
 * cannot be approved (decided by somebody else, beyond the person's limit, overdue) holds up no other.
 * @throws AppError bad_request for none, too many, or different kinds · forbidden for anyone but a person
 */
export async function approveMany(ctx: Ctx, input: { actionIds: readonly string[] }): Promise<ManyApproved[]> {
  decider(ctx.actor);
  const actionIds = [...new Set(input.actionIds)];
  if (actionIds.length === 0) throw new AppError('bad_request', 'Choose what to approve first.');
  if (actionIds.length > MOST_TOGETHER) {
    throw new AppError('bad_request', `At most ${MOST_TOGETHER} can be approved together.`);
  }
  if ((await listKinds(ctx.db, actionIds)).length > 1) {
    throw new AppError('bad_request', 'Only actions of the same kind can be approved together.');
  }
  const ended: ManyApproved[] = [];
  // One after another: a list that is approved at once must not take every connection.
  for (const actionId of actionIds) ended.push({ actionId, result: await approveOne(ctx, actionId) });
  return ended;
}

async function approveOne(ctx: Ctx, actionId: string): Promise<ManyApproved['result']> {
  try {
    return await approveAction(ctx, { actionId });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { state: 'failed', code: error.code, message: error.message };
  }
}
