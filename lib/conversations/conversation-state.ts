import type { Vault } from '@/lib/privacy/redact';
import { EMPTY_VAULT } from '@/lib/privacy/redact';
import type { ConversationRow } from './load-turn';

/** The values behind this conversation's placeholders. The column is written by {@link saveUnderstanding} alone, from a Vault. */
export function readVault(conversation: ConversationRow): Vault {
  const stored = conversation.vault;
  return typeof stored === 'object' && stored !== null && 'entries' in stored ? (stored as Vault) : EMPTY_VAULT;
}
