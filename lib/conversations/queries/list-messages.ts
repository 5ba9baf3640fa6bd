import { desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type Attachment, type DeliveryState, messages } from '@/db/schema/conversations';
import { users } from '@/db/schema/users';

/** A message as the thread shows it. */
export type ThreadMessage = {
  id: string;
  author: 'customer' | 'agent' | 'ai' | 'system';
  /** The person who wrote it, where it was written in this console. */
  authorName: string | null;
  public: boolean;
  text: string;
  language: string | null;
  attachments: Attachment[];
  deliveryState: DeliveryState | null;
  deliveryError: string | null;
  sentAt: Date;
};

/** The newest messages of a conversation, oldest first. `truncated`: there are earlier ones. */
export async function listThread(
  db: Db,
  conversationId: string,
  limit = 300,
): Promise<{ messages: ThreadMessage[]; truncated: boolean }> {
  const rows = await db
    .select({
      id: messages.id,
      author: messages.author,
      authorName: users.name,
      public: messages.public,
      text: messages.text,
      language: messages.language,
      attachments: messages.attachments,
      deliveryState: messages.deliveryState,
      deliveryError: messages.deliveryError,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .leftJoin(users, eq(users.id, messages.authorUserId))
    .where(eq(messages.conversationId, conversationId))
    .orderBy(desc(messages.seq))
    .limit(limit + 1);
  return { messages: rows.slice(0, limit).reverse(), truncated: rows.length > limit };
}
