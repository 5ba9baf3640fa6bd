import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { recordAudit } from '@/lib/audit/record';
import { emitEvent } from '@/lib/outbox/emit';
import { AppError } from '@/lib/platform/errors';
import { notifyConsole } from './notify-console';
import { queueOutgoing } from './queue-outgoing';
import { takeOver } from './take-over';

/** The longest reply that channels take. */
const MOST_CHARACTERS = 20_000;

/**
 * A person answers: from now on the conversation is theirs and the agent is silent, and the reply leaves through the channel.
 * @throws AppError bad_request for an empty or too long text · forbidden for anyone but a person
 */
export async function replyAsPerson(ctx: Ctx, input: { conversationId: string; text: string }): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'user') throw new AppError('forbidden', 'Only a person can write this reply.');
  const text = input.text.trim();
  if (text === '') throw new AppError('bad_request', 'The reply is empty.');
  if (text.length > MOST_CHARACTERS) throw new AppError('bad_request', 'The reply is too long.');
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const [conversation] = await tx
      .select()
      .from(conversations)
      .where(eq(conversations.id, input.conversationId))
      .for('update');
    if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
    const deliveryKey = `person:${ctx.ids.next()}`;
    await queueOutgoing(inner, {
      conversationId: conversation.id,
      customerId: conversation.customerId,
      channel: conversation.channel,
      author: 'agent',
      authorUserId: actor.id,
      public: true,
      text,
      language: null,
      runId: null,
      deliveryKey,
    });
    await takeOver(inner, conversation.id);
    await recordAudit(inner, { verb: 'conversation.reply', subject: conversation.id });
    await emitEvent(inner, { name: 'reply/queued', data: { conversationId: conversation.id, deliveryKey } });
    await notifyConsole(tx, { conversationId: conversation.id, kind: 'message' });
  });
}
