import type { Db, Sql } from '@/db/client';
import { countPendingApprovals } from '@/lib/actions/queries';
import { COUNT_CAP, countViews, type ViewCounts } from '@/lib/conversations/queries/count-views';
import type { Role } from '@/lib/platform/actor';
import { countFailures } from './failures';

/** The numbers in the rail; `failures` is null for those who may not see them. */
export type RailCounts = { views: ViewCounts; approvals: number; failures: number | null };

/** Reads the numbers in the rail. */
export async function railCounts({ db, sql }: { db: Db; sql: Sql }, role: Role): Promise<RailCounts> {
  const [views, approvals, failures] = await Promise.all([
    countViews(db),
    countPendingApprovals(db, COUNT_CAP),
    role === 'admin' ? countFailures(sql) : null,
  ]);
  return { views, approvals, failures };
}
