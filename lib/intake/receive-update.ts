import type { Ctx } from '@/db/context';
import type { InboundEvent } from '@/lib/channels/channel';
import { findConversation } from '@/lib/conversations/find-conversation';
import { handBack } from '@/lib/conversations/hand-back';
import { setTags } from '@/lib/conversations/set-tags';
import type { Receipt } from './receive-event';

/** The tag by which a person in the CRM gives a conversation back to the agent. */
const HAND_BACK_TAG = 'hand-back';

/** A person changed a ticket in the CRM: its tags are taken over, and the tag `hand-back` gives it back to the agent. */
export async function receiveUpdate(
  ctx: Ctx,
  event: InboundEvent & { kind: 'conversation_updated' },
): Promise<Receipt> {
  const found = await findConversation(ctx.db, event.channel, event.conversation.externalId);
  if (!found) return { status: 'stored' };
  const { tags } = event.conversation;
  if (tags) await setTags(ctx, found.id, tags);
  if (tags?.includes(HAND_BACK_TAG)) await handBack(ctx, { conversationId: found.id });
  return { status: 'stored' };
}
