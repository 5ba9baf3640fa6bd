import { approveAction } from '@/lib/actions/approve-action';
import { declineAction } from '@/lib/actions/decline-action';
import { undoApproval } from '@/lib/actions/undo-approval';
import { caseStateOf, isOver } from '@/lib/disputes/case-state';
import { receivePaymentEvent } from '@/lib/disputes/receive-payment-event';
import { receiveEvent } from '@/lib/intake/receive-event';
import type { PaymentEvent } from '@/lib/payments/payment-event';
import { AppError } from '@/lib/platform/errors';
import type { Happening, Play } from './cases';
import type { Gate, Thread } from './gate';
import { CHANNEL, customerOfTicket, type Delivered, emailOf, type House, type Stage, setStage } from './stage';
import { TEXTS } from './texts';

/** Whoever is outside of the durable functions is not stopped on the way. */
const open: Gate = async () => 'go';
const STEP_MS = 50;
const MOST_STEPS = 4_000;
/** How long after the last happening everything must have come to its end: longer than all waits for an unknown result. */
export const DEADLINE_MS = 12 * 3_600_000;
/** What the last look at the clock brings up is done within this. */
const LAST_LOOK_MS = 10 * 60_000;

/** Gives one play on a stage of its own, then lets it come to its end with the other side well again. */
export async function perform(house: House, play: Play): Promise<Stage> {
  const stage = await setStage(house, play);
  for (const happening of play.happenings) {
    stage.clock.advance(STEP_MS);
    await happen(stage, happening);
    await stage.durable.takeEvents();
  }
  await comeToEnd(stage);
  return stage;
}

async function happen(stage: Stage, one: Happening): Promise<void> {
  switch (one.do) {
    case 'write':
      return write(stage, one);
    case 'repeat':
      return repeat(stage, one);
    case 'run':
      return run(stage, one);
    case 'crash': {
      const alive = stage.durable.runs.filter((each) => each.thread?.state() === 'waiting');
      const picked = alive[one.pick % Math.max(1, alive.length)];
      if (picked) stage.durable.crash(picked, one.haunt);
      return;
    }
    case 'approve':
    case 'decline':
    case 'undo':
      return decideAsPerson(stage, one);
    case 'dispute':
      return dispute(stage, one);
    case 'dispute_ends':
      return endDispute(stage, one);
    case 'warn':
      return tell(stage, orderOf(stage, one.order), { kind: 'early_fraud_warning', actionable: one.actionable });
    case 'repeat_event': {
      const event = stage.paymentEvents[one.pick % Math.max(1, stage.paymentEvents.length)];
      return event && deliverEvent(stage, event);
    }
    case 'finish':
      return drain(stage, stage.clock.now().getTime());
    case 'panel_refund':
      return stage.backend.refundInPanel(orderOf(stage, one.order), one.half ? 0.5 : 1);
    case 'deliver':
      return stage.backend.deliver(orderOf(stage, one.order));
    case 'policy':
      return stage.setPolicy(one.name);
    case 'down':
      return stage.backend.setDown(one.down);
    case 'person_answers':
      return receive(stage, messageOf(stage, one.ticket, 'agent', 'I am looking into this for you.'));
    case 'tick':
      return stage.durable.tick();
    case 'wait':
      return stage.clock.advance(one.minutes * 60_000);
  }
}

const orderOf = (stage: Stage, pick: number): string => stage.orderIds[pick % stage.orderIds.length] ?? '';

async function write(stage: Stage, one: Happening & { do: 'write' }): Promise<void> {
  const own = stage.orderIds.filter((_, index) => (index === 1 ? 1 : 0) === customerOfTicket(one.ticket));
  const text = (TEXTS[one.text] ?? TEXTS[0]).replace('{o}', own[one.text % Math.max(1, own.length)] ?? 'ORD-404404');
  await receive(stage, messageOf(stage, one.ticket, 'customer', text));
}

async function receive(stage: Stage, event: Delivered): Promise<void> {
  stage.messages.push(event);
  await receiveEvent(stage.contextFor(open, { kind: 'webhook', channel: CHANNEL }), event);
}

async function repeat(stage: Stage, one: Happening & { do: 'repeat' }): Promise<void> {
  const event = stage.messages[one.pick % Math.max(1, stage.messages.length)];
  if (!event) return;
  const deliveryId = one.newDelivery ? `${event.deliveryId}-again-${stage.clock.now().getTime()}` : event.deliveryId;
  await receiveEvent(stage.contextFor(open, { kind: 'webhook', channel: CHANNEL }), { ...event, deliveryId });
}

function messageOf(stage: Stage, ticket: number, author: 'customer' | 'agent', text: string): Delivered {
  const at = stage.clock.now();
  const number = stage.messages.length;
  const customer = customerOfTicket(ticket);
  const email = emailOf(stage.tag, customer);
  return {
    kind: 'message',
    channel: CHANNEL,
    deliveryId: `d-${stage.tag}-${number}`,
    occurredAt: at,
    conversation: {
      externalId: `t-${stage.tag}-${ticket}`,
      subject: null,
      status: 'open',
      sourceChannel: 'email',
      tags: null,
      requester: {
        externalId: `p-${stage.tag}-${customer}`,
        email,
        phone: null,
        name: 'Anna Weber',
        locale: null,
        verified: true,
      },
      assigneeId: null,
      createdAt: at,
      updatedAt: at,
    },
    message: {
      externalId: `m-${stage.tag}-${number}`,
      author,
      public: true,
      text,
      html: null,
      attachments: [],
      headers: {},
      createdAt: at,
    },
  };
}

