import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { fixedStatement, given, rowStatement } from '@/db/fixed-statement';
import { type ConversationStatus, conversations } from '@/db/schema/conversations';
import { runSteps, runs } from '@/db/schema/runs';
import type { Decision, Facts } from '@/lib/policy/decision';
import type { TriageResult } from './triage-result';

type RunRow = typeof runs.$inferSelect;

const insertRun = rowStatement<typeof runs.$inferInsert, unknown>(runs, (db, row) =>
  db.insert(runs).values(row).onConflictDoNothing(),
);
const setRun = rowStatement<Partial<RunRow>, unknown>(runs, (db, row) =>
  db
    .update(runs)
    .set(row)
    .where(eq(runs.id, given('runId'))),
);
const readRun = fixedStatement((db) =>
  db
    .select({ triage: runs.triage, facts: runs.facts, decision: runs.decision })
    .from(runs)
    .where(eq(runs.id, given('runId'))),
);
const readRunEnding = fixedStatement((db) =>
  db
    .select({ triage: runs.triage, decision: runs.decision, standing: conversations.status })
    .from(runs)
    .innerJoin(conversations, eq(conversations.id, runs.conversationId))
    .where(eq(runs.id, given('runId'))),
);
const readRunTriage = fixedStatement((db) =>
  db
    .select({ triage: runs.triage })
    .from(runs)
    .where(eq(runs.id, given('runId'))),
);
const readIsDecided = fixedStatement((db) =>
  db
    .select({ decided: sql<boolean>`${runs.decision} is not null` })
    .from(runs)
    .where(eq(runs.id, given('runId'))),
);
const upsertStep = rowStatement<typeof runSteps.$inferInsert, unknown>(runSteps, (db, row) =>
  db
    .insert(runSteps)
    .values(row)
    .onConflictDoUpdate({
      target: [runSteps.runId, runSteps.name],
      set: {
        startedAt: sql`excluded.started_at`,
        durationMs: sql`excluded.duration_ms`,
        detail: sql`excluded.detail`,
      },
    }),
);

/** Opens the record of a run. The same id again changes nothing, so a repeated step finds its own record. */
export async function openRun(
  ctx: Ctx,
  input: { runId: string; conversationId: string; messageId: string },
): Promise<void> {
  const { runId, conversationId, messageId } = input;
  const startedAt = ctx.clock.now();
  await insertRun(ctx.db, { id: runId, conversationId, messageId, status: 'running', startedAt });
}

/** Adds what a step found to the run's record. */
export async function updateRun(
  db: Db,
  runId: string,
  change: Partial<Omit<RunRow, 'id' | 'conversationId'>>,
): Promise<void> {
  await setRun(db, change, { runId });
}

/** True once the run has a decision. */
export async function hasDecision(db: Db, runId: string): Promise<boolean> {
  const [row] = await readIsDecided(db, { runId });
  return row?.decided ?? false;
}

type Ending = { triage: TriageResult; decision: Decision | null; standing: ConversationStatus };

/**
 * What triage found and, where it was decided, the decision, written by the steps of the same names alone, from these types; and how the
 * conversation has stood until now.
 */
export async function readEnding(db: Db, runId: string): Promise<Ending> {
  const [row] = await readRunEnding(db, { runId });
  if (!row?.triage) throw new Error(`run ${runId} was not triaged`);
  const { triage, decision, standing } = row;
  return { triage: triage as TriageResult, decision: decision as Decision | null, standing };
}

type Step = { name: string; startedAt: Date; detail: Record<string, unknown> };

/** Puts steps on the run's time line; a repeated step replaces its earlier entry. Each lasts until now, or until the next begins. */
export async function recordSteps(ctx: Ctx, runId: string, steps: Step[]): Promise<void> {
  const now = ctx.clock.now();
  const rows = steps.map(({ name, startedAt, detail }, index) => {
    const end = steps[index + 1]?.startedAt ?? now;
    return { runId, name, startedAt, durationMs: Math.max(0, end.getTime() - startedAt.getTime()), detail };
  });
  await Promise.all(rows.map((row) => upsertStep(ctx.db, row)));
}

/** What a step put on the run's time line; null where it has not been there yet. */
export async function readStep(db: Db, runId: string, name: string): Promise<unknown> {
  const [row] = await db
    .select({ detail: runSteps.detail })
    .from(runSteps)
    .where(and(eq(runSteps.runId, runId), eq(runSteps.name, name)));
  return row?.detail ?? null;
}

/** Closes a run that ends without an outcome of its own: a newer message took over, or it failed for good. @returns whether it was running */
export async function closeRun(
  ctx: Ctx,
  runId: string,
  status: 'superseded' | 'failed',
  error: string | null,
): Promise<boolean> {
  const closed = await ctx.db
    .update(runs)
    .set({ status, error, finishedAt: ctx.clock.now() })
    .where(and(eq(runs.id, runId), eq(runs.status, 'running')))
    .returning({ id: runs.id });
  return closed.length > 0;
}

/** What triage found in this run. The column is written by triage alone, from a TriageResult. */
export async function readTriage(db: Db, runId: string): Promise<TriageResult> {
  const [row] = await readRunTriage(db, { runId });
  if (!row?.triage) throw new Error(`run ${runId} was not triaged`);
  return row.triage as TriageResult;
}

/** The facts and the decision of this run. The columns are written by the steps of the same names alone, from these types. */
export async function readDecided(
  db: Db,
  runId: string,
): Promise<{ triage: TriageResult; facts: Facts; decision: Decision | null }> {
  const [row] = await readRun(db, { runId });
  if (!row?.triage || !row.facts) throw new Error(`run ${runId} has no facts`);
  const { triage, facts, decision } = row;
  return { triage: triage as TriageResult, facts: facts as Facts, decision: decision as Decision | null };
}
