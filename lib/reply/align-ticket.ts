import type { ConversationStatus } from '@/db/schema/conversations';
import type { ExternalStatus } from '@/lib/channels/channel';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readTicket } from '@/lib/conversations/read-ticket';
import { TICKET_STATUS } from '@/lib/policy/tags';
import { tellTicket } from './tell-ticket';

/** A conversation whose standing changes again and again in this moment is left to whoever changes it. */
const MOST = 5;

/** How a conversation can stand that two functions disagree about. */
const TOLD_AS: Partial<Record<ConversationStatus, ExternalStatus>> = {
  resolved: TICKET_STATUS.resolved,
  awaiting_customer: TICKET_STATUS.awaiting_customer,
  escalated: TICKET_STATUS.escalated,
};

/**
 * Two functions can change how a conversation stands in the same moment, as when a promise is found broken while the refund it is about
 * is announced; then the ticket shows whichever reached the CRM last. So each changes the conversation first, then the ticket, and then
 * looks here whether the conversation still stands as it said: the last to write to the CRM has read what is final.
 * @param input.told the status that the caller has just given the ticket
 */
export async function alignTicket(
  ctx: AgentCtx,
  input: { conversationId: string; told: ExternalStatus; key: string },
): Promise<void> {
  let { told } = input;
  for (let again = 1; again <= MOST; again += 1) {
    const ticket = await readTicket(ctx.db, input.conversationId);
    const is = TOLD_AS[ticket.status];
    if (!is || is === told) return;
    await tellTicket(ctx, ticket, { status: is }, `${input.key}:${again}:${is}`);
    told = is;
  }
}
