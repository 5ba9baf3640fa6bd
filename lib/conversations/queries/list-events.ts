import { desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { auditEntries } from '@/db/schema/audit';
import type { Actor } from '@/lib/platform/actor';

/** Something that was done to a conversation: assigned, handed back, resolved. */
export type ConversationEvent = {
  id: string;
  verb: string;
  actor: Actor;
  detail: Record<string, unknown>;
  at: Date;
};

/** The newest events of a conversation's audit trail, oldest first. */
export async function listEvents(db: Db, conversationId: string): Promise<ConversationEvent[]> {
  const rows = await db
    .select({
      id: auditEntries.id,
      verb: auditEntries.verb,
      actor: auditEntries.actor,
      detail: auditEntries.detail,
      at: auditEntries.createdAt,
    })
    .from(auditEntries)
    .where(eq(auditEntries.subject, conversationId))
    .orderBy(desc(auditEntries.createdAt))
    .limit(100);
  return rows.reverse().map((row) => ({ ...row, detail: isRecord(row.detail) ? row.detail : {} }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
