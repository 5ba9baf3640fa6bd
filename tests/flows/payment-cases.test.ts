import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actions } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';
import { paymentCases } from '@/db/schema/payment-cases';
import { users } from '@/db/schema/users';
import { approveAction } from '@/lib/actions/approve-action';
import { declineAction } from '@/lib/actions/decline-action';
import { listThread } from '@/lib/conversations/queries/list-messages';
import { listParkedDeliveries } from '@/lib/conversations/queries/list-parked-deliveries';
import { retryPaymentEvent } from '@/lib/disputes/retry-payment-event';
import { type Persona, primaryOrder } from '@/sandbox/personas/persona';
import { disputeEvent, startFakeStripe, stripeSignature, warningEvent } from '../support/fake-stripe';
import { startTimeMachine, type TimeMachine } from '../support/time-machine';
import { endedAs, tell } from './tell';

const SECRET = 'whsec_only_tests_know';
let machine: TimeMachine;
let stripe: Awaited<ReturnType<typeof startFakeStripe>>;
beforeAll(async () => {
  stripe = await startFakeStripe();
  const env = { STRIPE_WEBHOOK_SECRET: SECRET, STRIPE_API_KEY: 'rk_test', STRIPE_API_URL: stripe.url };
  machine = await startTimeMachine('2027-03-01T09:00:00Z', { env, tuning: { retryScale: 0.01 } });
});
afterAll(async () => {
  await machine?.close();
  await stripe?.close();
});

type Situation = Parameters<TimeMachine['sandbox']['persona']>[0];
const seconds = () => Math.floor(machine.now().getTime() / 1000);
const refundsOf = (orderId: string) => machine.sandbox.backend.refundsOf(orderId);

/** Somebody whose payment Stripe knows. */
function payer(situation: Situation) {
  const persona = machine.sandbox.persona(situation, { language: 'en' });
  const order = primaryOrder(persona);
  const charge = order.payment.id ?? '';
  stripe.emails.set(charge, persona.customer.email);
  return { persona, order, charge };
}

async function post(body: string, signature = stripeSignature(body, SECRET, seconds())) {
  const headers = { 'stripe-signature': signature, 'content-type': 'application/json' };
  const response = await fetch(`${machine.url}/api/webhooks/stripe`, { method: 'POST', headers, body });
  return response.status;
}

/** A warning arrives, and whatever follows from it at once is done. */
async function warned(charge: string, changes: { actionable?: boolean; type?: string } = {}) {
  expect(await post(warningEvent({ id: `issfr_${charge}`, charge, at: seconds(), ...changes }))).toBe(202);
  await machine.settle();
  return caseOf(`issfr_${charge}`);
}

async function disputed(charge: string, changes: { status?: string; type?: string; at?: number } = {}) {
  expect(await post(disputeEvent({ id: `du_${charge}`, charge, at: seconds(), ...changes }))).toBe(202);
  await machine.settle();
  return caseOf(`du_${charge}`);
}

/** A case with its conversation, what people read in it, and the refunds of the ledger. */
async function caseOf(externalId: string) {
  const { db } = machine.server;
  const [row] = await db.select().from(paymentCases).where(eq(paymentCases.externalId, externalId));
  if (!row?.conversationId) throw new Error(`${externalId} was not opened`);
  const [conversation] = await db.select().from(conversations).where(eq(conversations.id, row.conversationId));
  const thread = await listThread(db, row.conversationId);
  const refunds = row.orderId ? await db.select().from(actions).where(eq(actions.orderId, row.orderId)) : [];
  return { row, conversation, words: thread.messages.map((one) => one.text), refunds };
}

async function asAdmin() {
  const [user] = await machine.server.db.select().from(users).where(eq(users.role, 'admin'));
  if (!user) throw new Error('there is no administrator');
  return machine.server.contextFor({ kind: 'user', id: user.id, role: 'admin', name: user.name });
}

async function approve(actionId: string) {
  await approveAction(await asAdmin(), { actionId });
  await machine.travel({ hours: 11 / 3600 });
}

const asksForRefund = (persona: Persona, orderId: string) =>
  tell(machine, persona, { text: `My order ${orderId} never came, refund me please` });

