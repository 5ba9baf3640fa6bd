import type { Ctx } from '@/db/context';
import { auditEntries } from '@/db/schema/audit';

/** Writes one audit entry in the caller's transaction. `detail` holds ids, codes and numbers, never message text. */
export async function recordAudit(
  ctx: Ctx,
  entry: { verb: string; subject: string; detail?: Record<string, unknown> },
): Promise<void> {
  await ctx.db.insert(auditEntries).values({
    id: ctx.ids.next(),
    actor: ctx.actor,
    verb: entry.verb,
    subject: entry.subject,
    detail: entry.detail ?? {},
    createdAt: ctx.clock.now(),
  });
}
