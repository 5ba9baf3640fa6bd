import { eq } from 'drizzle-orm';
import { conversations } from '@/db/schema/conversations';
import type { ExternalStatus } from '@/lib/channels/channel';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { tellTicket } from './tell-ticket';

/** A conversation whose standing changes again and again in this moment is left to whoever changes it. */
const MOST = 5;

const TOLD_AS: Partial<Record<string, ExternalStatus>> = {
  resolved: 'solved',
  awaiting_customer: 'pending',
  escalated: 'open',
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
    const [now] = await ctx.db
      .select({
        channel: conversations.channel,
        externalId: conversations.externalId,
        status: conversations.status,
      })
      .from(conversations)
      .where(eq(conversations.id, input.conversationId));
    const is = now && TOLD_AS[now.status];
    if (!is || is === told) return;
    await tellTicket(ctx, now, { status: is }, `${input.key}:${again}:${is}`);
    told = is;
  }
}