describe('an early fraud warning', () => {
  test('of an order that policy refunds: refunded at once, seen in a conversation of its own, nobody is written to', async () => {
    const { order, charge, persona } = payer('lateCapturedOrder');
    const { row, conversation, words, refunds } = await warned(charge);
    expect(row).toMatchObject({ orderId: order.id, backendCustomerId: persona.customer.id, outcome: 'refunded' });
    expect(refundsOf(order.id)).toHaveLength(1);
    expect(refunds).toMatchObject([
      { cause: 'fraud_warning', mode: 'auto', state: 'done', key: `refund:${order.id}:1` },
    ]);
    expect(conversation).toMatchObject({ status: 'resolved', channel: 'stripe', replyCount: 0 });
    expect(words[0]).toContain('made with stolen card');
    expect(words[1]).toContain('refunded by policy');
    expect(stripe.calls.at(-1)).toBe(`GET /v1/charges/${charge} Bearer rk_test`);
  });

  test('told twice, and again as updated: one refund', async () => {
    const { order, charge } = payer('lateCapturedOrder');
    await warned(charge);
    await warned(charge);
    const { words } = await warned(charge, { type: 'updated', actionable: false });
    expect(refundsOf(order.id)).toHaveLength(1);
    expect(words.filter((one) => one.includes('refunded by policy'))).toHaveLength(1);
  });

  test('of a delivered order: a person is advised to approve, and the refund follows the approval', async () => {
    const { order, charge } = payer('deliveredOrder');
    const { row, conversation, refunds } = await warned(charge);
    expect(row.outcome).toBe('refund_proposed');
    expect(conversation).toMatchObject({
      status: 'escalated',
      priority: 'urgent',
      reason: 'refund_needs_approval',
      pendingApprovals: 1,
    });
    expect(refunds).toMatchObject([{ mode: 'approval', state: 'proposed', recommendation: { verdict: 'approve' } }]);
    expect(refundsOf(order.id)).toHaveLength(0);
    await approve(refunds[0]?.id ?? '');
    expect(refundsOf(order.id)).toHaveLength(1);
    expect(await caseOf(`issfr_${charge}`)).toMatchObject({
      row: { outcome: 'refunded' },
      conversation: { status: 'resolved', pendingApprovals: 0 },
    });
  });

  test('declined by a person: nothing is refunded, and the next event of the same warning asks nobody again', async () => {
    const { order, charge } = payer('deliveredOrder');
    const { refunds } = await warned(charge);
    await declineAction(await asAdmin(), { actionId: refunds[0]?.id ?? '', reason: 'the customer confirmed it' });
    const after = await warned(charge, { type: 'updated', actionable: false });
    expect(after.refunds).toHaveLength(1);
    expect(refundsOf(order.id)).toHaveLength(0);
  });

  test('nobody decides in time: asked anew with the facts of then', async () => {
    const { charge } = payer('deliveredOrder');
    const { refunds } = await warned(charge);
    const readAt = async () => (await caseOf(`issfr_${charge}`)).refunds[0];
    await machine.travel({ hours: 24.1 });
    await expect.poll(async () => (await readAt())?.updatedAt, { timeout: 15_000 }).not.toEqual(refunds[0]?.updatedAt);
    expect(await readAt()).toMatchObject({ state: 'proposed', recommendation: { verdict: 'approve' } });
  });

  test('not actionable any more: kept, nothing is refunded', async () => {
    const { order, charge } = payer('lateCapturedOrder');
    const { row, conversation } = await warned(charge, { actionable: false });
    expect(row.outcome).toBe('not_actionable');
    expect(conversation?.status).toBe('resolved');
    expect(refundsOf(order.id)).toHaveLength(0);
  });

  test('of a charge that nobody knows: people see it and are called', async () => {
    const { row, conversation, words } = await warned('ch_of_nobody');
    expect(row).toMatchObject({ outcome: 'order_not_found', orderId: null });
    expect(conversation).toMatchObject({ status: 'escalated', priority: 'urgent', reason: 'insufficient_context' });
    expect(words.join()).toContain('ch_of_nobody');
  });

  test('while Stripe does not answer: dealt with once it does', async () => {
    const { order, charge } = payer('lateCapturedOrder');
    stripe.down.status = 503;
    expect(await post(warningEvent({ id: `issfr_${charge}`, charge, at: seconds() }))).toBe(202);
    await expect
      .poll(() => stripe.calls.filter((one) => one.includes(charge)).length, { timeout: 15_000 })
      .toBeGreaterThan(0);
    expect(refundsOf(order.id)).toHaveLength(0);
    stripe.down.status = null;
    await machine.travel({ hours: 1 });
    expect((await caseOf(`issfr_${charge}`)).row.outcome).toBe('refunded');
    expect(refundsOf(order.id)).toHaveLength(1);
  });
});

