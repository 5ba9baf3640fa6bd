import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actions } from '@/db/schema/actions';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/users';
import { approveAction } from '@/lib/actions/approve-action';
import { undoApproval } from '@/lib/actions/undo-approval';
import { replyAsPerson } from '@/lib/conversations/reply-as-person';
import type { Actor, Role } from '@/lib/platform/actor';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { publishPolicy } from '@/lib/policy-versions/publish-policy';
import { setSwitches } from '@/lib/policy-versions/set-switches';
import { listPromises } from '@/lib/promises/queries';
import { primaryOrder } from '@/sandbox/personas/persona';
import { type FakeSmtp, startFakeSmtp } from '../support/fake-smtp';
import { startTimeMachine, type TimeMachine } from '../support/time-machine';
import { endedAs, tell } from './tell';

let machine: TimeMachine;
let smtp: FakeSmtp;
beforeAll(async () => {
  smtp = await startFakeSmtp();
  const env = {
    SMTP_URL: smtp.url,
    NOTIFY_EMAIL_FROM: 'desk@example.com',
    NOTIFY_EMAIL_TO: 'team@example.com',
    NEXTAUTH_URL: 'https://desk.example',
  };
  machine = await startTimeMachine('2027-03-01T09:00:00Z', { env, tuning: { retryScale: 0.01 } });
});
afterAll(async () => {
  await machine?.close();
  await smtp?.close();
});
beforeEach(async () => {
  await publishPolicy(machine.server.contextFor({ kind: 'system' }), { policy: DEFAULT_POLICY, note: 'as shipped' });
});

async function as(role: Role) {
  const [user] = await machine.server.db.select().from(users).where(eq(users.role, role)).limit(1);
  if (!user) throw new Error(`nobody is ${role}`);
  const actor: Actor = { kind: 'user', id: user.id, role, name: user.name };
  return machine.server.contextFor(actor);
}

/** A refund above the automatic limit, asked for and waiting for a person. */
async function expensiveRefund() {
  const persona = machine.sandbox.persona('expensiveLateOrder', { language: 'en' });
  const order = primaryOrder(persona);
  const { ticketId } = await tell(machine, persona, { text: `My order ${order.id} never came, refund me please` });
  await machine.settle();
  const { db } = machine.server;
  const [conversation] = await db.select().from(conversations).where(eq(conversations.externalId, ticketId));
  const conversationId = conversation?.id ?? '';
  const [action] = await db.select().from(actions).where(eq(actions.conversationId, conversationId));
  return { persona, order, ticketId, conversationId, actionId: action?.id ?? '' };
}

const refundsOf = (orderId: string) => machine.sandbox.backend.refundsOf(orderId);
const repliesTo = (ticketId: string) => endedAs(machine, ticketId).replies;
const promisesIn = async (conversationId: string) =>
  (await listPromises(machine.server.db, conversationId)).map(({ kind, state, evidence }) => [kind, state, evidence]);
/** The sweep of each minute is not among what the clock waits for. */
const eventually = { timeout: 15_000 };
const travelSeconds = (seconds: number) => machine.travel({ hours: seconds / 3600 });
/** Lets sweeps come round until this is so: where the facts could not be read in time, the approval is looked at again an hour later. */
const sweepUntil = async (isSo: () => boolean) => {
  for (let hours = 0; hours < 4 && !isSo(); hours += 1) await machine.travel({ hours: 1.02 });
};
const mailsAbout = (ticketId: string) =>
  smtp.mails.map((one) => one.data.replaceAll('=\n', '')).filter((data) => data.includes(`icket ${ticketId} `));

