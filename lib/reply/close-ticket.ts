import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readTicket } from '@/lib/conversations/read-ticket';
import { alignTicket } from './align-ticket';
import { tellTicket } from './tell-ticket';

/** Sets the ticket of a conversation that a person has resolved to solved in its CRM. */
export async function closeTicket(ctx: AgentCtx, input: { conversationId: string; key: string }): Promise<void> {
  const ticket = await readTicket(ctx.db, input.conversationId);
  await tellTicket(ctx, ticket, { status: 'solved' }, input.key);
  await alignTicket(ctx, { ...input, told: 'solved' });
}