describe('a warning and a customer meet', () => {
  test('the customer was first: their refund is it, with the advice that the warning gives, and their ticket hears of it', async () => {
    const { persona, order, charge } = payer('expensiveLateOrder');
    const { ticketId } = await asksForRefund(persona, order.id);
    const { row, conversation, refunds } = await warned(charge);
    expect(row.outcome).toBe('refund_joined');
    expect(conversation?.status).toBe('resolved');
    expect(refunds).toMatchObject([{ cause: 'customer_message', state: 'proposed' }]);
    expect(JSON.stringify(refunds[0]?.recommendation)).toContain('warns of fraud');
    expect(endedAs(machine, ticketId).notes.at(-1)).toContain('early fraud warning');
    await approve(refunds[0]?.id ?? '');
    expect(refundsOf(order.id)).toHaveLength(1);
    expect(endedAs(machine, ticketId)).toMatchObject({ status: 'solved', outcome: 'resolved' });
  });

  test('the warning was first and refunded: the customer is told so, nothing is paid twice', async () => {
    const { persona, order, charge } = payer('lateCapturedOrder');
    await warned(charge);
    const ended = await asksForRefund(persona, order.id);
    expect(ended).toMatchObject({ outcome: 'resolved', status: 'solved' });
    expect(ended.replies[0]).toMatch(/refund/i);
    expect(refundsOf(order.id)).toHaveLength(1);
  });

  test('the warning was first and waits: the customer’s own request takes its place', async () => {
    const { persona, order, charge } = payer('expensiveLateOrder');
    await warned(charge);
    await asksForRefund(persona, order.id);
    const { conversation, refunds } = await caseOf(`issfr_${charge}`);
    expect(conversation).toMatchObject({ status: 'resolved', pendingApprovals: 0 });
    expect(refunds.map((one) => [one.cause, one.state]).sort()).toEqual([
      ['customer_message', 'proposed'],
      ['fraud_warning', 'declined'],
    ]);
  });
});

