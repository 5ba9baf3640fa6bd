import type { ConversationChange } from '@/lib/channels/channel';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { UndeliverableError } from './deliver';

/**
 * Changes a ticket in its CRM.
 * @throws UndeliverableError where that can never succeed; otherwise what the channel says of a result that is not known, to be tried again
 */
export async function tellTicket(
  ctx: AgentCtx,
  ticket: { channel: string; externalId: string },
  change: ConversationChange,
  key: string,
): Promise<void> {
  const channel = ctx.channels.get(ticket.channel);
  if (!channel) throw new UndeliverableError(`channel ${ticket.channel} is not configured`);
  const result = await channel.updateConversation(ticket.externalId, change, key);
  if (result.status === 'unknown') throw result.error;
  if (result.status === 'refused') throw new UndeliverableError(`the channel refused the update: ${result.code}`);
}
