import type { AgentCtx } from '@/lib/conversations/agent-context';
import { type Delivery, deliver, UndeliverableError } from '@/lib/reply/deliver';
import type { FollowUpTask } from './run-follow-up';

/**
 * Sends the message of a follow-up. A channel that takes no more messages into a solved ticket is no fault worth a person's time where it
 * only was to be asked how it went.
 */
export async function deliverFollowUp(
  ctx: AgentCtx,
  task: FollowUpTask,
  deliveryKey: string,
): Promise<Delivery | { refused: true }> {
  try {
    return await deliver(ctx, deliveryKey);
  } catch (error) {
    if (task.kind === 'satisfaction' && error instanceof UndeliverableError) return { refused: true };
    throw error;
  }
}
