import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations, ratings } from '@/db/schema/conversations';
import { customers } from '@/db/schema/customers';
import { users } from '@/db/schema/users';

/** The head of a conversation: who writes, where it stands, who has it. */
export type ConversationHead = NonNullable<Awaited<ReturnType<typeof getConversation>>>;

/** Reads a conversation without its messages; null where there is none with this id. */
export async function getConversation(db: Db, id: string) {
  const c = conversations;
  const [row] = await db
    .select({
      id: c.id,
      channel: c.channel,
      externalId: c.externalId,
      origin: c.origin,
      subject: c.subject,
      firstLine: c.firstLine,
      status: c.status,
      handledBy: c.handledBy,
      outcome: c.outcome,
      reason: c.reason,
      language: c.language,
      intents: c.intents,
      anger: c.anger,
      priority: c.priority,
      tags: c.tags,
      duplicateOfId: c.duplicateOfId,
      waitingSince: c.waitingSince,
      createdAt: c.createdAt,
      lastMessageAt: c.lastMessageAt,
      resolvedAt: c.resolvedAt,
      requester: c.requester,
      customer: {
        id: customers.id,
        name: customers.name,
        email: customers.email,
        phone: customers.phone,
        locale: customers.locale,
        country: customers.country,
        backendCustomerId: customers.backendCustomerId,
        createdAt: customers.createdAt,
      },
      assignee: { id: users.id, name: users.name },
      rating: { score: ratings.score, comment: ratings.comment },
    })
    .from(c)
    .innerJoin(customers, eq(customers.id, c.customerId))
    .leftJoin(users, eq(users.id, c.assigneeId))
    .leftJoin(ratings, eq(ratings.conversationId, c.id))
    .where(eq(c.id, id));
  return row ?? null;
}
