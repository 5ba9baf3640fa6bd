import type { Clock } from '@/sandbox/clock';
import type { Dispatcher, Sent } from './dispatcher';
import type { ImportInput, Message, Ticket, TicketPatch, WriteInput } from './schema';
import type { TicketRecord } from './shelf';
import type { TicketStore } from './store';
import type { Delivery } from './webhooks';

export type Written = Sent & { ticketId: string; messageId: string };

export type PeopleOptions = {
  store: TicketStore;
  dispatcher: Dispatcher;
  clock: Clock;
  onMessage: (record: TicketRecord, message: Message) => void;
  onTicket: (ticket: Ticket) => void;
};

const NOT_SENT: Delivery = { webhookId: '', type: '', ticketId: '', body: '', attempts: [], state: 'waiting' };

/** What customers and the company's own people do in the CRM; each act sends its webhook. */
export function createPeople({ store, dispatcher, clock, onMessage, onTicket }: PeopleOptions) {
  const timestamp = () => clock.now().toISOString();
  const known = (id: string): TicketRecord => {
    const record = store.get(id);
    if (!record) throw new Error(`no ticket ${id}`);
    return record;
  };

  function announce(record: TicketRecord, message: Message): Sent {
    const event = { type: 'ticket.message.created', timestamp: timestamp(), data: { ticket: record.ticket, message } };
    return dispatcher.send(event.type, record.ticket.id, event);
  }

  function post(ticketId: string, text: string, isPublic: boolean): Sent & { messageId: string } {
    const record = known(ticketId);
    const message = store.post(record, 'agent', { text, public: isPublic });
    onMessage(record, message);
    return { ...announce(record, message), messageId: message.id };
  }

  function update(ticketId: string, patch: TicketPatch): Sent {
    const ticket = store.patch(known(ticketId), patch);
    onTicket(ticket);
    const event = { type: 'ticket.updated', timestamp: timestamp(), data: { ticket } };
    return dispatcher.send(event.type, ticketId, event);
  }

  return {
    /** Sends the webhook of a message that is in the ticket. */
    announce,
    /** A customer writes: into `ticketId`, or opens a ticket. The webhook leaves in the background. */
    write(input: WriteInput): Written {
      const written = store.write(input);
      if (!written) throw new Error(`no ticket ${input.ticketId}`);
      const { record, message, silent } = written;
      onMessage(record, message);
      const sent = silent ? { webhookId: '', delivered: Promise.resolve(NOT_SENT) } : announce(record, message);
      return { ticketId: record.ticket.id, messageId: message.id, ...sent };
    },
    /** A person of the company answers the customer. */
    agentReply: (ticketId: string, text: string) => post(ticketId, text, true),
    /** A person of the company leaves an internal note. */
    agentNote: (ticketId: string, text: string) => post(ticketId, text, false),
    /** A person changes status, priority, tags or team. */
    update,
    /** A person gives the conversation back to the agent. */
    handBack: (ticketId: string): Sent => update(ticketId, { addTags: ['hand-back'] }),
    /** The customer rates the conversation from 1 to 5. */
    rate(ticketId: string, score: number, comment?: string): Sent {
      known(ticketId);
      const data = { ticketId, score, ...(comment === undefined ? {} : { comment }) };
      return dispatcher.send('ticket.rated', ticketId, { type: 'ticket.rated', timestamp: timestamp(), data });
    },
    /** Stores a ticket from before the agent's launch; sends nothing. @returns its id */
    importTicket: (input: ImportInput): string => store.importTicket(input).ticket.id,
  };
}

export type People = ReturnType<typeof createPeople>;
