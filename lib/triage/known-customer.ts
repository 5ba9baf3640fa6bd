import type { Requester } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { UpstreamError } from '@/lib/platform/http-error';

/** True when the company's backend knows the sender's address, and also while it cannot be asked: a customer must not be lost as spam. */
export async function isKnownCustomer(ctx: AgentCtx, requester: Requester): Promise<boolean> {
  if (!ctx.backend || !requester.email) return false;
  try {
    return (await ctx.backend.findCustomers({ email: requester.email })).length > 0;
  } catch (error) {
    if (error instanceof UpstreamError) return true;
    throw error;
  }
}
