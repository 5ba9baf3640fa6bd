import type { Call } from '@/sandbox/http/answer';
import type { BoundedLog } from '@/sandbox/http/bounded-log';
import type { Dispatcher } from './dispatcher';
import type { Message, Ticket } from './schema';
import type { TicketRecord } from './shelf';
import type { TicketStore } from './store';
import type { Delivery } from './webhooks';

export type ReadsOptions = { store: TicketStore; dispatcher: Dispatcher; calls: BoundedLog<Call> };

/** What the app wrote: public messages are replies, the others notes. */
const byApp = (isPublic: boolean) => (message: Message) => message.author === 'ai' && message.public === isPublic;

/** What a test looks at; tickets and messages are copies as of now. An unknown id throws. */
export function createReads({ store, dispatcher, calls }: ReadsOptions) {
  const record = (id: string): TicketRecord => {
    const found = store.get(id);
    if (!found) throw new Error(`no ticket ${id}`);
    return found;
  };
  return {
    has: (id: string): boolean => store.get(id) !== undefined,
    ticket: (id: string): Ticket => structuredClone(record(id).ticket),
    tickets: (): Ticket[] => Array.from(store.all(), ({ ticket }) => structuredClone(ticket)),
    messagesOf: (id: string): Message[] => structuredClone(record(id).messages),
    repliesOf: (id: string): Message[] => record(id).messages.filter(byApp(true)),
    notesOf: (id: string): Message[] => record(id).messages.filter(byApp(false)),
    get calls(): readonly Call[] {
      return calls.all();
    },
    callsOf(ticketId: string): Call[] {
      const path = `/tickets/${encodeURIComponent(ticketId)}`;
      return calls.all().filter((call) => call.path === path || call.path.startsWith(`${path}/`));
    },
    get deliveries(): readonly Delivery[] {
      return dispatcher.deliveries.all();
    },
  };
}
