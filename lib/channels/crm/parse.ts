import type { InboundEvent } from '@/lib/channels/channel';
import { parseJson, readAs } from '@/lib/channels/wire';
import { webhookSchema } from './schema';

/** Reads a CRM webhook body (crm.openapi.yaml, `webhooks`). Throws `AppError` `bad_request` for any other form. */
export function parseCrmWebhook(raw: Uint8Array, deliveryId: string): InboundEvent {
  const { type, timestamp, data } = readAs(webhookSchema, parseJson(raw));
  const event = { channel: 'crm', deliveryId, occurredAt: timestamp };
  switch (type) {
    case 'ticket.message.created':
      return { ...event, kind: 'message', conversation: data.ticket, message: data.message };
    case 'ticket.updated':
      return { ...event, kind: 'conversation_updated', conversation: data.ticket };
    case 'ticket.rated':
      return {
        ...event,
        kind: 'rated',
        conversationExternalId: data.ticketId,
        score: data.score,
        comment: data.comment,
      };
  }
}
