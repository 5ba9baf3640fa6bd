import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { gatherFacts } from '@/lib/facts/gather-facts';
import { readOrderFacts } from '@/lib/facts/read-order-facts';
import type { Facts } from '@/lib/policy/decision';
import type { ActionRow } from './ledger';

/**
 * The facts of now that an action stands on: those of its run's message or, where a warning led to it, those of its order. Null where
 * it has neither.
 */
export async function factsOfAction(ctx: AgentCtx, action: ActionRow): Promise<Facts | null> {
  const { runId, conversationId, orderId, backendCustomerId } = action;
  if (runId) return (await gatherFacts(ctx, { runId, conversationId })).facts;
  if (!orderId || !backendCustomerId) return null;
  const { conversation } = await loadTurn(ctx.db, conversationId);
  return readOrderFacts(ctx, { backendCustomerId, orderId, conversation });
}

/** The action itself is not a refund that stands against it. */
export function withoutOwn(facts: Facts, orderId: string): Facts {
  return {
    ...facts,
    liveRefundOrderIds: facts.liveRefundOrderIds.filter((id) => id !== orderId),
    ...(facts.liveRefunds ? { liveRefunds: facts.liveRefunds.filter((one) => one.orderId !== orderId) } : {}),
  };
}
