import type { Clock } from '@/sandbox/clock';
import {
  type ImportInput,
  importSchema,
  type Message,
  type NewMessage,
  type Requester,
  type RequesterInput,
  type Ticket,
  type TicketPatch,
  type WriteInput,
  writeSchema,
} from './schema';
import { createShelf, type Shelf, type TicketRecord } from './shelf';

export type CrmSnapshot = { counter: number; records: TicketRecord[] };

export type StoreOptions = { clock: Clock; maxTickets: number; prefix: string };

function toRequester(input: RequesterInput, id: string): Requester {
  return {
    id: input.id ?? input.email ?? input.phone ?? id,
    email: input.email ?? null,
    phone: input.phone ?? null,
    name: input.name ?? null,
    locale: input.locale ?? null,
    ...(input.verified === undefined ? {} : { verified: input.verified }),
  };
}

function patched(ticket: Ticket, patch: TicketPatch): Partial<Ticket> {
  const { addTags = [], removeTags = [], ...fields } = patch;
  const removed = new Set(removeTags);
  const kept = ticket.tags.filter((tag) => !removed.has(tag));
  return { ...fields, tags: [...new Set([...kept, ...addTags])] };
}

type NewTicket = Pick<Ticket, 'id' | 'subject' | 'channel' | 'requester' | 'createdAt'> & Partial<Ticket>;

/** Makes tickets and messages with ids of their own. */
function createFactory({ clock, prefix }: Pick<StoreOptions, 'clock' | 'prefix'>, shelf: Shelf) {
  let counter = 0;
  const nextId = (kind: string) => `${kind}-${prefix}${++counter}`;
  const now = () => clock.now().toISOString();
  return {
    nextId,
    now,
    counter: () => counter,
    skipTo: (count: number) => {
      counter = Math.max(counter, count);
    },
    open(fields: NewTicket): TicketRecord {
      const defaults = { status: 'open' as const, tags: [], priority: null, team: null, mergedInto: null };
      const ticket: Ticket = { ...defaults, updatedAt: fields.createdAt, ...fields };
      return shelf.insert({ number: ++counter, ticket, messages: [], awaitingReplySince: null });
    },
    append({ messages, ticket }: TicketRecord, fields: Partial<Message> & Pick<Message, 'author'>): Message {
      const defaults = { public: true, text: null, html: null, attachments: [], createdAt: now() };
      const message: Message = { id: nextId('M'), ...defaults, ...fields };
      messages.push(message);
      ticket.updatedAt = message.createdAt;
      return message;
    },
  };
}

/** Tickets and their messages in memory; beyond `maxTickets` the oldest are forgotten. */
export function createTicketStore({ clock, maxTickets, prefix }: StoreOptions) {
  const shelf = createShelf(maxTickets);
  const { nextId, now, open, append, counter, skipTo } = createFactory({ clock, prefix }, shelf);

  return {
    ...shelf,

    /** A customer's message; reopens the ticket as every help desk does. Undefined for an unknown ticket. */
    write(raw: WriteInput): { record: TicketRecord; message: Message; silent: boolean } | undefined {
      const input = writeSchema.parse(raw);
      const known = input.ticketId === undefined ? undefined : shelf.get(input.ticketId);
      if (input.ticketId !== undefined && !known) return undefined;
      const requester = toRequester(input.requester, `guest-${prefix}${counter() + 1}`);
      const { channel, subject } = input;
      const record = known ?? open({ id: nextId('T'), subject: subject ?? null, channel, requester, createdAt: now() });
      const message = append(record, {
        author: 'customer',
        ...(input.messageId === undefined ? {} : { id: input.messageId }),
        text: input.text ?? null,
        html: input.html ?? null,
        attachments: input.attachments ?? [],
        ...(input.headers ? { headers: input.headers } : {}),
      });
      if (record.ticket.status !== 'merged') record.ticket.status = 'open';
      record.awaitingReplySince = performance.now();
      return { record, message, silent: input.silent };
    },

    /** A message by the app or by a person of the company. */
    post(record: TicketRecord, author: 'ai' | 'agent', input: NewMessage): Message {
      const { text, html, language } = input;
      const extra = language === undefined ? {} : { language };
      return append(record, { author, public: input.public, text, html: html ?? null, ...extra });
    },

    patch(record: TicketRecord, patch: TicketPatch): Ticket {
      return Object.assign(record.ticket, patched(record.ticket, patch), { updatedAt: now() });
    },

    importTicket(raw: ImportInput): TicketRecord {
      const { messages, requester, subject, id, ...fields } = importSchema.parse(raw);
      const ticketId = id ?? nextId('T');
      const record = open({
        ...fields,
        id: ticketId,
        subject: subject ?? null,
        requester: toRequester(requester, ticketId),
      });
      for (const one of messages) append(record, { ...one, createdAt: one.createdAt ?? fields.createdAt });
      return record;
    },

    snapshot: (): CrmSnapshot => ({ counter: counter(), records: [...shelf.all()] }),
    restore: (snapshot: CrmSnapshot) => {
      skipTo(snapshot.counter);
      for (const record of snapshot.records) shelf.insert({ ...record, awaitingReplySince: null });
    },
  };
}

export type TicketStore = ReturnType<typeof createTicketStore>;
