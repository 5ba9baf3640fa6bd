import type { Ctx } from '@/db/context';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { updateConversation } from '@/lib/conversations/update-conversation';
import { emitEvent } from '@/lib/outbox/emit';
import type { Violation } from './guardrails/violation';

/**
 * A message that says more than what was decided does not leave (operating procedures § 7): in the caller's transaction people get it
 * with what is wrong about it, and the conversation waits for them.
 * @returns the delivery key of the note
 */
export async function holdBack(
  ctx: Ctx,
  input: {
    conversation: ConversationRow;
    runId: string;
    deliveryKey: string;
    text: string;
    violations: readonly Violation[];
  },
): Promise<string> {
  const { conversation, runId, text, violations } = input;
  const deliveryKey = `held:${input.deliveryKey}`;
  const found = violations.map((one) => `${one.kind.replaceAll('_', ' ')} ("${one.found}")`).join(', ');
  await queueOutgoing(ctx, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    channel: conversation.channel,
    author: 'ai',
    public: false,
    text: `A message to the customer was stopped by the guardrails and not sent: ${found}. Please write to the customer. It would have said:\n\n${text}`,
    language: 'en',
    runId,
    deliveryKey,
  });
  const now = ctx.clock.now();
  const standing = { status: 'escalated', reason: 'guardrail', priority: 'high' } as const;
  await updateConversation(ctx.db, conversation.id, { ...standing, resolvedAt: null, updatedAt: now });
  await notifyConsole(ctx.db, { conversationId: conversation.id, kind: 'status' });
  const data = { conversationId: conversation.id, cause: 'escalated' };
  await emitEvent(ctx, { id: `people:${deliveryKey}`, name: 'people/needed', data });
  return deliveryKey;
}
