import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations } from '@/db/schema/conversations';
import { INBOX_VIEWS, type InboxView } from '../inbox-views';
import { inView } from './inbox-where';

/** Counting stops here: beyond it the console shows `999+`, and a view of a million rows costs no more than one of a thousand. */
export const COUNT_CAP = 1000;
export type ViewCounts = Record<InboxView, number>;

/** How many conversations each view has, at most {@link COUNT_CAP}. */
export async function countViews(db: Db): Promise<ViewCounts> {
  const counts = INBOX_VIEWS.map((view) => {
    const rows = sql`select 1 from ${conversations} where ${inView(view) ?? sql`true`} limit ${COUNT_CAP}`;
    return sql`(select count(*)::int from (${rows}) r) as ${sql.identifier(view)}`;
  });
  const [row] = await db.execute<ViewCounts>(sql`select ${sql.join(counts, sql`, `)}`);
  if (!row) throw new Error('a count returned no row');
  return row;
}
