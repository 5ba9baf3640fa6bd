import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { isSuperseded } from '@/lib/conversations/is-superseded';
import { loadTurn } from '@/lib/conversations/load-turn';
import { readMemory } from '@/lib/conversations/memory';
import { closeRun, readDecided, recordStep, updateRun } from '@/lib/conversations/run-record';
import { decide } from '@/lib/policy/decide';
import type { Decision } from '@/lib/policy/decision';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { proposeActions } from './propose-actions';

export type DecidedTurn = { kind: 'superseded' } | { kind: 'decided'; automaticActionIds: string[] };

/**
 * Decides by the policy in force over the facts of the run, and writes the decision and its actions in one transaction. A run that is
 * no longer the newest of its conversation ends here, before anything has an effect.
 * @param input.assisting a person handles the conversation: the decision is kept for the draft, no action is proposed
 * @param input.round 1 for the first decision of the run, more where changed facts sent it back
 * @param input.mayAct false in the last round: an account that keeps changing counts as unreadable, and a person looks
 */
export async function decideTurn(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; assisting: boolean; round: number; mayAct: boolean },
): Promise<DecidedTurn> {
  const startedAt = ctx.clock.now();
  return ctx.db.transaction(async (tx): Promise<DecidedTurn> => {
    const inner: Ctx = { ...ctx, db: tx };
    const { triage, facts: read, decision: earlier } = await readDecided(tx, input.runId);
    const facts = input.mayAct ? read : { ...read, unavailable: [...read.unavailable, 'orders'] };
    if (earlier && input.round === 1)
      return { kind: 'decided', automaticActionIds: await automaticOf(inner, input.runId) };
    if (input.round === 1 && (await isSuperseded(tx, input))) {
      await closeRun(inner, input.runId, 'superseded', null);
      return { kind: 'superseded' };
    }
    const { conversation } = await loadTurn(tx, input.conversationId);
    const { versionId, number, policy } = await livePolicy(tx);
    const now = ctx.clock.now();
    const decision = decide({
      understanding: triage.understanding,
      facts,
      memory: readMemory(conversation),
      policy,
      now,
    });
    const automaticActionIds = input.assisting
      ? []
      : await proposeActions(inner, {
          runId: input.runId,
          conversationId: input.conversationId,
          backendCustomerId: facts.customer?.id ?? null,
          decided: decision.actions,
          policy,
          policyVersionId: versionId,
        });
    await updateRun(tx, input.runId, { decision, policyVersionId: versionId });
    await recordStep(inner, {
      runId: input.runId,
      name: 'decide',
      startedAt,
      detail: { policy: number, ...summary(decision) },
    });
    return { kind: 'decided', automaticActionIds };
  });
}

async function automaticOf(ctx: Ctx, runId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: actions.id, mode: actions.mode })
    .from(actions)
    .where(eq(actions.runId, runId))
    .orderBy(actions.createdAt, actions.id);
  return rows.filter((row) => row.mode === 'auto').map((row) => row.id);
}

function summary(decision: Decision): Record<string, unknown> {
  const { outcome, reason, reasons, priority, orderId } = decision;
  return {
    outcome,
    reason,
    reasons,
    priority,
    orderId,
    actions: decision.actions.map((one) => ({ ...one.spec, mode: one.mode })),
  };
}
