import type { ChannelMessage } from '@/lib/channels/channel';
import { textHash } from '@/lib/triage/duplicates';
import { messageText } from '@/lib/triage/message-text';

/** The readable text of a message as it is kept and shown, and the hash of its normal form. */
export function storedText(message: ChannelMessage): { text: string; hash: string } {
  const text = messageText({ text: message.text, html: message.html });
  return { text, hash: textHash(text) };
}
