import { eq } from 'drizzle-orm';
import { conversations } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readRun, readTriage } from '@/lib/conversations/run-record';
import type { TriageResult } from '@/lib/conversations/triage-result';
import type { Decision } from '@/lib/policy/decision';
import type { TicketEnding } from '@/lib/policy/tags';
import { updateTicket } from './update-ticket';

export type QuietKind = 'automated' | 'spam' | 'duplicate' | 'repeated' | 'in_review';

/** Tells the CRM how a turn ended. `quiet` names an ending without a reply; null means that the decision tells. */
export async function updateTurnTicket(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; quiet: QuietKind | null },
): Promise<void> {
  const run = await readRun(ctx.db, input.runId);
  const triage = await readTriage(ctx.db, input.runId);
  // Written by the decide and reply steps alone, from a Decision.
  const decision = run.decision as Decision | null;
  const ending = input.quiet ? await quietEnding(ctx, input.quiet, triage) : decision;
  if (!ending) throw new Error(`run ${input.runId} was not decided`);
  await updateTicket(ctx, {
    runId: input.runId,
    conversationId: input.conversationId,
    ending,
    understanding: triage.understanding,
    key: `ticket:${input.runId}`,
  });
}

async function quietEnding(ctx: AgentCtx, quiet: QuietKind, triage: TriageResult): Promise<TicketEnding> {
  const outcome = quiet === 'repeated' ? 'duplicate' : quiet;
  return { outcome, mergedInto: quiet === 'duplicate' ? await firstTicket(ctx, triage) : null };
}

/** The ticket that was there first: one of ours, or one that only the CRM's history knows. */
async function firstTicket(ctx: AgentCtx, triage: TriageResult): Promise<string | null> {
  const { duplicate } = triage;
  if (!duplicate) return null;
  if (!duplicate.conversationId) return duplicate.externalId;
  const [row] = await ctx.db
    .select({ externalId: conversations.externalId })
    .from(conversations)
    .where(eq(conversations.id, duplicate.conversationId));
  return row?.externalId ?? null;
}
