import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readTicket } from '@/lib/conversations/read-ticket';
import { UndeliverableError } from './deliver';

/** Sets a ticket to solved in its CRM. */
export async function closeTicket(ctx: AgentCtx, input: { conversationId: string; key: string }): Promise<void> {
  const conversation = await readTicket(ctx.db, input.conversationId);
  const channel = ctx.channels.get(conversation.channel);
  if (!channel) throw new UndeliverableError(`channel ${conversation.channel} is not configured`);
  const result = await channel.updateConversation(conversation.externalId, { status: 'solved' }, input.key);
  if (result.status === 'unknown') throw result.error;
  if (result.status === 'refused') throw new UndeliverableError(`the channel refused the update: ${result.code}`);
}
