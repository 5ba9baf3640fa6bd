import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import { auditEntries } from '@/db/schema/audit';

const insertEntry = rowStatement<typeof auditEntries.$inferInsert, unknown>(auditEntries, (db, row) =>
  db.insert(auditEntries).values(row),
);

/** Writes one audit entry in the caller's transaction. `detail` holds ids, codes and numbers, never message text. */
export async function recordAudit(
  ctx: Ctx,
  entry: { verb: string; subject: string; detail?: Record<string, unknown> },
): Promise<void> {
  await insertEntry(ctx.db, {
    id: ctx.ids.next(),
    actor: ctx.actor,
    verb: entry.verb,
    subject: entry.subject,
    detail: entry.detail ?? {},
    createdAt: ctx.clock.now(),
  });
}
