import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Persona, requesterOf } from '@/sandbox/personas/persona';
import type { Harness } from '../support/harness';
import { expectNothingTwice } from './sentences';
import { type Ended, tell } from './tell';
import { DE_TICKETS } from './ticket-rows/by-language/de';
import { EN_TICKETS } from './ticket-rows/by-language/en';
import { ES_TICKETS } from './ticket-rows/by-language/es';
import { FR_TICKETS } from './ticket-rows/by-language/fr';
import { IT_TICKETS } from './ticket-rows/by-language/it';
import { PL_TICKETS } from './ticket-rows/by-language/pl';
import { PT_TICKETS } from './ticket-rows/by-language/pt';
import { RU_TICKETS } from './ticket-rows/by-language/ru';
import { TR_TICKETS } from './ticket-rows/by-language/tr';
import { UK_TICKETS } from './ticket-rows/by-language/uk';
import { INDEPENDENT_ORDER_TICKETS } from './ticket-rows/independent-orders';
import { INDEPENDENT_SUBSCRIPTION_TICKETS } from './ticket-rows/independent-subscriptions';
import { ORDER_TICKETS } from './ticket-rows/orders';
import { OTHER_TICKETS } from './ticket-rows/others';
import { SUBSCRIPTION_TICKETS } from './ticket-rows/subscriptions';
import { type TicketRow, ticketTable } from './ticket-table';

type Order = Persona['orders'][number];
type Requester = ReturnType<typeof requesterOf>;

const STATUS: Record<string, string> = {
  resolved: 'solved',
  awaiting_customer: 'pending',
  escalated: 'open',
  automated: 'solved',
};
/** Not the plan of any persona, so that the two differ. */
const SECOND_PLAN = 'Recipe box';
const SILENT = ['automated', 'spam', 'duplicate'];

/** Tickets in ten languages in the words of ordinary people: how each ends, what is said, and what the backend is asked to do. */
export function tickets(driver: string, start: () => Promise<Harness>) {
  describe.each([
    ['orders', ORDER_TICKETS],
    ['subscriptions', SUBSCRIPTION_TICKETS],
    ['others', OTHER_TICKETS],
    ['orders, by others', INDEPENDENT_ORDER_TICKETS],
    ['subscriptions, by others', INDEPENDENT_SUBSCRIPTION_TICKETS],
    ['anything, in German', DE_TICKETS],
    ['anything, in English', EN_TICKETS],
    ['anything, in Spanish', ES_TICKETS],
    ['anything, in French', FR_TICKETS],
    ['anything, in Italian', IT_TICKETS],
    ['anything, in Polish', PL_TICKETS],
    ['anything, in Portuguese', PT_TICKETS],
    ['anything, in Russian', RU_TICKETS],
    ['anything, in Turkish', TR_TICKETS],
    ['anything, in Ukrainian', UK_TICKETS],
  ])(`tickets about %s (${driver})`, (_name, table) => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await start();
    });
    afterAll(async () => harness?.close());

    test.each(
      ticketTable(table).map((row, index) => [`${index + 1} ${row.language} ${row.turns.join(' >> ')}`, row] as const),
    )('%s', async (_title, row) => {
      // Each ticket stands for itself: the budget of a day would end with the twentieth refund.
      await harness.server.sql`delete from refund_budget_days`;
      const { persona, orders } = customerOf(harness, row);
      const other = harness.sandbox.persona('lateCapturedOrder').orders[0]?.id.replace('#', '') ?? '';
      const named = (text: string) => filled(text, { orders, persona, other });
      const posted = harness.sandbox.backend.callsTo('POST', '*').length;
      const ended = await play(harness, row, senderOf(persona, row), named);
      expect(ended).toMatchObject({ outcome: row.outcome, reason: row.reason });
      if (STATUS[row.outcome]) expect(ended.status).toBe(STATUS[row.outcome]);
      const reply = ended.replies.at(-1) ?? '';
      for (const words of row.says) expect(reply).toContain(named(words));
      for (const words of row.saysNot) expect(reply).not.toContain(named(words));
      const refunded = orders.flatMap((order, at) => (refundsNow(harness, order) > 0 ? [`o${at + 1}`] : []));
      expect(refunded).toEqual(row.refunded);
      expect(harness.sandbox.backend.callsTo('POST', '*')).toHaveLength(posted + row.refunded.length);
    });
  });
}

