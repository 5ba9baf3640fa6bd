import { z } from 'zod';
import { type Call, ok } from '@/sandbox/http/answer';
import { createControl, faultRoutes } from '@/sandbox/http/control';
import type { FaultPlan } from '@/sandbox/http/faults';
import { type Route, route } from '@/sandbox/http/routes';
import type { People } from './people';
import { importSchema, type Message, type Ticket, ticketPatchSchema, writeSchema } from './schema';
import type { Delivery } from './webhooks';

/** The part of the CRM that other processes may steer. */
export type Controllable = People & {
  faults: FaultPlan;
  readonly calls: readonly Call[];
  readonly deliveries: readonly Delivery[];
  callsOf(ticketId: string): Call[];
  ticket(id: string): Ticket;
  tickets(): Ticket[];
  messagesOf(id: string): Message[];
  stats(): unknown;
  target(): string | null;
  setTarget(url: string | null): void;
  reset(): void;
};

const replySchema = z.object({ text: z.string().min(1), public: z.boolean().default(true) });
const ratingSchema = z.object({ score: z.number().int().min(1).max(5), comment: z.string().optional() });
const targetSchema = z.object({ url: z.url().nullable() });
const withoutBody = ({ webhookId, type, ticketId, state, attempts }: Delivery) => ({
  webhookId,
  type,
  ticketId,
  state,
  attempts,
});

/** The steering paths under /_sandbox/ for tests and pages in other processes. */
export function createCrmControl(crm: Controllable) {
  const ticketView = (id: string) => ({
    ticket: crm.ticket(id),
    messages: crm.messagesOf(id),
    calls: crm.callsOf(id),
    deliveries: crm.deliveries.filter((one) => one.ticketId === id).map(withoutBody),
  });
  const sent = ({ delivered: _, ...rest }: { delivered: Promise<Delivery>; webhookId: string }) => ok(rest, 202);
  const routes: Route[] = [
    ...faultRoutes(crm.faults),
    route('GET', '/_sandbox/state', () => ok({ target: crm.target(), tickets: crm.tickets(), stats: crm.stats() })),
    route('GET', '/_sandbox/stats', () => ok(crm.stats())),
    route('GET', '/_sandbox/calls', () => ok({ calls: crm.calls })),
    route('GET', '/_sandbox/deliveries', () => ok({ deliveries: crm.deliveries.map(withoutBody) })),
    route('POST', '/_sandbox/messages', ({ body }) => sent(crm.write(writeSchema.parse(body)))),
    route('POST', '/_sandbox/tickets', ({ body }) => ok({ ticketId: crm.importTicket(importSchema.parse(body)) }, 201)),
    route('GET', '/_sandbox/tickets/:id', (_, id) => ok(ticketView(id))),
    route('POST', '/_sandbox/tickets/:id/agent-reply', ({ body }, id) => {
      const reply = replySchema.parse(body);
      return sent(reply.public ? crm.agentReply(id, reply.text) : crm.agentNote(id, reply.text));
    }),
    route('POST', '/_sandbox/tickets/:id/hand-back', (_, id) => sent(crm.handBack(id))),
    route('POST', '/_sandbox/tickets/:id/update', ({ body }, id) =>
      sent(crm.update(id, ticketPatchSchema.parse(body))),
    ),
    route('POST', '/_sandbox/tickets/:id/rate', ({ body }, id) => {
      const { score, comment } = ratingSchema.parse(body);
      return sent(crm.rate(id, score, comment));
    }),
    route('PUT', '/_sandbox/target', ({ body }) => {
      crm.setTarget(targetSchema.parse(body).url);
      return ok({ target: crm.target() });
    }),
    route('POST', '/_sandbox/reset', () => {
      crm.reset();
      return ok({ reset: true });
    }),
  ];
  return createControl(routes);
}