describe('an approval', () => {
  test('is carried out after ten seconds, and only then the customer is told', async () => {
    const { order, ticketId, conversationId, actionId } = await expensiveRefund();
    await approveAction(await as('agent'), { actionId });
    await travelSeconds(5);
    expect(refundsOf(order.id)).toHaveLength(0);
    expect(repliesTo(ticketId)).toHaveLength(1);
    await travelSeconds(6);
    expect(refundsOf(order.id)).toHaveLength(1);
    const ended = endedAs(machine, ticketId);
    expect(ended.replies).toHaveLength(2);
    expect(ended.replies[1]).toContain(order.id);
    expect(ended.status).toBe('solved');
    expect(await promisesIn(conversationId)).toEqual([
      ['person_answers', 'kept', 'answered'],
      ['refund_arrives', 'open', null],
    ]);
  });

  test('that is taken back has no effect, however long one waits', async () => {
    const { order, ticketId, actionId } = await expensiveRefund();
    await approveAction(await as('agent'), { actionId });
    await travelSeconds(9);
    await undoApproval(await as('agent'), { actionId });
    await machine.travel({ hours: 2 });
    expect(refundsOf(order.id)).toHaveLength(0);
    expect(repliesTo(ticketId)).toHaveLength(1);
  });

  test('still waits for people when the customer’s mail program says that they are away', async () => {
    const { persona, order, ticketId, conversationId, actionId } = await expensiveRefund();
    const before = endedAs(machine, ticketId);
    const headers = { 'Auto-Submitted': 'auto-replied' };
    const now = await tell(machine, persona, { ticketId, text: 'I am out of the office until Monday.', headers });
    expect(now).toMatchObject({ status: 'open', outcome: 'escalated', reason: 'refund_needs_approval' });
    expect(now.tags).toEqual([...before.tags, 'automated']);
    expect(now.replies).toEqual(before.replies);
    const [conversation] = await machine.server.db
      .select()
      .from(conversations)
      .where(eq(conversations.id, conversationId));
    expect(conversation).toMatchObject({ status: 'escalated', reason: 'refund_needs_approval', pendingApprovals: 1 });
    await approveAction(await as('agent'), { actionId });
    await travelSeconds(11);
    expect(refundsOf(order.id)).toHaveLength(1);
  });

  test('that nobody gave in time is asked for anew; where a dispute was opened it is withdrawn, with a note', async () => {
    const stands = await expensiveRefund();
    const disputed = await expensiveRefund();
    machine.sandbox.backend.openDispute(disputed.order.id);
    await machine.travel({ hours: 24.1 });
    await sweepUntil(() => endedAs(machine, disputed.ticketId).notes.join().includes('withdrawn'));
    await expect.poll(() => mailsAbout(stands.ticketId).join(), eventually).toContain('overdue');
    const [renewed] = await machine.server.db.select().from(actions).where(eq(actions.id, stands.actionId));
    expect(renewed?.state).toBe('proposed');
    const [withdrawn] = await machine.server.db.select().from(actions).where(eq(actions.id, disputed.actionId));
    expect(withdrawn).toMatchObject({ state: 'declined', error: 'dispute_open' });
    await approveAction(await as('agent'), { actionId: stands.actionId });
    await travelSeconds(11);
    expect(refundsOf(stands.order.id)).toHaveLength(1);
    expect(refundsOf(disputed.order.id)).toHaveLength(0);
  });
});

describe('an approved refund that was made already', () => {
  const refundedElsewhere = (order: ReturnType<typeof primaryOrder>) => {
    const { money, id: orderId } = order;
    const createdAt = machine.now().toISOString();
    const refund = { id: `re_panel_${orderId}`, orderId, money, status: 'succeeded' as const, createdAt };
    machine.sandbox.backend.putOrder({
      ...order,
      payment: { ...order.payment, status: 'refunded' },
      refunds: [refund],
    });
  };
  /** Told and resolved, without another word to people. */
  const toldAndResolved = async (ticketId: string, orderId: string) => {
    await expect.poll(() => endedAs(machine, ticketId).status, eventually).toBe('solved');
    const ended = endedAs(machine, ticketId);
    expect(ended.outcome).toBe('resolved');
    expect(ended.notes.slice(1).join()).not.toContain('Nothing was told');
    expect(ended.replies).toHaveLength(2);
    expect(ended.replies[1]).toContain(orderId);
    expect(refundsOf(orderId)).toHaveLength(0);
    return ended.replies[1] ?? '';
  };

  test('in the company’s own panel, before it was carried out: the customer is told when and how much', async () => {
    const { order, ticketId, actionId } = await expensiveRefund();
    await approveAction(await as('agent'), { actionId });
    refundedElsewhere(order);
    await travelSeconds(11);
    const reply = await toldAndResolved(ticketId, order.id);
    expect(reply).toContain(String(machine.now().getUTCDate()));
    expect(reply.replace(/\D/g, '')).toContain(String(order.money.amount / 100).replace('.', ''));
    expect(reply).toMatch(/already refunded|I see a refund|went back to you|already a refund/i);
  });

  test('by the backend’s word alone: told without a date that nobody knows', async () => {
    const { order, ticketId, actionId } = await expensiveRefund();
    const fault = { kind: 'status', status: 409, code: 'already_refunded' } as const;
    const rule = machine.sandbox.backend.faults.add({ method: 'POST', path: '/v1/refunds', fault });
    await approveAction(await as('agent'), { actionId });
    await travelSeconds(11);
    machine.sandbox.backend.faults.remove(rule);
    expect(await toldAndResolved(ticketId, order.id)).toMatch(/refund/i);
  });

  test('while nobody decided: it is withdrawn, and the customer is told', async () => {
    const { order, ticketId } = await expensiveRefund();
    refundedElsewhere(order);
    await machine.travel({ hours: 24.1 });
    await sweepUntil(() => endedAs(machine, ticketId).status === 'solved');
    await toldAndResolved(ticketId, order.id);
  });
});

