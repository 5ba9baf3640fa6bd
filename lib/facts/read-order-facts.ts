import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import type { Facts } from '@/lib/policy/decision';
import { readAccount } from './read-account';
import { readOwnRecords } from './read-own-records';

/**
 * The facts about one order that nobody has written about: where the payment provider itself names the payment, whose it is is sure.
 * Null where there is no such account.
 * @throws UpstreamError while the account cannot be read
 */
export async function readOrderFacts(
  ctx: AgentCtx,
  input: {
    backendCustomerId: string;
    orderId: string;
    conversation: Pick<ConversationRow, 'id' | 'customerId' | 'createdAt'>;
  },
): Promise<Facts | null> {
  const { backend } = ctx;
  const customer = await backend?.getCustomer(input.backendCustomerId);
  if (!backend || !customer) return null;
  const account = await readAccount(backend, customer.id, { orderIds: [input.orderId], text: '' });
  const known = [...account.orders, ...account.namedOrders.flatMap((one) => (one.order ? [one.order] : []))];
  return {
    readAt: ctx.clock.now().toISOString(),
    identity: { state: 'verified', lookup: 'found' },
    customer,
    ...account,
    ...(await readOwnRecords(ctx, input.conversation, known)),
    knowledge: {},
    attachments: 0,
  };
}