async function run(stage: Stage, one: Happening & { do: 'run' }): Promise<void> {
  const ready = stage.durable.ready();
  const threads = [
    ...ready.map((each) => () => stage.durable.threadOf(each)),
    ...stage.durable.zombies.map((each) => () => each),
  ];
  const pick = threads[one.pick % Math.max(1, threads.length)];
  if (!pick) return;
  const thread = pick();
  for (let gate = 0; gate < one.gates && thread.state() === 'waiting'; gate += 1) {
    stage.clock.advance(STEP_MS);
    await step(thread, gate === one.gates - 1 ? one.fault : 'none');
  }
}

async function step(thread: Thread, fault: 'none' | 'lost' | 'lost_after' | 'refused'): Promise<void> {
  await thread.resume(fault === 'none' ? 'go' : fault);
}

/** Two people look at the same list and click; what they may not do they are told. */
async function decideAsPerson(stage: Stage, one: Happening & { do: 'approve' | 'decline' | 'undo' }): Promise<void> {
  const state = one.do === 'undo' ? 'approved' : 'proposed';
  const rows = await stage.house.sql<{ id: string; amount: string | null }[]>`
    select a.id, a.amount from actions a join conversations c on c.id = a.conversation_id
    where a.state = ${state} and a.mode = 'approval' and c.external_id like ${`t-${stage.tag}-%`} order by a.created_at, a.id`;
  const picked = rows[one.pick % Math.max(1, rows.length)];
  const person = stage.house.people[one.by];
  if (!picked || !person) return;
  const ctx = stage.contextFor(open, person);
  const actionId = picked.id;
  try {
    if (one.do === 'decline') await declineAction(ctx, { actionId, reason: 'not this time' });
    else if (one.do === 'undo') await undoApproval(ctx, { actionId });
    else {
      const amount = one.half && picked.amount !== null ? Math.ceil(Number(picked.amount) / 2) : undefined;
      await approveAction(ctx, { actionId, ...(amount === undefined ? {} : { amount }) });
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** What the payment provider tells of an order's charge; its times are whole seconds. */
async function tell(
  stage: Stage,
  orderId: string,
  what: { kind: 'early_fraud_warning'; actionable: boolean } | { kind: 'dispute'; status: string },
): Promise<void> {
  const order = stage.backend.orders.get(orderId);
  if (!order?.payment.id) return;
  const about = {
    provider: 'stripe' as const,
    at: new Date(Math.floor(stage.clock.now().getTime() / 1000) * 1000),
    externalId: `${what.kind}-${orderId}`,
    chargeId: order.payment.id,
    paymentIntentId: null,
    reason: 'fraudulent',
  };
  const event: PaymentEvent =
    what.kind === 'dispute'
      ? { ...about, ...what, amount: order.money.amount, currency: order.money.currency, dueAt: null }
      : { ...about, ...what };
  stage.paymentEvents.push(event);
  await deliverEvent(stage, event);
  if (event.kind !== 'dispute') return;
  if (!caseStateOf(event).blocksRefund) stage.frozenSince.delete(orderId);
  else if (!stage.frozenSince.has(orderId)) stage.frozenSince.set(orderId, stage.clock.now().getTime());
}

async function deliverEvent(stage: Stage, event: PaymentEvent): Promise<void> {
  await receivePaymentEvent(stage.contextFor(open, { kind: 'webhook', channel: 'stripe' }), event);
}

async function dispute(stage: Stage, one: Happening & { do: 'dispute' }): Promise<void> {
  const orderId = orderOf(stage, one.order);
  // The provider has closed the one dispute that there can be.
  if (
    stage.paymentEvents.some(
      (each) => each.kind === 'dispute' && each.externalId.endsWith(`-${orderId}`) && isOver(each.status),
    )
  )
    return;
  if (one.by !== 'backend') await tell(stage, orderId, { kind: 'dispute', status: 'needs_response' });
  stage.backend.dispute(orderId, one.by !== 'provider');
}

async function endDispute(stage: Stage, one: Happening & { do: 'dispute_ends' }): Promise<void> {
  const orderId = orderOf(stage, one.order);
  if (!stage.backend.isDisputed(orderId)) return;
  if (one.won) stage.backend.winDispute(orderId);
  await tell(stage, orderId, { kind: 'dispute', status: one.won ? 'won' : 'lost' });
}

/** Nothing new happens and everything answers: all that is open goes on, in time, until the deadline; then the clock is looked at. */
async function comeToEnd(stage: Stage): Promise<void> {
  stage.backend.setDown(false);
  const deadline = stage.clock.now().getTime() + DEADLINE_MS;
  await drain(stage, deadline);
  stage.clock.set(deadline);
  stage.durable.tick();
  await drain(stage, deadline + LAST_LOOK_MS);
}

async function drain(stage: Stage, deadline: number): Promise<void> {
  const { durable, clock } = stage;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const thread = durable.zombies.find((one) => one.state() === 'waiting') ?? nextThread(stage);
    if (thread) {
      clock.advance(1);
      await thread.resume('go');
      if (thread.state() !== 'waiting') await durable.takeEvents();
      continue;
    }
    await durable.takeEvents();
    if (durable.ready().length > 0) continue;
    const wake = durable.nextWake();
    if (wake === null || wake > deadline) break;
    clock.set(wake);
  }
}

function nextThread(stage: Stage): Thread | null {
  const [run] = stage.durable.ready();
  return run ? stage.durable.threadOf(run) : null;
}
