import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveAction } from '@/lib/actions/approve-action';
import { overdueApprovals, reviewApproval } from '@/lib/actions/review-approval';
import type { Order } from '@/lib/backend/schema';
import { DEFAULT_APPROVALS } from '@/lib/policy/default-approvals';
import { approvalDesk, type Desk } from '../../support/approval-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await approvalDesk();
});
afterAll(async () => desk?.drop());

const DAY = 24 * 60;

/** A refund whose day has passed, with the order as it is by then. */
async function overdue(change: (order: Order) => Partial<Order> = () => ({})) {
  const proposed = await desk.proposeRefund(18_900, 60);
  desk.advance(61);
  const order = desk.world.orders.get(proposed.orderId);
  if (!order) throw new Error('no order');
  desk.world.orders.set(proposed.orderId, { ...order, ...change(order) });
  return proposed;
}

const refunded = (amount: number, status: 'succeeded' | 'failed') => (order: Order) => ({
  refunds: [{ id: 'r', orderId: order.id, money: { amount, currency: 'USD' }, status, createdAt: order.createdAt }],
});

test('an overdue approval cannot be given by the old facts', async () => {
  const { actionId } = await overdue();
  await expect(approveAction(desk.as(desk.people.ada), { actionId })).rejects.toMatchObject({ code: 'conflict' });
  expect(await overdueApprovals(desk.ctx(), 100)).toContain(actionId);
});

test('still right: asked anew for a day, with conditions and advice of now, and people are told', async () => {
  const { actionId, conversationId } = await overdue((order) => ({
    delivery: { ...order.delivery, status: 'delivered', deliveredAt: desk.now().toISOString() },
  }));
  expect(await reviewApproval(desk.agentCtx(), actionId)).toBe('renewed');
  const action = await desk.action(actionId);
  expect(action).toMatchObject({ state: 'proposed', amount: 18_900, recommendation: { verdict: 'decline' } });
  expect(action.conditions).toContainEqual(expect.objectContaining({ id: 'R3', ok: false }));
  expect(action.conditions).toContainEqual(expect.objectContaining({ id: 'R7', ok: true }));
  expect(action.approval).toMatchObject({ status: 'pending', reviewedAt: desk.now() });
  expect(action.approval.dueAt).toEqual(new Date(desk.now().getTime() + DAY * 60_000));
  expect(await desk.events('people/needed')).toContainEqual({ conversationId, cause: 'approval_overdue', actionId });
  expect(await overdueApprovals(desk.ctx(), 100)).not.toContain(actionId);
  expect(await approveAction(desk.as(desk.people.ada), { actionId })).toMatchObject({ state: 'approved' });
});

test.each([
  [
    'a dispute was opened',
    (order: Order) => ({ payment: { ...order.payment, status: 'disputed' as const } }),
    'dispute_open',
  ],
  ['it was refunded elsewhere', refunded(18_900, 'succeeded'), 'already_refunded'],
])('%s: withdrawn', async (_, change, code) => {
  const { actionId, conversationId } = await overdue(change);
  expect(await reviewApproval(desk.agentCtx(), actionId)).toBe('withdrawn');
  expect(await desk.action(actionId)).toMatchObject({
    state: 'declined',
    error: code,
    approval: { status: 'withdrawn' },
  });
  expect(await desk.events('action/withdrawn')).toContainEqual({ conversationId, actionId, code });
  const [row] = await desk.sql`select pending_approvals as n from conversations where id = ${conversationId}`;
  expect(row?.n).toBe(0);
});

test('partly refunded elsewhere: only the rest is asked for', async () => {
  const { actionId } = await overdue(refunded(10_000, 'succeeded'));
  expect(await reviewApproval(desk.agentCtx(), actionId)).toBe('renewed');
  expect(await desk.action(actionId)).toMatchObject({
    amount: 8_900,
    amountUsd: 8_900,
    spec: { money: { amount: 8_900 } },
  });
});

test('a refund that failed elsewhere does not count', async () => {
  const { actionId } = await overdue(refunded(18_900, 'failed'));
  await reviewApproval(desk.agentCtx(), actionId);
  expect(await desk.action(actionId)).toMatchObject({ state: 'proposed', amount: 18_900 });
});

test('while the backend cannot be read nothing is withdrawn: looked at again in an hour', async () => {
  const { actionId } = await overdue();
  const ctx = desk.agentCtx();
  expect(await reviewApproval({ ...ctx, backend: null }, actionId)).toBe('renewed');
  const { approval } = await desk.action(actionId);
  expect(approval).toMatchObject({ status: 'pending', reviewedAt: null });
  expect(approval.dueAt).toEqual(new Date(desk.now().getTime() + 3_600_000));
});

test('the first of two approvals was given by old facts and does not count any more', async () => {
  await desk.policy({ approvals: { ...DEFAULT_APPROVALS, fourEyesFromUsd: 1 } });
  const { actionId } = await desk.proposeRefund(18_900, 60);
  await approveAction(desk.as(desk.people.olena), { actionId });
  desk.advance(61);
  await reviewApproval(desk.agentCtx(), actionId);
  expect(await desk.action(actionId)).toMatchObject({ approval: { firstApprovedById: null } });
  await desk.policy({});
});

test('decided meanwhile, or not due yet: nothing is changed', async () => {
  const { actionId } = await desk.proposeRefund(18_900, DAY);
  expect(await reviewApproval(desk.agentCtx(), actionId)).toBe('decided');
  await approveAction(desk.as(desk.people.olena), { actionId });
  desk.advance(2 * DAY);
  expect(await reviewApproval(desk.agentCtx(), actionId)).toBe('decided');
  expect(await desk.action(actionId)).toMatchObject({ state: 'approved' });
});

test('one whose facts can never be read holds up no other', async () => {
  const { actionId } = await overdue();
  await desk.sql`update runs set triage = null where id = (select run_id from actions where id = ${actionId})`;
  expect(await reviewApproval(desk.agentCtx(), actionId)).toBe('renewed');
  expect(await overdueApprovals(desk.ctx(), 100)).not.toContain(actionId);
});
