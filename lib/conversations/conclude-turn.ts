import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';
import type { Memory, Outcome, Priority, Reason } from '@/lib/policy/decision';
import type { AgentCtx } from './agent-context';
import { callPeople } from './call-people';
import { notifyConsole } from './notify-console';
import { pendingApprovalsOf } from './refresh-pending-approvals';
import { updateRun } from './run-record';

export type TurnEnding = {
  runId: string;
  conversationId: string;
  outcome: Outcome;
  reason: Reason | null;
  priority: Priority;
  /** False where the people have been told of it before. */
  callsPeople: boolean;
  /** Null leaves the memory as it is. */
  memory: Memory | null;
  /** The wordings of the reply, where one was sent. */
  variants: string[];
  replied: boolean;
  duplicateOfId: string | null;
};

const setHandled = fixedStatement((db) =>
  db
    .update(messages)
    .set({ handledAt: given('now', messages.handledAt) })
    .where(
      and(
        eq(messages.conversationId, given('conversationId')),
        eq(messages.runId, given('runId')),
        eq(messages.author, 'customer'),
      ),
    ),
);

/** Ends a run: the messages it answered are dealt with, and the conversation shows how it stands. One transaction. */
export async function concludeTurn(ctx: Ctx & Pick<AgentCtx, 'peopleAreTold'>, ending: TurnEnding): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    const assisted = ending.outcome === 'in_review';
    const change = assisted
      ? { status: sql`case when status = 'new' then 'in_review' else status end` }
      : standing(ending, now);
    // Sent in this order: the conversation before its messages, as intake does, else one would wait for the other.
    await Promise.all([
      tx
        .update(conversations)
        .set({ ...change, pendingApprovals: pendingApprovalsOf(tx, ending.conversationId), updatedAt: now })
        .where(eq(conversations.id, ending.conversationId))
        .execute(),
      assisted ? null : setHandled(tx, { conversationId: ending.conversationId, runId: ending.runId, now }),
      updateRun(tx, ending.runId, {
        status: 'finished',
        outcome: ending.outcome,
        reason: ending.reason,
        finishedAt: now,
      }),
      notifyConsole(tx, { conversationId: ending.conversationId, kind: 'status' }),
      ending.outcome === 'escalated' && ending.callsPeople && ctx.peopleAreTold !== false
        ? callPeople({ ...ctx, db: tx }, ending)
        : null,
    ]);
  });
}

function standing(ending: TurnEnding, now: Date) {
  const waits = ending.outcome === 'escalated';
  return {
    status: ending.outcome,
    outcome: ending.outcome,
    reason: ending.reason,
    priority: ending.priority,
    ...(ending.memory ? { memory: ending.memory } : {}),
    ...(waits ? {} : { waitingSince: null }),
    ...(ending.outcome === 'resolved' ? { resolvedAt: now } : {}),
    ...(ending.duplicateOfId ? { duplicateOfId: ending.duplicateOfId } : {}),
    ...(ending.replied
      ? {
          replyCount: sql`reply_count + 1`,
          firstReplyAt: sql`coalesce(first_reply_at, ${now.toISOString()}::timestamptz)`,
          usedVariants: sql`used_variants || ${sql.param(ending.variants)}::text[]`,
        }
      : {}),
  };
}
