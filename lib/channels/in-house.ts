import { AppError } from '@/lib/platform/errors';
import type { Channel } from './channel';

/**
 * A channel for conversations that exist here alone, as those about a warning of the payment provider: notes and changes have nowhere
 * else to go and are done at once; there is no customer at the other end to reply to.
 */
export function createInHouseChannel(name: string): Channel {
  const done = async (_ticket: string, _what: unknown, key: string) =>
    ({ status: 'done', value: { externalId: key } }) as const;
  const none = async () => ({ items: [], invalid: 0, truncated: false });
  return {
    name,
    verify: () => ({ ok: false, reason: 'nothing is delivered here' }),
    parse() {
      throw new AppError('bad_request', 'Nothing is delivered here.');
    },
    reply: async () => ({ status: 'refused', code: 'no_customer_here', detail: null }),
    addNote: done,
    updateConversation: done,
    listMessages: none,
    listConversations: none,
  };
}
