import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { actions, approvals } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';
import { customers } from '@/db/schema/customers';
import { policyVersions } from '@/db/schema/policies';
import { users } from '@/db/schema/users';
import { conditionSchema, recommendationSchema, view, viewList } from '@/lib/conversations/queries/run-view';

const firstApprovers = alias(users, 'first_approvers');

const columns = {
  id: actions.id,
  kind: actions.kind,
  mode: actions.mode,
  state: actions.state,
  runId: actions.runId,
  conversationId: actions.conversationId,
  orderId: actions.orderId,
  subscriptionId: actions.subscriptionId,
  amount: actions.amount,
  currency: actions.currency,
  amountUsd: actions.amountUsd,
  spec: actions.spec,
  conditions: actions.conditions,
  recommendation: actions.recommendation,
  policyVersion: policyVersions.number,
  externalId: actions.externalId,
  error: actions.error,
  createdAt: actions.createdAt,
  settledAt: actions.settledAt,
  /** Until then an approval can be taken back. */
  executeAfter: actions.executeAfter,
  approval: {
    status: approvals.status,
    dueAt: approvals.dueAt,
    proposedAmount: approvals.proposedAmount,
    firstApprovedById: approvals.firstApprovedById,
    firstApprovedAt: approvals.firstApprovedAt,
    reviewedAt: approvals.reviewedAt,
    decidedById: approvals.decidedById,
    decidedAt: approvals.decidedAt,
    declineReason: approvals.declineReason,
  },
  decidedBy: users.name,
  firstApprovedBy: firstApprovers.name,
};

function select(db: Db) {
  return db
    .select(columns)
    .from(actions)
    .leftJoin(approvals, eq(approvals.actionId, actions.id))
    .leftJoin(policyVersions, eq(policyVersions.id, actions.policyVersionId))
    .leftJoin(users, eq(users.id, approvals.decidedById))
    .leftJoin(firstApprovers, eq(firstApprovers.id, approvals.firstApprovedById));
}

/** An action with its approval, as the console's card shows it. */
export type ActionView = ReturnType<typeof toView>;

function toView(row: Awaited<ReturnType<typeof select>>[number]) {
  return {
    ...row,
    spec: typeof row.spec === 'object' && row.spec !== null ? row.spec : {},
    conditions: viewList(conditionSchema, row.conditions),
    recommendation: view(recommendationSchema, row.recommendation),
  };
}

/** The actions of a conversation, oldest first. */
export async function listActions(db: Db, conversationId: string): Promise<ActionView[]> {
  const rows = await select(db).where(eq(actions.conversationId, conversationId)).orderBy(asc(actions.createdAt));
  return rows.map(toView);
}

/** One action of the ledger; null where there is none with this id. */
export async function findAction(db: Db, actionId: string): Promise<ActionView | null> {
  const [row] = await select(db).where(eq(actions.id, actionId));
  return row ? toView(row) : null;
}

/** The different kinds among these actions; ids that are none count for nothing. */
export async function listKinds(db: Db, actionIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ kind: actions.kind })
    .from(actions)
    .where(inArray(actions.id, [...actionIds]));
  return rows.map((one) => one.kind);
}

/** An approval with what a person needs to decide it without opening the conversation. */
export type QueuedApproval = {
  action: ActionView;
  conversation: {
    id: string;
    name: string | null;
    email: string | null;
    firstLine: string;
    language: string | null;
    anger: number;
    priority: 'normal' | 'high' | 'urgent';
    channel: string;
    origin: string | null;
  };
};

/** The queue of pending approvals over all conversations, oldest deadline first. */
export async function listPendingApprovals(db: Db, limit = 100): Promise<QueuedApproval[]> {
  return listQueued(db, eq(approvals.status, 'pending'), limit);
}

/** Approvals that can still be taken back, the one that is carried out first at the top. */
export async function listUndoableApprovals(db: Db, now: Date, limit = 20): Promise<QueuedApproval[]> {
  const undoable = and(eq(actions.state, 'approved'), gt(actions.executeAfter, now));
  const found = await listQueued(db, undoable, limit);
  const at = ({ action }: QueuedApproval) => action.executeAfter?.getTime() ?? 0;
  return found.toSorted((a, b) => at(a) - at(b));
}

async function listQueued(db: Db, which: SQL | undefined, limit: number): Promise<QueuedApproval[]> {
  const c = conversations;
  const rows = await db
    .select({
      ...columns,
      conversation: {
        id: c.id,
        name: sql<string | null>`coalesce(${c.requester} ->> 'name', ${customers.name})`,
        email: sql<string | null>`coalesce(${c.requester} ->> 'email', ${customers.email})`,
        firstLine: c.firstLine,
        language: c.language,
        anger: c.anger,
        priority: c.priority,
        channel: c.channel,
        origin: c.origin,
      },
    })
    .from(approvals)
    .innerJoin(actions, eq(actions.id, approvals.actionId))
    .innerJoin(c, eq(c.id, approvals.conversationId))
    .innerJoin(customers, eq(customers.id, c.customerId))
    .leftJoin(policyVersions, eq(policyVersions.id, actions.policyVersionId))
    .leftJoin(users, eq(users.id, approvals.decidedById))
    .leftJoin(firstApprovers, eq(firstApprovers.id, approvals.firstApprovedById))
    .where(which)
    .orderBy(asc(approvals.dueAt), asc(approvals.id))
    .limit(limit);
  return rows.map(({ conversation, ...action }) => ({ action: toView(action), conversation }));
}

/** How many approvals wait, counted no further than `cap`. */
export async function countPendingApprovals(db: Db, cap: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from (select 1 from ${approvals} where ${approvals.status} = 'pending' limit ${cap}) r`,
  );
  return row?.count ?? 0;
}