describe('kill switches', () => {
  test('paused: what would be refunded at once waits for a person, and an approval is not carried out', async () => {
    const waiting = await expensiveRefund();
    await approveAction(await as('agent'), { actionId: waiting.actionId });
    await setSwitches(await as('manager'), { paused: true, modes: {}, note: 'odd refunds' });
    const persona = machine.sandbox.persona('lateCapturedOrder', { language: 'en' });
    const order = primaryOrder(persona);
    const ended = await tell(machine, persona, { text: `Order ${order.id} never arrived, refund it please` });
    expect(ended).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
    await travelSeconds(60);
    expect(refundsOf(order.id)).toHaveLength(0);
    expect(refundsOf(waiting.order.id)).toHaveLength(0);
    await setSwitches(await as('admin'), { paused: false, modes: {}, note: 'fine again' });
    await approveAction(await as('agent'), { actionId: waiting.actionId });
    await travelSeconds(11);
    expect(refundsOf(waiting.order.id)).toHaveLength(1);
  });
});

describe('promises', () => {
  test('"a colleague takes care of it", and nobody does: a note, the ticket open with high priority, and a mail', async () => {
    const persona = machine.sandbox.persona('deliveredOrder', { language: 'en' });
    const { ticketId } = await tell(machine, persona, { text: 'I want to talk to a human please' });
    await expect.poll(() => mailsAbout(ticketId), eventually).toHaveLength(1);
    await machine.travel({ hours: 23 });
    expect(endedAs(machine, ticketId).tags).not.toContain('promise:broken');
    await machine.travel({ hours: 2 });
    await expect.poll(() => endedAs(machine, ticketId).tags, eventually).toContain('promise:broken');
    await expect.poll(() => mailsAbout(ticketId), eventually).toHaveLength(2);
    const ended = endedAs(machine, ticketId);
    expect(ended).toMatchObject({ status: 'open', priority: 'high' });
    expect(ended.notes.filter((note) => note.includes('promised that a colleague answers'))).toHaveLength(1);
    await machine.travel({ days: 3 });
    expect(endedAs(machine, ticketId).notes.filter((note) => note.includes('promised'))).toHaveLength(1);
    const [conversation] = await machine.server.db
      .select()
      .from(conversations)
      .where(eq(conversations.externalId, ticketId));
    const conversationId = conversation?.id ?? '';
    await replyAsPerson(await as('agent'), { conversationId, text: 'Hello, this is Olena. How can I help?' });
    await expect.poll(() => promisesIn(conversationId), eventually).toEqual([['person_answers', 'kept', 'answered']]);
  });

  test("a person's own word is tracked: a refund promised and not made", async () => {
    const { ticketId, conversationId, order } = await expensiveRefund();
    const text = `I am sorry for the wait. We will refund you for ${order.id} within 2 days.`;
    await replyAsPerson(await as('agent'), { conversationId, text });
    await machine.settle();
    expect(await promisesIn(conversationId)).toEqual([
      ['person_answers', 'kept', 'answered'],
      ['refund', 'open', null],
    ]);
    await machine.travel({ days: 2, hours: 1 });
    await expect.poll(() => endedAs(machine, ticketId).notes.join(), eventually).toContain('promised a refund');
    expect(await promisesIn(conversationId)).toContainEqual(['refund', 'broken', 'overdue']);
  });

  test('a refund that was made is followed until the backend says that it arrived', async () => {
    const persona = machine.sandbox.persona('lateCapturedOrder', { language: 'de' });
    const order = primaryOrder(persona);
    const { ticketId } = await tell(machine, persona, {
      text: `Bitte erstatten Sie mir die Bestellung ${order.id}, sie kam nie an.`,
    });
    const [conversation] = await machine.server.db
      .select()
      .from(conversations)
      .where(eq(conversations.externalId, ticketId));
    expect(await promisesIn(conversation?.id ?? '')).toEqual([['refund_arrives', 'open', null]]);
    await machine.travel({ days: 1, hours: 1 });
    const kept = [['refund_arrives', 'kept', 'backend_succeeded']];
    await expect.poll(() => promisesIn(conversation?.id ?? ''), eventually).toEqual(kept);
  });
});

describe('telling people', () => {
  test('one mail for an escalation, with ticket, reason and link, and nothing of the customer; tried again while the server refuses', async () => {
    smtp.refuse('451 try later');
    smtp.refuse('451 try later');
    const { ticketId, conversationId, persona } = await expensiveRefund();
    await expect.poll(() => mailsAbout(ticketId).length, { timeout: 15_000 }).toBe(1);
    const [mail = ''] = mailsAbout(ticketId);
    expect(mail).toContain('Refund needs approval');
    expect(mail).toContain(`https://desk.example/conversations/${conversationId}`);
    expect(mail).not.toContain(persona.customer.email);
    expect(mail).not.toContain('never came');
  });
});
