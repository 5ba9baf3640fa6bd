import { eq } from 'drizzle-orm';
import { conversations } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readDecision, readTriage } from '@/lib/conversations/run-record';
import type { TriageResult } from '@/lib/conversations/triage-result';
import type { TicketEnding } from '@/lib/policy/tags';
import { updateTicket } from './update-ticket';

export type QuietKind = 'automated' | 'spam' | 'duplicate' | 'repeated' | 'in_review';

/** Tells the CRM how a turn ended. `quiet` names an ending without a reply; null means that the decision tells. */
export async function updateTurnTicket(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; quiet: QuietKind | null },
): Promise<void> {
  const triage = await readTriage(ctx.db, input.runId);
  const ending = input.quiet ? await quietEnding(ctx, input.quiet, triage) : await readDecision(ctx.db, input.runId);
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
