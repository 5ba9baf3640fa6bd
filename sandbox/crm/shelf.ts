import type { Message, Ticket } from './schema';

export type TicketRecord = { number: number; ticket: Ticket; messages: Message[]; awaitingReplySince: number | null };

/** Lists of ticket ids by a requester's key. */
function createIndex() {
  const lists = new Map<string, Set<string>>();
  return {
    add: (key: string, id: string) => {
      const list = lists.get(key);
      if (list) list.add(id);
      else lists.set(key, new Set([id]));
    },
    remove: (key: string, id: string) => {
      const list = lists.get(key);
      list?.delete(id);
      if (list?.size === 0) lists.delete(key);
    },
    get: (key: string): ReadonlySet<string> => lists.get(key) ?? new Set<string>(),
    clear: () => lists.clear(),
  };
}

const emailKey = (email: string) => `email:${email.toLowerCase()}`;
const requesterKey = (id: string) => `id:${id}`;

function keysOf({ requester }: Ticket): string[] {
  return [requesterKey(requester.id), ...(requester.email ? [emailKey(requester.email)] : [])];
}

/** Where tickets lie, found by id and by requester; beyond `maxTickets` the oldest are forgotten. */
export function createShelf(maxTickets: number) {
  const records = new Map<string, TicketRecord>();
  const index = createIndex();
  return {
    get: (id: string) => records.get(id),
    all: (): Iterable<TicketRecord> => records.values(),
    size: () => records.size,
    byEmail: (email: string) => index.get(emailKey(email)),
    byRequester: (id: string) => index.get(requesterKey(id)),
    insert(record: TicketRecord): TicketRecord {
      records.set(record.ticket.id, record);
      for (const key of keysOf(record.ticket)) index.add(key, record.ticket.id);
      for (const [id, oldest] of records) {
        if (records.size <= maxTickets) break;
        for (const key of keysOf(oldest.ticket)) index.remove(key, id);
        records.delete(id);
      }
      return record;
    },
    clear: () => {
      records.clear();
      index.clear();
    },
  };
}

export type Shelf = ReturnType<typeof createShelf>;
