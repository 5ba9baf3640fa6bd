import type { AgentCtx } from '@/lib/conversations/agent-context';
import { markRateable } from '@/lib/conversations/set-standing';
import { scheduleSatisfaction } from './schedule-follow-ups';

/** A conversation was resolved by something else than a turn of the customer: how it was is asked later as well. */
export async function askLater(ctx: AgentCtx, conversationId: string): Promise<void> {
  await markRateable(ctx, conversationId);
  await scheduleSatisfaction(ctx);
}
