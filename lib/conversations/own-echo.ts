import { and, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { messages } from '@/db/schema/conversations';

/** True when a message that a channel reports as written by the agent is one that this agent sent: it is in the conversation already. */
export async function isOwnEcho(
  db: Db,
  input: { conversationId: string; externalId: string; text: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, input.conversationId),
        inArray(messages.deliveryState, ['sending', 'sent']),
        or(eq(messages.externalId, input.externalId), eq(messages.text, input.text)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