/** Writes the messages one after the other; `[new]` opens another ticket, `[html]` is sent as HTML. */
async function play(
  harness: Harness,
  row: TicketRow,
  requester: Requester,
  named: (text: string) => string,
): Promise<Ended> {
  let ended: Ended | null = null;
  for (const turn of row.turns) {
    const [, mark = '', text = ''] = /^(?:\[(new|html)\] )?(.*)$/su.exec(named(turn)) ?? [];
    const known = ended !== null && mark !== 'new' ? { ticketId: ended.ticketId } : {};
    const content = mark === 'html' ? { html: text, text: '' } : { text };
    ended = await tell(harness, null, { requester, ...known, ...content });
    expectNothingTwice(ended.replies);
  }
  if (ended === null) throw new Error('a ticket without a message');
  expect(ended.replies.length > 0).toBe(!SILENT.includes(row.outcome));
  return ended;
}

/** Refunds that were made by a call, not those of the persona's past. */
function refundsNow(harness: Harness, order: Order): number {
  return harness.sandbox.backend.refundsOf(order.id).length - order.refunds.length;
}

function filled(text: string, world: { orders: Order[]; persona: Persona; other: string }): string {
  return text.replace(/\{(o|p|other)(\d?)\}/g, (_all, kind: string, digit: string) => {
    if (kind === 'other') return world.other;
    const at = Number(digit) - 1;
    return (kind === 'o' ? world.orders[at]?.id : world.persona.subscriptions[at]?.plan) ?? '';
  });
}

/** The customer of a row in the backend, with further orders and subscriptions where the row adds some. */
function customerOf(harness: Harness, row: TicketRow): { persona: Persona; orders: Order[] } {
  const { backend } = harness.sandbox;
  const persona = harness.sandbox.persona(row.situation, row.overrides);
  const customerId = persona.customer.id;
  const now = harness.sandbox.clock.now().getTime();
  const orders = persona.orders.map((order) => changed(order, row.changes, now));
  const subscriptions = [...persona.subscriptions];
  const added = row.changes.get('add');
  if (added) {
    const { orderId: _fixed, ...overrides } = row.overrides;
    const more = ticketTable(`${added} | ${row.language} | - | resolved`).map((one) =>
      harness.sandbox.persona(one.situation, overrides),
    );
    orders.push(...more.flatMap((one) => one.orders.map((order) => ({ ...order, customerId }))));
    subscriptions.push(
      ...more.flatMap((one) => one.subscriptions.map((each) => ({ ...each, customerId, plan: SECOND_PLAN }))),
    );
  }
  // Copies, since the backend's own change with each refund.
  for (const order of orders) backend.putOrder(structuredClone(order));
  for (const one of subscriptions) backend.putSubscription(one);
  return { persona: { ...persona, subscriptions }, orders };
}

function changed(order: Order, changes: Map<string, string>, now: number): Order {
  const [amount, currency] = changes.get('money')?.split(':') ?? [];
  const money = amount && currency ? { amount: Number(amount), currency } : order.money;
  const minutes = changes.get('paidmin');
  const capturedAt = minutes ? new Date(now - Number(minutes) * 60_000).toISOString() : order.payment.capturedAt;
  const expectedBy = changes.get('due') === 'none' ? null : order.delivery.expectedBy;
  return { ...order, money, payment: { ...order.payment, capturedAt }, delivery: { ...order.delivery, expectedBy } };
}

/** The sender as the help desk knows them. */
function senderOf(persona: Persona, { changes }: TicketRow): Requester {
  const sender = requesterOf(persona);
  const { email, phone } = persona.customer;
  if (changes.has('unverified')) return { ...sender, verified: false };
  if (changes.has('stranger')) return { ...sender, email: `stranger-${persona.customer.id}@example.net` };
  if (changes.has('alias')) return { ...sender, email: email.replace('@', '+shop@') };
  if (changes.has('phone')) return { ...sender, email: null, phone };
  if (changes.has('phonev')) return { ...sender, email: null, phone, verified: true };
  return sender;
}
