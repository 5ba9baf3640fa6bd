import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { actions } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';
import type { Cause, NoticeFacts } from './compose-notice';

/** What a notice says about a conversation; null where nobody has to act on it any more. */
export async function readNoticeFacts(
  db: Db,
  input: { conversationId: string; cause: Cause; actionId?: string | undefined },
): Promise<NoticeFacts | null> {
  const { conversationId, cause, actionId } = input;
  const [conversation] = await db
    .select({
      ticket: conversations.externalId,
      status: conversations.status,
      reason: conversations.reason,
      priority: conversations.priority,
    })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  const [action] = await db
    .select({ kind: actions.kind, state: actions.state, amount: actions.amount, currency: actions.currency })
    .from(actions)
    .where(actionId ? eq(actions.id, actionId) : waiting(conversationId))
    .orderBy(desc(actions.createdAt))
    .limit(1);
  const aboutApproval = cause === 'second_approval' || cause === 'approval_overdue';
  const over = aboutApproval ? action?.state !== 'proposed' : conversation?.status !== 'escalated';
  if (!conversation || over) return null;
  const { ticket, reason, priority } = conversation;
  return { ticket, reason, priority, action: action ? { kind: action.kind, money: moneyOf(action) } : null };
}

const waiting = (conversationId: string) =>
  and(eq(actions.conversationId, conversationId), eq(actions.state, 'proposed'));

function moneyOf({ amount, currency }: { amount: number | null; currency: string | null }) {
  return amount === null || currency === null ? null : { amount, currency };
}
