import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { conversations } from '@/db/schema/conversations';
import { AppError } from '@/lib/platform/errors';
import { type InboxView, WORKING_VIEWS } from '../inbox-views';

const c = conversations;
/** urgent 0, high 1, normal 2. */
export const priorityRank = sql<number>`case ${c.priority} when 'urgent' then 0 when 'high' then 1 else 2 end`;
/** Since when it waits; a conversation in which nobody waits counts from its last message. */
export const waitsSince = sql`coalesce(${c.waitingSince}, ${c.lastMessageAt})`;

/** Where a page of the inbox ends. The time is PostgreSQL's text with microseconds: a JavaScript Date would lose them and skip rows. */
const cursorSchema = z.tuple([z.number().int(), z.string().regex(/^\d{4}-[\d:. +-]{10,40}$/), z.uuid()]);
export type InboxCursor = z.infer<typeof cursorSchema>;

/** The order of a view. */
export function inboxOrder(view: InboxView): SQL[] {
  return WORKING_VIEWS.includes(view)
    ? [sql`${priorityRank} asc`, sql`${waitsSince} asc`, sql`${c.id} asc`]
    : [sql`${c.lastMessageAt} desc`, sql`${c.id} desc`];
}

/** The time that a view is ordered by, as exact text for the cursor. */
export function orderedAt(view: InboxView): SQL<string> {
  return WORKING_VIEWS.includes(view) ? sql<string>`(${waitsSince})::text` : sql<string>`${c.lastMessageAt}::text`;
}

/** The rows that come after a cursor in the order of the view. */
export function afterCursor(view: InboxView, [rank, at, id]: InboxCursor): SQL {
  return WORKING_VIEWS.includes(view)
    ? sql`(${priorityRank}, ${waitsSince}, ${c.id}) > (${rank}, ${at}::timestamptz, ${id}::uuid)`
    : sql`(${c.lastMessageAt}, ${c.id}) < (${at}::timestamptz, ${id}::uuid)`;
}

export function encodeCursor(cursor: InboxCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws AppError bad_request for anything that {@link encodeCursor} did not make */
export function decodeCursor(text: string): InboxCursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch (cause) {
    throw new AppError('bad_request', 'This cursor is not valid.', { cause });
  }
}
