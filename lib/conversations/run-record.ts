import { and, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { runSteps, runs } from '@/db/schema/runs';
import type { Decision, Facts } from '@/lib/policy/decision';
import type { TriageResult } from './triage-result';

type RunRow = typeof runs.$inferSelect;

/** Opens the record of a run. The same id again changes nothing, so a repeated step finds its own record. */
export async function openRun(
  ctx: Ctx,
  input: { runId: string; conversationId: string; messageId: string },
): Promise<void> {
  const { runId, conversationId, messageId } = input;
  await ctx.db
    .insert(runs)
    .values({ id: runId, conversationId, messageId, status: 'running', startedAt: ctx.clock.now() })
    .onConflictDoNothing();
}

/** Adds what a step found to the run's record. */
export async function updateRun(
  db: Db,
  runId: string,
  change: Partial<Omit<RunRow, 'id' | 'conversationId'>>,
): Promise<void> {
  await db.update(runs).set(change).where(eq(runs.id, runId));
}

/** The decision of this run. The column is written by the decide and reply steps alone, from a Decision. */
export async function readDecision(db: Db, runId: string): Promise<Decision> {
  const [row] = await db.select({ decision: runs.decision }).from(runs).where(eq(runs.id, runId));
  if (!row?.decision) throw new Error(`run ${runId} was not decided`);
  return row.decision as Decision;
}

/** Puts a step on the run's time line; a repeated step replaces its earlier entry. */
export async function recordStep(
  ctx: Ctx,
  step: { runId: string; name: string; startedAt: Date; detail: Record<string, unknown> },
): Promise<void> {
  const durationMs = Math.max(0, ctx.clock.now().getTime() - step.startedAt.getTime());
  const values = { runId: step.runId, name: step.name, startedAt: step.startedAt, durationMs, detail: step.detail };
  await ctx.db
    .insert(runSteps)
    .values(values)
    .onConflictDoUpdate({ target: [runSteps.runId, runSteps.name], set: values });
}

/** Closes a run that ends without an outcome of its own: a newer message took over, or it failed for good. */
export async function closeRun(
  ctx: Ctx,
  runId: string,
  status: 'superseded' | 'failed',
  error: string | null,
): Promise<void> {
  await ctx.db
    .update(runs)
    .set({ status, error, finishedAt: ctx.clock.now() })
    .where(and(eq(runs.id, runId), eq(runs.status, 'running')));
}

/** What triage found in this run. The column is written by triage alone, from a TriageResult. */
export async function readTriage(db: Db, runId: string): Promise<TriageResult> {
  const [row] = await db.select({ triage: runs.triage }).from(runs).where(eq(runs.id, runId));
  if (!row?.triage) throw new Error(`run ${runId} was not triaged`);
  return row.triage as TriageResult;
}

/** The facts and the decision of this run. The columns are written by the steps of the same names alone, from these types. */
export async function readDecided(
  db: Db,
  runId: string,
): Promise<{ triage: TriageResult; facts: Facts; decision: Decision | null }> {
  const [row] = await db
    .select({ triage: runs.triage, facts: runs.facts, decision: runs.decision })
    .from(runs)
    .where(eq(runs.id, runId));
  if (!row?.triage || !row.facts) throw new Error(`run ${runId} has no facts`);
  const { triage, facts, decision } = row;
  return { triage: triage as TriageResult, facts: facts as Facts, decision: decision as Decision | null };
}
