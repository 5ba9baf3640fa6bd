import { eq } from 'drizzle-orm';
import { type ConversationStatus, conversations } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { concludeTurn } from '@/lib/conversations/conclude-turn';
import { ignoreMessages } from '@/lib/conversations/ignore-messages';
import { readWaiting } from '@/lib/conversations/read-waiting';
import { recordRating } from '@/lib/conversations/record-rating';
import { readEnding } from '@/lib/conversations/run-record';
import type { TriageResult } from '@/lib/conversations/triage-result';
import type { Decision, Outcome } from '@/lib/policy/decision';
import { stillWaits, type Waiting } from '@/lib/policy/still-waits';
import type { TicketEnding } from '@/lib/policy/tags';
import { updateTicket } from './update-ticket';

/**
 * Endings without an answer; `repeated` and `auto_reply` leave the conversation as it stands, `in_review` leaves a draft for the person who
 * handles it.
 */
export type QuietKind = 'automated' | 'auto_reply' | 'spam' | 'duplicate' | 'repeated' | 'in_review';

/** `quiet` names an ending without an answer; null means that the decision tells. */
export type CloseTurnInput = { runId: string; conversationId: string; quiet: QuietKind | null; variants: string[] };

const ENDS_AS = {
  automated: 'automated',
  auto_reply: 'automated',
  spam: 'spam',
  duplicate: 'duplicate',
  repeated: 'duplicate',
  in_review: 'in_review',
} as const satisfies Record<QuietKind, Outcome>;

/** Ends a turn: tells the CRM how, then lets the conversation take over outcome and memory. @returns the decision, where one was made */
export async function closeTurn(ctx: AgentCtx, input: CloseTurnInput): Promise<Decision | null> {
  const { runId, conversationId, quiet } = input;
  const { triage, decision, standing } = await readEnding(ctx.db, runId);
  const { understanding } = triage;
  const waiting = standing === 'escalated' && decision && !quiet ? await readWaiting(ctx.db, conversationId) : null;
  const waits = waiting !== null && decision !== null && stillWaits(waiting, decision);
  const ending = quiet
    ? await quietEnding(ctx, { standing, quiet, triage })
    : waits
      ? waitingEnding(waiting, decision)
      : decision;
  if (!ending) throw new Error(`run ${runId} was not decided`);
  const score = quiet ? undefined : decision?.rating;
  if (score !== undefined) await recordRating(ctx, { conversationId, score, comment: null });
  await updateTicket(ctx, { runId, conversationId, ending, understanding, key: `ticket:${runId}` });
  if (quiet === 'repeated' || quiet === 'auto_reply') {
    await ignoreMessages(ctx, { runId, conversationId, outcome: ENDS_AS[quiet] });
  } else await conclude(ctx, { ...input, waits }, ending, triage, quiet ? null : decision);
  return quiet ? null : decision;
}

async function conclude(
  ctx: AgentCtx,
  { runId, conversationId, quiet, variants, waits }: CloseTurnInput & { waits: boolean },
  ending: TicketEnding,
  triage: TriageResult,
  decision: Decision | null,
): Promise<void> {
  await concludeTurn(ctx, {
    runId,
    conversationId,
    outcome: ending.outcome,
    reason: ending.reason ?? null,
    priority: ending.priority ?? 'normal',
    callsPeople: !waits,
    memory: decision ? { ...decision.memory, rateable: isRateable(decision) } : null,
    variants,
    replied: decision !== null && decision.parts.length > 0,
    duplicateOfId: quiet === 'duplicate' ? (triage.duplicate?.conversationId ?? null) : null,
  });
}

function isRateable({ outcome, followUps, parts }: Decision): boolean {
  return outcome === 'resolved' && followUps.length === 0 && parts.length > 0;
}

/** The message was answered, and what a person was given before is still theirs. */
function waitingEnding({ reason, priority }: Waiting, { intents }: Decision): TicketEnding {
  return { outcome: 'escalated', reason, priority, intents };
}

type Quiet = { standing: ConversationStatus; quiet: QuietKind; triage: TriageResult };

async function quietEnding(ctx: AgentCtx, { standing, quiet, triage }: Quiet): Promise<TicketEnding> {
  const outcome = ENDS_AS[quiet];
  switch (quiet) {
    case 'repeated':
      return { outcome, aside: { standing: null } };
    case 'auto_reply':
      return { outcome, aside: { standing: calm(standing) } };
    case 'duplicate':
      return { outcome, mergedInto: await firstTicket(ctx, triage) };
    default:
      return { outcome };
  }
}

/** Null where it waits for a person: then an open ticket is right. */
function calm(status: ConversationStatus): 'resolved' | 'awaiting_customer' | null {
  return status === 'resolved' || status === 'awaiting_customer' ? status : null;
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
