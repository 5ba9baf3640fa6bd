import { eq } from 'drizzle-orm';
import { runSteps } from '@/db/schema/runs';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { concludeTurn } from '@/lib/conversations/conclude-turn';
import { readDecision } from '@/lib/conversations/run-record';

/** Ends an answered turn: the conversation takes over the outcome and the memory, and the follow-ups are put on the clock. */
export async function endTurn(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; assisting: boolean; replied: boolean },
): Promise<void> {
  const { runId, conversationId, assisting, replied } = input;
  const decision = await readDecision(ctx.db, runId);
  await concludeTurn(ctx, {
    runId,
    conversationId,
    outcome: assisting ? 'in_review' : decision.outcome,
    reason: assisting ? null : decision.reason,
    priority: decision.priority,
    memory: assisting ? null : decision.memory,
    variants: replied ? await usedVariants(ctx, runId) : [],
    replied,
    duplicateOfId: null,
  });
}

async function usedVariants(ctx: AgentCtx, runId: string): Promise<string[]> {
  const steps = await ctx.db
    .select({ name: runSteps.name, detail: runSteps.detail })
    .from(runSteps)
    .where(eq(runSteps.runId, runId));
  const detail = steps.find((one) => one.name === 'reply')?.detail;
  if (typeof detail !== 'object' || detail === null || !('variants' in detail) || !Array.isArray(detail.variants))
    return [];
  return detail.variants.filter((one): one is string => typeof one === 'string');
}
