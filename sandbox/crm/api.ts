import { z } from 'zod';
import { type Answer, ok, problem, type SandboxRequest } from '@/sandbox/http/answer';
import type { Idempotency } from '@/sandbox/http/idempotency';
import { dispatch, type Route, route } from '@/sandbox/http/routes';
import { type Message, newMessageSchema, type Ticket, ticketPatchSchema } from './schema';
import type { TicketRecord } from './shelf';
import type { TicketStore } from './store';

const PAGE_SIZE = 50;

export type ApiOptions = {
  store: TicketStore;
  idempotency: Idempotency;
  onMessage: (record: TicketRecord, message: Message) => void;
  onTicket: (ticket: Ticket) => void;
};

const listQuerySchema = z.object({
  requesterEmail: z.string().min(1).optional(),
  requesterId: z.string().min(1).optional(),
  updatedAfter: z.iso.datetime({ offset: true }).optional(),
  cursor: z
    .string()
    .transform((cursor) => Buffer.from(cursor, 'base64url').toString())
    .pipe(z.string().regex(/^\d+ \d+$/))
    .transform((position) => position.split(' ').map(Number))
    .optional(),
});

function invalid(error: z.ZodError): Answer {
  const [issue] = error.issues;
  return problem(422, 'invalid_request', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`);
}

/** Compares two [time, number] positions of a list that shows the newest first. */
function newerFirst(a: readonly number[], b: readonly number[]): number {
  return (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0);
}

function selected(store: TicketStore, query: z.infer<typeof listQuerySchema>): TicketRecord[] {
  const byEmail = query.requesterEmail === undefined ? null : store.byEmail(query.requesterEmail);
  const byId = query.requesterId === undefined ? null : store.byRequester(query.requesterId);
  const ids = byEmail ?? byId;
  const candidates = ids ? [...ids].flatMap((id) => store.get(id) ?? []) : [...store.all()];
  const since = query.updatedAfter === undefined ? null : Date.parse(query.updatedAfter);
  return candidates
    .filter(({ ticket }) => !byId || byId.has(ticket.id))
    .filter(({ ticket }) => since === null || Date.parse(ticket.updatedAt) > since)
    .map((record) => ({ record, position: [Date.parse(record.ticket.createdAt), record.number] }))
    .sort((a, b) => newerFirst(a.position, b.position))
    .filter(({ position }) => query.cursor === undefined || newerFirst(query.cursor, position) < 0)
    .map(({ record }) => record);
}

function listTickets(store: TicketStore, request: SandboxRequest): Answer {
  const query = listQuerySchema.safeParse(Object.fromEntries(request.query));
  if (!query.success) return problem(400, 'invalid_query', query.error.issues[0]?.path.join('.'));
  const all = selected(store, query.data);
  const page = all.slice(0, PAGE_SIZE);
  const last = all.length > PAGE_SIZE ? page.at(-1) : undefined;
  const position = last && `${Date.parse(last.ticket.createdAt)} ${last.number}`;
  const nextCursor = position === undefined ? null : Buffer.from(position).toString('base64url');
  return ok({ tickets: page.map(({ ticket }) => ticket), nextCursor });
}

/** The paths of the CRM contract over a ticket store. */
export function createCrmApi({ store, idempotency, onMessage, onTicket }: ApiOptions) {
  const withTicket = (id: string, act: (record: TicketRecord) => Answer): Answer => {
    const record = store.get(id);
    return record ? act(record) : problem(404, 'ticket_not_found', id);
  };
  const routes: Route[] = [
    route('GET', '/tickets', (request) => listTickets(store, request)),
    route('GET', '/tickets/:id/messages', (_, id) => withTicket(id, ({ messages }) => ok({ messages }))),
    route('POST', '/tickets/:id/messages', (request, id) =>
      idempotency.once(request, () =>
        withTicket(id, (record) => {
          const input = newMessageSchema.safeParse(request.body);
          if (!input.success) return invalid(input.error);
          const message = store.post(record, 'ai', input.data);
          onMessage(record, message);
          return ok({ id: message.id }, 201);
        }),
      ),
    ),
    route('PATCH', '/tickets/:id', (request, id) =>
      idempotency.once(request, () =>
        withTicket(id, (record) => {
          const patch = ticketPatchSchema.safeParse(request.body);
          if (!patch.success) return invalid(patch.error);
          const ticket = store.patch(record, patch.data);
          onTicket(ticket);
          return ok(ticket);
        }),
      ),
    ),
  ];
  return (request: SandboxRequest): Answer => dispatch(routes, request);
}
