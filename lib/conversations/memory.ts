import { EMPTY_MEMORY, type Memory } from '@/lib/policy/decision';
import type { ConversationRow } from './load-turn';

/** What is open in the conversation. The column is written by `concludeTurn` alone, from a Memory; a new conversation has none. */
export function readMemory(conversation: ConversationRow): Memory {
  return { ...EMPTY_MEMORY, ...(conversation.memory as Partial<Memory>) };
}
