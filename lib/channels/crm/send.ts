import type {
  Channel,
  ConversationChange,
  ConversationQuery,
  ConversationSnapshot,
  OutboundMessage,
  RequesterKey,
} from '@/lib/channels/channel';
import { type Http, path } from '@/lib/platform/http';
import { settleEffect } from '@/lib/platform/http-error';
import { type Listing, listingOf, readRows } from '@/lib/platform/listing';
import { messageSchema, ticketPageSchema, ticketSchema, writtenSchema } from './schema';

export type CrmSender = Omit<Channel, 'name' | 'verify' | 'parse'>;

const DEFAULT_CONVERSATIONS = 50;
/** Bounds the work when the other side keeps giving cursors. */
const MAX_PAGES = 20;

/** The calls that the app makes on the CRM (crm.openapi.yaml, `paths`). */
export function createCrmSender(http: Http): CrmSender {
  const write = async (ticketId: string, message: OutboundMessage, isPublic: boolean, idempotencyKey: string) => {
    const body = { text: message.text, html: message.html, language: message.language, public: isPublic };
    const at = path`/tickets/${ticketId}/messages`;
    return settleEffect(http.request({ method: 'POST', path: at, body, idempotencyKey, schema: writtenSchema }));
  };
  return {
    reply: (ticketId, message, key) => write(ticketId, message, true, key),
    addNote: (ticketId, message, key) => write(ticketId, message, false, key),
    async updateConversation(ticketId, change, idempotencyKey) {
      const body = withoutEmpty(change);
      const at = path`/tickets/${ticketId}`;
      return settleEffect(http.request({ method: 'PATCH', path: at, body, idempotencyKey, schema: writtenSchema }));
    },
    async listMessages(ticketId) {
      const at = path`/tickets/${ticketId}/messages`;
      return http.request({ method: 'GET', path: at, schema: listingOf('messages', messageSchema) });
    },
    listConversations: (by, query = {}) => listConversations(http, by, query),
  };
}

async function listConversations(
  http: Http,
  by: RequesterKey,
  { updatedAfter, limit = DEFAULT_CONVERSATIONS }: ConversationQuery,
): Promise<Listing<ConversationSnapshot>> {
  const filter = { ...by, ...(updatedAfter && { updatedAfter: updatedAfter.toISOString() }) };
  const found: Listing<ConversationSnapshot> = { items: [], invalid: 0, truncated: false };
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const query: Record<string, string> = cursor === null ? filter : { ...filter, cursor };
    const answer = await http.request({ method: 'GET', path: '/tickets', query, schema: ticketPageSchema });
    const { items, invalid } = readRows(ticketSchema, answer.tickets);
    found.items.push(...items);
    found.invalid += invalid;
    if (answer.nextCursor === null && found.items.length <= limit) return found;
    if (answer.nextCursor === null || answer.nextCursor === cursor || found.items.length >= limit) break;
    cursor = answer.nextCursor;
  }
  return { ...found, items: found.items.slice(0, limit), truncated: true };
}

/** An empty list or an absent field changes nothing, so it is not sent. */
function withoutEmpty(change: ConversationChange): ConversationChange {
  const { addTags, removeTags, ...rest } = change;
  return { ...rest, ...(addTags?.length && { addTags }), ...(removeTags?.length && { removeTags }) };
}
