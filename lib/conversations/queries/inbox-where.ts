import { and, arrayOverlaps, eq, gt, gte, inArray, or, type SQL, sql } from 'drizzle-orm';
import { conversations, messages } from '@/db/schema/conversations';
import type { InboxFilter, InboxView } from '../inbox-views';

const IN_VIEW: Record<InboxView, SQL | undefined> = {
  needs_approval: gt(conversations.pendingApprovals, 0),
  escalated: eq(conversations.status, 'escalated'),
  in_review: eq(conversations.status, 'in_review'),
  awaiting_customer: eq(conversations.status, 'awaiting_customer'),
  resolved_by_ai: and(eq(conversations.status, 'resolved'), eq(conversations.handledBy, 'agent')),
  spam: inArray(conversations.status, ['spam', 'duplicate', 'automated']),
  all: undefined,
};

/** The rows that belong to a view, filters aside. */
export function inView(view: InboxView): SQL | undefined {
  return IN_VIEW[view];
}

/** The rows that a filter keeps. */
export function matchesFilter(filter: InboxFilter): SQL | undefined {
  const c = conversations;
  return and(
    inView(filter.view),
    filter.origin.length > 0 ? inArray(sql`coalesce(${c.origin}, ${c.channel})`, filter.origin) : undefined,
    filter.language.length > 0 ? inArray(c.language, filter.language) : undefined,
    filter.intent.length > 0 ? arrayOverlaps(c.intents, filter.intent) : undefined,
    filter.reason.length > 0 ? inArray(c.reason, filter.reason) : undefined,
    filter.anger === null ? undefined : gte(c.anger, filter.anger),
    filter.assigneeId === null ? undefined : eq(c.assigneeId, filter.assigneeId),
    filter.customerId === null ? undefined : eq(c.customerId, filter.customerId),
    filter.q === '' ? undefined : mentions(filter.q),
  );
}

/** Conversations in which a message has the words, or whose ticket number or requester's address is exactly this. */
function mentions(q: string): SQL | undefined {
  const found = sql`${conversations.id} in (select ${messages.conversationId} from ${messages}
    where ${messages.search} @@ websearch_to_tsquery('simple', ${q}))`;
  return or(
    found,
    eq(conversations.externalId, q),
    eq(sql`lower(${conversations.requester} ->> 'email')`, q.toLowerCase()),
  );
}