describe('a dispute', () => {
  test('that only Stripe knows of: no refund is made or proposed, a person answers it', async () => {
    const { persona, order, charge } = payer('lateCapturedOrder');
    const { row, conversation, words } = await disputed(charge);
    expect(row).toMatchObject({ orderId: order.id, blocksRefund: true, outcome: 'dispute_open' });
    expect(conversation).toMatchObject({ status: 'escalated', reason: 'dispute_open', priority: 'urgent' });
    expect(words[0]).toContain('59.99 USD');
    expect(words[0]).toContain('2026-01-15');
    const ended = await asksForRefund(persona, order.id);
    expect(ended).toMatchObject({ outcome: 'escalated', reason: 'dispute_open' });
    expect(refundsOf(order.id)).toHaveLength(0);
  });

  test('withdraws the refund that waits for approval; one that was approved is not carried out', async () => {
    const waiting = payer('expensiveLateOrder');
    await asksForRefund(waiting.persona, waiting.order.id);
    const approved = payer('expensiveLateOrder');
    const { ticketId } = await asksForRefund(approved.persona, approved.order.id);
    const [action] = await machine.server.db.select().from(actions).where(eq(actions.orderId, approved.order.id));
    await approveAction(await asAdmin(), { actionId: action?.id ?? '' });
    const first = await disputed(waiting.charge);
    const second = await disputed(approved.charge);
    expect(first.refunds).toMatchObject([{ state: 'declined', error: 'dispute_open' }]);
    await machine.travel({ hours: 11 / 3600 });
    expect((await caseOf(second.row.externalId)).refunds).toMatchObject([{ state: 'refused', error: 'dispute_open' }]);
    expect(endedAs(machine, ticketId).notes.at(-1)).toContain('dispute_open');
    for (const { order } of [waiting, approved]) expect(refundsOf(order.id)).toHaveLength(0);
  });

  test('after a warning: the same conversation, and the refund that waits is withdrawn', async () => {
    const { charge, order } = payer('deliveredOrder');
    const before = await warned(charge);
    const after = await disputed(charge);
    expect(after.row.conversationId).toBe(before.row.conversationId);
    expect(after.refunds).toMatchObject([{ state: 'declined', error: 'dispute_open' }]);
    expect(refundsOf(order.id)).toHaveLength(0);
  });

  test('won: refunds are possible again; an older event that comes late freezes nothing', async () => {
    const { persona, order, charge } = payer('lateCapturedOrder');
    const opened = seconds();
    await disputed(charge);
    await machine.travel({ hours: 1 });
    const { row, conversation } = await disputed(charge, { status: 'won', type: 'closed' });
    expect(row).toMatchObject({ blocksRefund: false, outcome: 'dispute_won' });
    expect(conversation?.status).toBe('resolved');
    expect(await disputed(charge, { at: opened })).toMatchObject({ row: { status: 'won', blocksRefund: false } });
    expect(await asksForRefund(persona, order.id)).toMatchObject({ outcome: 'resolved' });
    expect(refundsOf(order.id)).toHaveLength(1);
  });

  test('lost: the money went back by it, so it is never refunded as well', async () => {
    const { persona, order, charge } = payer('lateCapturedOrder');
    await disputed(charge);
    await machine.travel({ hours: 1 });
    expect(await disputed(charge, { status: 'lost', type: 'closed' })).toMatchObject({
      row: { blocksRefund: true, outcome: 'dispute_lost' },
      conversation: { status: 'resolved' },
    });
    expect(await asksForRefund(persona, order.id)).toMatchObject({ reason: 'dispute_open' });
    expect(refundsOf(order.id)).toHaveLength(0);
  });
});

describe('the door', () => {
  test('a wrong signature is refused, another kind of event is taken and has no effect', async () => {
    const body = warningEvent({ id: 'issfr_x', charge: 'ch_x', at: seconds() });
    expect(await post(body, stripeSignature(body, 'whsec_other', seconds()))).toBe(401);
    expect(await post(body, stripeSignature(body, SECRET, seconds() - 301))).toBe(401);
    const other = JSON.stringify({ id: 'evt_1', type: 'invoice.paid', created: seconds(), data: { object: {} } });
    expect(await post(other)).toBe(202);
    expect(await machine.server.db.select().from(paymentCases).where(eq(paymentCases.externalId, 'issfr_x'))).toEqual(
      [],
    );
  });

  test('what cannot be read is refused, kept once for people to see, and can be tried again', async () => {
    const body = JSON.stringify({
      id: 'evt_2',
      type: 'charge.dispute.created',
      created: seconds(),
      data: { object: {} },
    });
    expect(await post(body)).toBe(400);
    expect(await post(body)).toBe(400);
    const kept = (await listParkedDeliveries(machine.server.db)).filter((one) => one.channel === 'stripe');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.error).toContain('dispute');
    const deliveryId = kept[0]?.deliveryId ?? '';
    await expect(retryPaymentEvent(await asAdmin(), deliveryId)).rejects.toMatchObject({ code: 'bad_request' });
    // As after an update that reads it.
    const readable = JSON.stringify({ text: warningEvent({ id: 'issfr_late', charge: 'ch_late', at: seconds() }) });
    await machine.server
      .sql`update webhook_deliveries set payload = ${readable}::jsonb where delivery_id = ${deliveryId}`;
    await retryPaymentEvent(await asAdmin(), deliveryId);
    await machine.settle();
    expect((await caseOf('issfr_late')).row.outcome).toBe('order_not_found');
    await expect(retryPaymentEvent(await asAdmin(), deliveryId)).rejects.toMatchObject({ code: 'conflict' });
  });
});
