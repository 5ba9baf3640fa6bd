import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import { conversations } from '@/db/schema/conversations';
import type { ConversationSnapshot } from '@/lib/channels/channel';

/** A conversation as intake needs to know it; the row is locked until the transaction ends. */
export type OpenedConversation = {
  id: string;
  customerId: string;
  handledBy: 'agent' | 'person';
  tags: string[];
  created: boolean;
};

const columns = {
  id: conversations.id,
  customerId: conversations.customerId,
  handledBy: conversations.handledBy,
  tags: conversations.tags,
};
const insertConversation = rowStatement<typeof conversations.$inferInsert, Omit<OpenedConversation, 'created'>[]>(
  conversations,
  (db, row) =>
    db
      .insert(conversations)
      .values(row)
      .onConflictDoNothing({ target: [conversations.channel, conversations.externalId] })
      .returning(columns),
);

/** Finds the conversation of a ticket, or opens it, inside the caller's transaction. */
export async function upsertConversation(
  ctx: Ctx,
  input: { channel: string; customerId: string; snapshot: ConversationSnapshot },
): Promise<OpenedConversation> {
  const { channel, customerId, snapshot } = input;
  const now = ctx.clock.now();
  const inserted = await insertConversation(ctx.db, {
    id: ctx.ids.next(),
    channel,
    externalId: snapshot.externalId,
    origin: snapshot.sourceChannel,
    customerId,
    requester: snapshot.requester,
    subject: snapshot.subject,
    status: 'new',
    tags: snapshot.tags ?? [],
    lastMessageAt: now,
    createdAt: now,
    updatedAt: now,
  });
  if (inserted[0]) return { ...inserted[0], created: true };
  const [existing] = await ctx.db
    .update(conversations)
    .set({ requester: snapshot.requester, subject: sql`coalesce(${snapshot.subject}, subject)`, updatedAt: now })
    .where(and(eq(conversations.channel, channel), eq(conversations.externalId, snapshot.externalId)))
    .returning(columns);
  if (!existing) throw new Error('a conversation vanished while it was being opened');
  return { ...existing, created: false };
}
