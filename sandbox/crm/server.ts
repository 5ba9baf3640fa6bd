import type { Clock } from '@/sandbox/clock';
import type { Call } from '@/sandbox/http/answer';
import { createBoundedLog } from '@/sandbox/http/bounded-log';
import { createChanges } from '@/sandbox/http/changes';
import { createFaultPlan, type FaultRule } from '@/sandbox/http/faults';
import { createIdempotency } from '@/sandbox/http/idempotency';
import { startServer } from '@/sandbox/http/server';
import type { Random } from '@/sandbox/random';
import { createCrmApi } from './api';
import { createCrmControl } from './control';
import { createDispatcher, type Unruliness } from './dispatcher';
import { createLatencies } from './latencies';
import { createPeople } from './people';
import { createReads } from './reads';
import type { Message, Ticket } from './schema';
import type { TicketRecord } from './shelf';
import { createTicketStore } from './store';
import { createPoster, type Delivery, type RetryOptions } from './webhooks';

const KEPT_CALLS = 20_000;
const DEFAULT_RETRY: RetryOptions = { firstDelayMs: 200, maxDelayMs: 5_000, maxAttempts: 100 };

export type CrmOptions = {
  port: number;
  token: string;
  webhookSecret: string;
  targetUrl: string | null;
  clock: Clock;
  random: Random;
  maxTickets: number;
  /** put into every id; another prefix for every run that shares a product database */
  idPrefix: string;
  /** send the app's own messages back as events, as real help desks do */
  echo: boolean;
  faults: readonly FaultRule[];
  retry: Partial<RetryOptions>;
  unruly: Unruliness | null;
};

export type CrmEvent =
  | { type: 'message'; ticketId: string; message: Message }
  | { type: 'ticket'; ticketId: string; ticket: Ticket }
  | { type: 'delivery'; ticketId: string; delivery: Delivery }
  | { type: 'call'; ticketId: string; call: Call };

/** The CRM without its HTTP side: tickets, the sender of webhooks and what people do. */
function createCrm(options: CrmOptions, target: () => string | null) {
  const { clock, random, idPrefix } = options;
  const changes = createChanges<CrmEvent>();
  const store = createTicketStore({ clock, maxTickets: options.maxTickets, prefix: idPrefix });
  const retry = { ...DEFAULT_RETRY, ...options.retry };
  const poster = createPoster({ secret: options.webhookSecret, clock, retry, target });
  const dispatcher = createDispatcher({
    poster,
    random: random.fork(),
    prefix: idPrefix,
    unruly: options.unruly,
    onDelivery: (delivery) => changes.emit({ type: 'delivery', ticketId: delivery.ticketId, delivery }),
  });
  const onTicket = (ticket: Ticket) => changes.emit({ type: 'ticket', ticketId: ticket.id, ticket });
  const onMessage = (record: TicketRecord, message: Message) =>
    changes.emit({ type: 'message', ticketId: record.ticket.id, message });
  const people = createPeople({ store, dispatcher, clock, onMessage, onTicket });
  return { changes, store, poster, dispatcher, people, onTicket, onMessage };
}

/** Starts the generic CRM of the contract: an HTTP server and the sender of its webhooks. */
export async function startCrm(options: CrmOptions) {
  const { port, token, webhookSecret, clock } = options;
  let target = options.targetUrl;
  const { changes, store, poster, dispatcher, people, onTicket, onMessage } = createCrm(options, () => target);
  const calls = createBoundedLog<Call>(KEPT_CALLS);
  const faults = createFaultPlan(options.random.fork(), options.faults);
  const idempotency = createIdempotency();
  const latencies = createLatencies();
  const handle = createCrmApi({
    store,
    idempotency,
    onTicket,
    onMessage: (record, message) => {
      if (message.public) latencies.replied(record);
      onMessage(record, message);
      if (options.echo) people.announce(record, message);
    },
  });
  // Assigned onto the reads, because a spread would read their getters once and for all.
  const crm = Object.assign(createReads({ store, dispatcher, calls }), people, {
    token,
    webhookSecret,
    faults,
    setTarget: (url: string | null): void => {
      target = url;
    },
    target: () => target,
    redeliver: dispatcher.redeliver,
    hold: dispatcher.hold,
    release: dispatcher.release,
    on: changes.on,
    waitFor: changes.waitFor,
    stats: () => ({ tickets: store.size(), calls: calls.total(), ...latencies.summary() }),
    snapshot: store.snapshot,
    restore: store.restore,
    /** Forgets tickets, calls and faults; ids go on counting. */
    reset: (): void => {
      for (const part of [store, calls, faults, idempotency, latencies, dispatcher]) part.clear();
    },
  });
  const control = createCrmControl(crm);
  const onCall = (call: Call) => changes.emit({ type: 'call', ticketId: call.path.split('/')[2] ?? '', call });
  const server = await startServer({ port, token, clock, faults, calls, handle, control, onCall });
  const close = (): Promise<void> => {
    poster.stop();
    return server.close();
  };
  return Object.assign(crm, { url: server.url, port: server.port, close });
}

export type CrmServer = Awaited<ReturnType<typeof startCrm>>;
