import { and, eq, gte, inArray, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { runSteps } from '@/db/schema/runs';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { isSuperseded } from '@/lib/conversations/is-superseded';
import { readMemory } from '@/lib/conversations/memory';
import { closeRun, hasDecision, readStep, recordSteps, updateRun } from '@/lib/conversations/run-record';
import { factsInShort, type Gathered, gatherFacts } from '@/lib/facts/gather-facts';
import { decide } from '@/lib/policy/decide';
import type { Decision } from '@/lib/policy/decision';
import { pausedPolicy } from '@/lib/policy/kill-switch';
import { type LivePolicy, livePolicy } from '@/lib/policy-versions/live-policy';
import { LIVE, proposeActions } from './propose-actions';

export type DecidedTurn = { kind: 'superseded' } | { kind: 'decided'; automaticActionIds: string[] };

export type DecideTurnInput = {
  runId: string;
  conversationId: string;
  /** A person handles the conversation: the decision is kept for the draft, no action is proposed. */
  assisting: boolean;
  /** 1 for the first decision of the run, more where changed facts sent it back. */
  round: number;
  /** False in the last round: an account that keeps changing counts as unreadable, and a person looks. */
  mayAct: boolean;
};

/**
 * Decides by the policy in force over the facts of this moment, and writes facts, decision and actions in one transaction. A run that
 * is no longer the newest of its conversation ends here, before anything has an effect.
 */
export async function decideTurn(ctx: AgentCtx, input: DecideTurnInput): Promise<DecidedTurn> {
  const gathered = await gatherFacts(ctx, input);
  return ctx.db.transaction(async (tx): Promise<DecidedTurn> => {
    const inner: Ctx = { ...ctx, db: tx };
    const first = input.round === 1;
    // Independent, so sent together.
    const [decided, superseded, live] = await Promise.all([
      first ? hasDecision(tx, input.runId) : wasDecidedIn(tx, input),
      first && isSuperseded(tx, input),
      livePolicy(tx),
    ]);
    if (decided) return decidedBefore(inner, input.runId);
    if (superseded) {
      await closeRun(inner, input.runId, 'superseded', null);
      return { kind: 'superseded' };
    }
    return { kind: 'decided', automaticActionIds: await decideAndPropose(inner, input, gathered, live) };
  });
}

async function decideAndPropose(
  ctx: Ctx,
  input: DecideTurnInput,
  gathered: Gathered,
  { versionId, number, policy }: LivePolicy,
): Promise<string[]> {
  const { turn, triage, startedAt } = gathered;
  const { facts: read } = gathered;
  const facts = input.mayAct ? read : { ...read, unavailable: [...read.unavailable, 'orders'] };
  const decidedAt = ctx.clock.now();
  const memory = readMemory(turn.conversation);
  const decision = decide({
    understanding: triage.understanding,
    facts,
    memory,
    policy: pausedPolicy(policy),
    now: decidedAt,
    waitsForPerson: turn.conversation.status === 'escalated',
  });
  const automaticActionIds = input.assisting
    ? []
    : await proposeActions(ctx, {
        runId: input.runId,
        conversationId: input.conversationId,
        backendCustomerId: facts.customer?.id ?? null,
        decided: decision.actions,
        policy,
        policyVersionId: versionId,
      });
  await Promise.all([
    updateRun(ctx.db, input.runId, { facts, decision, policyVersionId: versionId }),
    recordSteps(ctx, input.runId, [
      { name: 'facts', startedAt, detail: { ...factsInShort(facts), calls: gathered.calls } },
      { name: 'decide', startedAt: decidedAt, detail: { policy: number, round: input.round, ...summary(decision) } },
    ]),
  ]);
  return automaticActionIds;
}

const decideStep = z.object({ round: z.number() });

/** Of later rounds the time line tells whether one was decided already. */
async function wasDecidedIn(db: Db, { runId, round }: DecideTurnInput): Promise<boolean> {
  const step = decideStep.safeParse(await readStep(db, runId, 'decide'));
  return step.success && step.data.round >= round;
}

/**
 * A repeated step finds what it decided: the actions are in the ledger and must not be proposed again. What ended before
 * this round's decision is what an earlier one had decided.
 */
async function decidedBefore(ctx: Ctx, runId: string): Promise<DecidedTurn> {
  const rows = await ctx.db
    .select({ id: actions.id })
    .from(actions)
    .where(
      and(
        eq(actions.runId, runId),
        eq(actions.mode, 'auto'),
        or(gte(actions.createdAt, decidedAt(runId)), inArray(actions.state, [...LIVE, 'done'])),
      ),
    )
    .orderBy(actions.createdAt, actions.id);
  return { kind: 'decided', automaticActionIds: rows.map((row) => row.id) };
}

const decidedAt = (runId: string): SQL =>
  sql`(select ${runSteps.startedAt} from ${runSteps} where ${runSteps.runId} = ${runId} and ${runSteps.name} = 'decide')`;

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
