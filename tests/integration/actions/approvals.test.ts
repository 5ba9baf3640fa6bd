import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approveAction } from '@/lib/actions/approve-action';
import { declineAction } from '@/lib/actions/decline-action';
import { executeAction } from '@/lib/actions/execute-action';
import { executeApproved } from '@/lib/actions/execute-approved';
import { giveUpOnAction } from '@/lib/actions/give-up-on-action';
import { undoApproval } from '@/lib/actions/undo-approval';
import { TooEarlyError } from '@/lib/platform/errors';
import { DEFAULT_APPROVALS } from '@/lib/policy/default-approvals';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { approvalDesk, type Desk } from '../../support/approval-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await approvalDesk();
});
afterAll(async () => desk?.drop());
beforeEach(async () => {
  await desk.policy({});
  desk.world.refunds.length = 0;
});

const { actions } = DEFAULT_POLICY;

/** What the durable function does once its time has come. */
async function wake(actionId: string, event = -1) {
  const told = (await desk.events('action/approved')).filter((one) => one.actionId === actionId).at(event);
  return executeApproved(desk.agentCtx(), { actionId, executeAt: String(told?.executeAt) });
}

describe('the time to take an approval back', () => {
  test('it is carried out after ten seconds, not before', async () => {
    const { actionId } = await desk.proposeRefund();
    const approved = await approveAction(desk.as(desk.people.olena), { actionId });
    expect(approved).toEqual({ state: 'approved', executeAt: new Date(desk.now().getTime() + 10_000) });
    desk.seconds(9.9);
    await expect(wake(actionId)).rejects.toBeInstanceOf(TooEarlyError);
    expect(await desk.action(actionId)).toMatchObject({ state: 'approved', attempts: 0 });
    expect(desk.world.refunds).toEqual([]);
    desk.seconds(0.1);
    expect(await wake(actionId)).toMatchObject({ status: 'done', money: { amount: 18900 } });
    expect(desk.world.refunds).toHaveLength(1);
  });

  test('taken back: it waits for a decision again, with the amount that was proposed, and nothing is carried out', async () => {
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId, amount: 5000 });
    expect(await desk.action(actionId)).toMatchObject({ state: 'approved', amount: 5000, amountUsd: 5000 });
    await undoApproval(desk.as(desk.people.olena), { actionId });
    expect(await desk.action(actionId)).toMatchObject({
      state: 'proposed',
      amount: 18900,
      amountUsd: 18900,
      executeAfter: null,
      spec: { money: { amount: 18900, currency: 'USD' } },
      approval: { status: 'pending', decidedById: null, decidedAt: null },
    });
    desk.seconds(60);
    expect(await wake(actionId)).toEqual({ status: 'withdrawn' });
    expect(desk.world.refunds).toEqual([]);
  });

  test('taken back and approved again: carried out once, ten seconds after the second approval', async () => {
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId });
    desk.seconds(6);
    await undoApproval(desk.as(desk.people.olena), { actionId });
    await approveAction(desk.as(desk.people.tom), { actionId });
    desk.seconds(4);
    expect(await wake(actionId, 0)).toEqual({ status: 'withdrawn' });
    expect(desk.world.refunds).toEqual([]);
    desk.seconds(6);
    expect(await wake(actionId, 1)).toMatchObject({ status: 'done' });
    expect(await wake(actionId, 0)).toMatchObject({ status: 'done' });
    expect(desk.world.refunds).toHaveLength(1);
  });

  test('too late once the time is over, even while it was not carried out', async () => {
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId });
    desk.seconds(10);
    await expect(undoApproval(desk.as(desk.people.olena), { actionId })).rejects.toMatchObject({ code: 'conflict' });
    await wake(actionId);
    await expect(undoApproval(desk.as(desk.people.ada), { actionId })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a colleague of the same role cannot take it back, a manager can', async () => {
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId });
    await expect(undoApproval(desk.as(desk.people.tom), { actionId })).rejects.toMatchObject({ code: 'forbidden' });
    await undoApproval(desk.as(desk.people.maria), { actionId });
    expect(await desk.action(actionId)).toMatchObject({ state: 'proposed' });
  });

  test('taking back and carrying out at the same moment: one of them wins, never both', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { actionId, orderId } = await desk.proposeRefund();
      await approveAction(desk.as(desk.people.olena), { actionId });
      const before = desk.now();
      const [undone] = await Promise.allSettled([
        undoApproval(desk.as(desk.people.olena), { actionId }),
        // The executor's clock may be ahead of the console's.
        executeAction({ ...desk.agentCtx(), clock: { now: () => new Date(before.getTime() + 10_000) } }, actionId),
      ]);
      const refunded = desk.world.orders.get(orderId)?.refunds.length ?? 0;
      expect(refunded).toBe(undone.status === 'fulfilled' ? 0 : 1);
      expect((await desk.action(actionId)).state).toBe(undone.status === 'fulfilled' ? 'proposed' : 'done');
    }
  });

  test('without that time (a setting) it is carried out at once', async () => {
    await desk.policy({ approvals: { ...DEFAULT_APPROVALS, undoSeconds: 0 } });
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId });
    expect(await wake(actionId)).toMatchObject({ status: 'done' });
  });
});

