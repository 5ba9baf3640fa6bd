import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { policyVersions } from '@/db/schema/policies';
import { runSteps, runs } from '@/db/schema/runs';
import { factsView } from './facts-view';
import { decisionSchema, triageSchema, view } from './run-view';
import { type Exchange, findExchanges } from './step-view';

/** One pass of the agent over the conversation, without what it saw. */
export type RunHead = {
  id: string;
  messageId: string;
  status: 'running' | 'finished' | 'superseded' | 'failed';
  outcome: string | null;
  reason: string | null;
  startedAt: Date;
  finishedAt: Date | null;
};

/** The runs of a conversation, newest first, at most fifty. */
export async function listRuns(db: Db, conversationId: string): Promise<RunHead[]> {
  return db
    .select({
      id: runs.id,
      messageId: runs.messageId,
      status: runs.status,
      outcome: runs.outcome,
      reason: runs.reason,
      startedAt: runs.startedAt,
      finishedAt: runs.finishedAt,
    })
    .from(runs)
    .where(eq(runs.conversationId, conversationId))
    .orderBy(desc(runs.startedAt))
    .limit(50);
}

export type RunStepView = { name: string; startedAt: Date; durationMs: number; detail: unknown; exchanges: Exchange[] };
export type RunView = NonNullable<Awaited<ReturnType<typeof explainRun>>>;

/** All that a run understood, saw, decided and sent; null where the conversation has no such run. */
export async function explainRun(db: Db, input: { conversationId: string; runId: string }) {
  const [row] = await db
    .select({ run: runs, policyVersion: policyVersions.number })
    .from(runs)
    .leftJoin(policyVersions, eq(policyVersions.id, runs.policyVersionId))
    .where(and(eq(runs.id, input.runId), eq(runs.conversationId, input.conversationId)));
  if (!row) return null;
  const { triage, facts, decision, redaction, ...head } = row.run;
  const steps = await db.select().from(runSteps).where(eq(runSteps.runId, head.id)).orderBy(asc(runSteps.startedAt));
  return {
    ...head,
    policyVersion: row.policyVersion,
    triage: view(triageSchema, triage),
    facts: factsView(facts),
    decision: view(decisionSchema, decision),
    redaction: countsOf(redaction),
    steps: steps.map(
      (step): RunStepView => ({
        name: step.name,
        startedAt: step.startedAt,
        durationMs: step.durationMs,
        detail: step.detail,
        exchanges: findExchanges(step.detail),
      }),
    ),
  };
}

/** The facts that the newest run with facts read, or null where no run got that far. */
export async function latestFacts(db: Db, conversationId: string) {
  const [row] = await db
    .select({ facts: runs.facts })
    .from(runs)
    .where(and(eq(runs.conversationId, conversationId), isNotNull(runs.facts)))
    .orderBy(desc(runs.startedAt))
    .limit(1);
  return row ? factsView(row.facts) : null;
}

function countsOf(value: unknown): { type: string; count: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([type, count]) =>
    typeof count === 'number' && count > 0 ? [{ type, count }] : [],
  );
}
