import { desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { actions } from '@/db/schema/actions';
import { conversations, messages } from '@/db/schema/conversations';
import { customerIdentities, customers } from '@/db/schema/customers';

export type SearchHits = {
  conversations: { id: string; name: string | null; line: string; status: string; at: string }[];
  customers: { id: string; name: string | null; email: string | null }[];
  orders: { orderId: string; conversationId: string; kind: string; state: string }[];
};

const EACH = 6;

/** What the command palette finds for a few words: conversations by their messages, customers by name or address, orders by number. */
export async function searchEverything(db: Db, text: string): Promise<SearchHits> {
  const q = text.replaceAll('\0', '').trim().slice(0, 100);
  if (q.length < 2) return { conversations: [], customers: [], orders: [] };
  const [found, people, orders] = await Promise.all([
    findConversations(db, q),
    findCustomers(db, q),
    findOrders(db, q),
  ]);
  return { conversations: found, customers: people, orders };
}

async function findConversations(db: Db, q: string): Promise<SearchHits['conversations']> {
  const c = conversations;
  const rows = await db
    .select({
      id: c.id,
      name: sql<string | null>`coalesce(${c.requester} ->> 'name', ${c.requester} ->> 'email')`,
      line: sql<string>`coalesce(nullif(${c.subject}, ''), ${c.firstLine})`,
      status: c.status,
      at: c.lastMessageAt,
    })
    .from(c)
    .where(
      or(
        eq(c.externalId, q),
        sql`${c.id} in (select ${messages.conversationId} from ${messages}
          where ${messages.search} @@ websearch_to_tsquery('simple', ${q}) order by ${messages.seq} desc limit 200)`,
      ),
    )
    .orderBy(desc(c.lastMessageAt))
    .limit(EACH);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function findCustomers(db: Db, q: string): Promise<SearchHits['customers']> {
  const start = startsWith(q.toLowerCase());
  return db
    .selectDistinct({ id: customers.id, name: customers.name, email: customers.email })
    .from(customers)
    .leftJoin(customerIdentities, eq(customerIdentities.customerId, customers.id))
    .where(
      or(
        sql`lower(${customers.name}) like ${start}`,
        sql`lower(${customers.name}) like ${`% ${start}`}`,
        sql`lower(${customerIdentities.value}) like ${start}`,
      ),
    )
    .limit(EACH);
}

async function findOrders(db: Db, q: string): Promise<SearchHits['orders']> {
  const bare = q.replace(/^#/, '');
  // Some shops put a # before the number and some do not; people write it either way.
  const matches: SQL = sql`${actions.orderId} ilike any (array[${startsWith(bare)}, ${startsWith(`#${bare}`)}])`;
  const rows = await db
    .selectDistinct({
      orderId: sql<string>`${actions.orderId}`,
      conversationId: actions.conversationId,
      kind: actions.kind,
      state: actions.state,
    })
    .from(actions)
    .where(matches)
    .orderBy(actions.orderId)
    .limit(EACH);
  return rows;
}

/** A LIKE pattern for texts that start with `text`. */
function startsWith(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}