describe('limits by role', () => {
  test.each([
    [50_000, 'olena', true],
    [50_001, 'olena', false],
    [500_000, 'maria', true],
    [500_001, 'maria', false],
    [500_001, 'ada', true],
  ] as const)('%i cents by %s: %s', async (amount, who, allowed) => {
    const { actionId } = await desk.proposeRefund(amount);
    const approving = approveAction(desk.as(desk.people[who]), { actionId });
    if (allowed) expect(await approving).toMatchObject({ state: 'approved' });
    else await expect(approving).rejects.toMatchObject({ code: 'forbidden' });
    expect((await desk.action(actionId)).state).toBe(allowed ? 'approved' : 'proposed');
  });

  test('the amount that counts is the one approved, and a refused one changes nothing', async () => {
    const { actionId } = await desk.proposeRefund(80_000);
    await expect(approveAction(desk.as(desk.people.olena), { actionId, amount: 50_001 })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await desk.action(actionId)).toMatchObject({ amount: 80_000, approval: { proposedAmount: null } });
    await approveAction(desk.as(desk.people.olena), { actionId, amount: 50_000 });
    expect(await desk.action(actionId)).toMatchObject({ amount: 50_000, approval: { proposedAmount: 80_000 } });
  });

  test.each([0, -1, 1.5, 18901, Number.NaN])('the amount %d is not possible', async (amount) => {
    const { actionId } = await desk.proposeRefund();
    await expect(approveAction(desk.as(desk.people.ada), { actionId, amount })).rejects.toMatchObject({
      code: 'bad_request',
    });
  });

  test('machines approve nothing', async () => {
    const { actionId } = await desk.proposeRefund();
    await expect(approveAction(desk.agentCtx(), { actionId })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(undoApproval(desk.ctx(), { actionId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('two people at once: one decides, the other is told', async () => {
    const { actionId } = await desk.proposeRefund();
    const { olena, tom, maria } = desk.people;
    const results = await Promise.allSettled([
      approveAction(desk.as(olena), { actionId }),
      approveAction(desk.as(tom), { actionId }),
      declineAction(desk.as(maria), { actionId, reason: 'no' }),
    ]);
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await desk.events('action/approved')).filter((one) => one.actionId === actionId).length).toBeLessThan(2);
  });
});

describe('four eyes', () => {
  beforeEach(() => desk.policy({ approvals: { ...DEFAULT_APPROVALS, fourEyesFromUsd: 10_000 } }));

  test('two different people approve; the first approval carries nothing out', async () => {
    const { actionId, conversationId } = await desk.proposeRefund();
    expect(await approveAction(desk.as(desk.people.olena), { actionId })).toEqual({ state: 'needs_second' });
    expect(await desk.events('people/needed')).toContainEqual({ conversationId, cause: 'second_approval', actionId });
    await expect(approveAction(desk.as(desk.people.olena), { actionId })).rejects.toMatchObject({ code: 'conflict' });
    expect(await executeAction(desk.agentCtx(), actionId)).toEqual({ status: 'reconsider', code: 'not_approved' });
    expect(await approveAction(desk.as(desk.people.tom), { actionId })).toMatchObject({ state: 'approved' });
    desk.seconds(10);
    expect(await wake(actionId)).toMatchObject({ status: 'done' });
  });

  test('another amount by the second person needs a second approval of its own', async () => {
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId });
    expect(await approveAction(desk.as(desk.people.tom), { actionId, amount: 15_000 })).toEqual({
      state: 'needs_second',
    });
    expect(await approveAction(desk.as(desk.people.olena), { actionId })).toMatchObject({ state: 'approved' });
    expect(await desk.action(actionId)).toMatchObject({ amount: 15_000, approval: { proposedAmount: 18_900 } });
  });

  test('below the limit one person is enough', async () => {
    const { actionId } = await desk.proposeRefund(9_999);
    expect(await approveAction(desk.as(desk.people.olena), { actionId })).toMatchObject({ state: 'approved' });
  });

  test('the first approval can be taken back; the second leaves the first standing', async () => {
    const { actionId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId, amount: 12_000 });
    await undoApproval(desk.as(desk.people.olena), { actionId });
    expect(await desk.action(actionId)).toMatchObject({ amount: 18_900, approval: { firstApprovedById: null } });
    await approveAction(desk.as(desk.people.olena), { actionId, amount: 12_000 });
    await approveAction(desk.as(desk.people.tom), { actionId });
    await undoApproval(desk.as(desk.people.tom), { actionId });
    expect(await desk.action(actionId)).toMatchObject({
      state: 'proposed',
      amount: 12_000,
      approval: { status: 'pending', firstApprovedById: desk.people.olena.id },
    });
  });
});

describe('switches, at the moment of the execution', () => {
  const approved = async () => {
    const proposed = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), proposed);
    desk.seconds(10);
    return proposed;
  };

  test('paused after the approval: nothing is carried out, and it waits for a decision again', async () => {
    const { actionId } = await approved();
    await desk.policy({ actions: { ...actions, paused: true } });
    expect(await wake(actionId)).toEqual({ status: 'withdrawn' });
    expect(await desk.action(actionId)).toMatchObject({ state: 'proposed', approval: { status: 'pending' } });
    await expect(approveAction(desk.as(desk.people.ada), { actionId })).rejects.toMatchObject({ code: 'conflict' });
    expect(desk.world.refunds).toEqual([]);
    await desk.policy({});
    expect(await approveAction(desk.as(desk.people.ada), { actionId })).toMatchObject({ state: 'approved' });
  });

  test('switched off after the approval: refused, with the reason', async () => {
    const { actionId } = await approved();
    await desk.policy({ actions: { ...actions, otherRefunds: { mode: 'never' } } });
    expect(await wake(actionId)).toEqual({ status: 'reconsider', code: 'switched_off' });
    expect(await desk.action(actionId)).toMatchObject({ state: 'refused', error: 'switched_off' });
    expect(desk.world.refunds).toEqual([]);
  });

  test('the switch of another kind of action changes nothing', async () => {
    const { actionId } = await approved();
    await desk.policy({ actions: { ...actions, cancel: { ...actions.cancel, mode: 'never' } } });
    expect(await wake(actionId)).toMatchObject({ status: 'done' });
  });

  test('a dispute that was opened since stops it', async () => {
    const { actionId, orderId } = await approved();
    const order = desk.world.orders.get(orderId);
    if (!order) throw new Error('no order');
    desk.world.orders.set(orderId, { ...order, payment: { ...order.payment, status: 'disputed' } });
    expect(await wake(actionId)).toEqual({ status: 'reconsider', code: 'dispute_open' });
    expect(desk.world.refunds).toEqual([]);
  });
});

describe('a run that failed for good', () => {
  test('before the action was begun: it waits for a decision again, and people are told', async () => {
    const { actionId, conversationId } = await desk.proposeRefund();
    await approveAction(desk.as(desk.people.olena), { actionId });
    await giveUpOnAction(desk.agentCtx(), { actionId });
    expect(await desk.action(actionId)).toMatchObject({ state: 'proposed', approval: { status: 'pending' } });
    expect(await desk.events('people/needed')).toContainEqual({ conversationId, cause: 'action_failed', actionId });
  });

  test('after it was begun: the result is asked for, never sent anew', async () => {
    const { actionId } = await desk.proposeRefund();
    await desk.sql`update actions set state = 'executing' where id = ${actionId}`;
    await giveUpOnAction(desk.agentCtx(), { actionId });
    expect(await desk.action(actionId)).toMatchObject({ state: 'executing' });
    expect(await desk.events('action/unsettled')).toContainEqual({ actionId });
  });
});
