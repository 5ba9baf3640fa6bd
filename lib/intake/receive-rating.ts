import type { Ctx } from '@/db/context';
import type { InboundEvent } from '@/lib/channels/channel';
import { findConversation } from '@/lib/conversations/find-conversation';
import { recordRating } from '@/lib/conversations/record-rating';
import type { Receipt } from './receive-event';

/** Keeps the rating of a known conversation; one of an unknown ticket has nothing to belong to and is only acknowledged. */
export async function receiveRating(ctx: Ctx, event: InboundEvent & { kind: 'rated' }): Promise<Receipt> {
  const found = await findConversation(ctx.db, event.channel, event.conversationExternalId);
  if (found) await recordRating(ctx, { conversationId: found.id, score: event.score, comment: event.comment });
  return { status: 'stored' };
}
