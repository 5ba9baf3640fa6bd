import type { Db } from '@/db/client';
import { updateConversation } from './update-conversation';

/** A person had answered in the channel before the agent came to know the conversation: it is silent in it until it is handed back. */
export async function notePersonAnswered(db: Db, conversationId: string): Promise<void> {
  await updateConversation(db, conversationId, { handledBy: 'person' });
}
