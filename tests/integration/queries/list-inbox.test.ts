import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conversations } from '@/db/schema/conversations';
import { INBOX_VIEWS, type InboxFilter, parseInboxFilter } from '@/lib/conversations/inbox-views';
import { countViews } from '@/lib/conversations/queries/count-views';
import { inboxOrder } from '@/lib/conversations/queries/inbox-cursor';
import { inView } from '@/lib/conversations/queries/inbox-where';
import { listInbox } from '@/lib/conversations/queries/list-inbox';
import { searchEverything } from '@/lib/conversations/queries/search-everything';
import { consoleContext } from '@/tests/support/console-context';
import { AFTERNOON, type ConversationSeed, seedConversation } from '@/tests/support/console-fixtures';

let t: Awaited<ReturnType<typeof consoleContext>>;
const seeded = new Map<string, Awaited<ReturnType<typeof seedConversation>>>();

async function seed(one: ConversationSeed) {
  const result = await seedConversation({ db: t.db, ids: t.ids, now: t.now() }, one);
  seeded.set(one.name, result);
  return result;
}

beforeAll(async () => {
  t = await consoleContext();
  for (const one of AFTERNOON) await seed(one);
});
afterAll(() => t.drop());

const filter = (query: string): InboxFilter => parseInboxFilter(new URLSearchParams(query), '');
const names = async (query: string) => {
  const { rows } = await listInbox(t.db, filter(query), { after: null, limit: 100 });
  return rows.map((row) => row.name);
};

test('working views come by priority, then by who waits longest', async () => {
  expect(await names('view=escalated')).toEqual(['Jonas Weber', 'Marta Kowalczyk', 'Camille Laurent', 'Олена Бондар']);
});

test('other views come by time, newest first', async () => {
  const all = await names('');
  expect(all).toHaveLength(AFTERNOON.length);
  expect(all.slice(0, 3)).toEqual(['Ivy Chen', 'Sarah Whitfield', 'Diego Fernández']);
});

test.each([
  ['view=needs_approval', ['Marta Kowalczyk']],
  ['view=spam', ['Growth Partners', 'Anna Petrova']],
  ['view=resolved_by_ai', ['Sarah Whitfield', 'Rafael Lima']],
  ['language=de,uk', ['Jonas Weber', 'Олена Бондар']],
  ['origin=telegram', ['Олена Бондар']],
  ['intent=refund_request&anger=1', ['Sarah Whitfield', 'Marta Kowalczyk']],
  ['anger=3', ['Jonas Weber']],
  ['reason=human_requested', ['Camille Laurent']],
  ['q=bestellung bank', ['Jonas Weber']],
  ['q="money back"', ['Marta Kowalczyk']],
  ['q=bank -pedido', ['Sarah Whitfield', 'Jonas Weber']],
  ['q=ORD-19820', ['Diego Fernández']],
  ['q=скасуйте', ['Олена Бондар']],
  ['q=jonas.weber%40example.com', ['Jonas Weber']],
  ['q=%27%3B drop table x -- !!&view=escalated', []],
])('%s finds what it says', async (query, expected) => {
  const found = await names(query);
  expect(found).toEqual(expected);
});

test('pages join without a gap or a repeat, even where times differ by microseconds only', async () => {
  for (let i = 0; i < 60; i++) {
    const priority = (['normal', 'high', 'urgent'] as const)[i % 3];
    await seed({
      name: `Many ${i}`,
      text: 'same time',
      status: 'escalated',
      language: 'fr',
      minutesAgo: 300,
      priority,
    });
  }
  await t.db.execute(
    sql`update conversations set last_message_at = last_message_at + (random() * 20)::int * interval '1 microsecond',
      waiting_since = waiting_since + (random() * 20)::int * interval '1 microsecond' where language = 'fr'`,
  );
  for (const query of ['language=fr', 'language=fr&view=escalated']) {
    const whole = await listInbox(t.db, filter(query), { after: null, limit: 300 });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listInbox>> = await listInbox(t.db, filter(query), { after, limit: 7 });
      paged.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after);
    expect(paged).toEqual(whole.rows.map((row) => row.id));
    expect(paged).toHaveLength(61);
  }
});

test.each(['', 'x', 'W10', Buffer.from('[0,"now()","x"]').toString('base64url')])(
  'the cursor %j is refused',
  async (after) => {
    await expect(listInbox(t.db, filter(''), { after, limit: 10 })).rejects.toMatchObject({ code: 'bad_request' });
  },
);

test('the counts say what the views hold', async () => {
  const counts = await countViews(t.db);
  for (const view of INBOX_VIEWS) {
    const { rows } = await listInbox(t.db, filter(`view=${view}`), { after: null, limit: 300 });
    expect(counts[view], view).toBe(rows.length);
  }
});

test('a row carries what the list shows', async () => {
  const { rows } = await listInbox(t.db, filter('view=needs_approval'), { after: null, limit: 1 });
  expect(rows[0]).toMatchObject({
    name: 'Marta Kowalczyk',
    subject: 'Order never started',
    pendingApprovals: 1,
    priority: 'high',
    anger: 1,
    intents: ['refund_request', 'order_status'],
    waitingSince: '2026-11-21T11:26:00.000Z',
  });
});

test('the palette finds conversations, customers and orders', async () => {
  const marta = seeded.get('Marta Kowalczyk');
  const byOrder = await searchEverything(t.db, '#ord-204');
  expect(byOrder.orders).toMatchObject([{ orderId: 'ORD-20417', conversationId: marta?.id }]);
  const byName = await searchEverything(t.db, 'kowal');
  expect(byName.customers).toMatchObject([{ id: marta?.customerId }]);
  const byWords = await searchEverything(t.db, 'crashing report');
  expect(byWords.conversations).toMatchObject([{ name: 'Tom Baker' }]);
  expect(await searchEverything(t.db, 'x')).toEqual({ conversations: [], customers: [], orders: [] });
  const wild = await searchEverything(t.db, '%%');
  expect(wild.customers).toEqual([]);
});

test.each(['needs_approval', 'escalated', 'in_review'] as const)(
  '%s is read from an index in its order, without a sort',
  async (view) => {
    const c = conversations;
    const query = t.db
      .select({ id: c.id })
      .from(c)
      .where(inView(view))
      .orderBy(...inboxOrder(view))
      .limit(51)
      .toSQL();
    const plan = await t.sql.begin(async (tx) => {
      // A handful of rows is read as quickly without any index.
      await tx`set local enable_seqscan = off`;
      await tx`set local enable_bitmapscan = off`;
      // The query builder has encoded them for the driver.
      return tx.unsafe(`explain ${query.sql}`, query.params as never[]);
    });
    const text = plan.map((row) => String(row['QUERY PLAN'])).join('\n');
    expect(text).toContain(view === 'needs_approval' ? 'conversations_approvals' : 'conversations_working');
    expect(text).not.toContain('Sort');
  },
);
