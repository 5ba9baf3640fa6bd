import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type ConversationStatus, conversations } from '@/db/schema/conversations';
import { customers } from '@/db/schema/customers';
import { users } from '@/db/schema/users';
import type { InboxFilter } from '../inbox-views';
import { afterCursor, decodeCursor, encodeCursor, inboxOrder, orderedAt, priorityRank } from './inbox-cursor';
import { matchesFilter } from './inbox-where';

/** One row of the inbox. Times are ISO strings, so that a row travels to the browser as it is. */
export type InboxRow = {
  id: string;
  name: string | null;
  email: string | null;
  subject: string | null;
  firstLine: string;
  channel: string;
  origin: string | null;
  status: ConversationStatus;
  handledBy: 'agent' | 'person';
  reason: string | null;
  language: string | null;
  intents: string[];
  anger: number;
  priority: 'normal' | 'high' | 'urgent';
  pendingApprovals: number;
  assignee: string | null;
  waitingSince: string | null;
  lastMessageAt: string;
};
export type InboxPage = { rows: InboxRow[]; next: string | null };

const c = conversations;
const columns = {
  id: c.id,
  name: sql<string | null>`coalesce(${c.requester} ->> 'name', ${customers.name})`,
  email: sql<string | null>`coalesce(${c.requester} ->> 'email', ${customers.email})`,
  subject: c.subject,
  firstLine: c.firstLine,
  channel: c.channel,
  origin: c.origin,
  status: c.status,
  handledBy: c.handledBy,
  reason: c.reason,
  language: c.language,
  intents: c.intents,
  anger: c.anger,
  priority: c.priority,
  pendingApprovals: c.pendingApprovals,
  assignee: users.name,
  waitingSince: c.waitingSince,
  lastMessageAt: c.lastMessageAt,
};

/**
 * One page of the inbox in the order of its view.
 * @param page.after the `next` of the page before
 * @param page.limit rows per page, at most 300
 */
export async function listInbox(
  db: Db,
  filter: InboxFilter,
  page: { after: string | null; limit: number },
): Promise<InboxPage> {
  const limit = Math.min(Math.max(page.limit, 1), 300);
  const after = page.after === null ? undefined : afterCursor(filter.view, decodeCursor(page.after));
  const found = await db
    .select({ ...columns, rank: priorityRank, at: orderedAt(filter.view) })
    .from(c)
    .innerJoin(customers, eq(customers.id, c.customerId))
    .leftJoin(users, eq(users.id, c.assigneeId))
    .where(and(matchesFilter(filter), after))
    .orderBy(...inboxOrder(filter.view))
    .limit(limit + 1);
  const last = found.length > limit ? found[limit - 1] : undefined;
  const rows = found.slice(0, limit).map(({ rank: _rank, at: _at, ...row }) => ({
    ...row,
    waitingSince: row.waitingSince?.toISOString() ?? null,
    lastMessageAt: row.lastMessageAt.toISOString(),
  }));
  return { rows, next: last ? encodeCursor([last.rank, last.at, last.id]) : null };
}
