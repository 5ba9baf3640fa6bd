import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approveAction } from '@/lib/actions/approve-action';
import { executeAction } from '@/lib/actions/execute-action';
import { proposeActions } from '@/lib/actions/propose-actions';
import { updateRun } from '@/lib/conversations/run-record';
import { gatherFacts } from '@/lib/facts/gather-facts';
import type { DecidedAction } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { setSwitches } from '@/lib/policy-versions/set-switches';
import { approvalDesk, type Desk, lateOrder } from '../../support/approval-desk';
import { seedConversation } from '../../support/console-fixtures';

let desk: Desk;
beforeAll(async () => {
  desk = await approvalDesk();
});
afterAll(async () => desk?.drop());
beforeEach(async () => {
  await desk.policy({});
  desk.world.refunds.length = 0;
});

let made = 0;

/** A refund that policy allowed without a person, ready to be carried out. */
async function automaticRefund(): Promise<string> {
  made += 1;
  const orderId = `ORD-${9000 + made}`;
  desk.world.orders.clear();
  desk.world.orders.set(orderId, lateOrder(orderId, 4900));
  const { id, runId } = await seedConversation(
    { db: desk.db, ids: desk.ids, now: desk.now() },
    { name: `Auto ${made}`, text: 'Refund please', status: 'resolved', minutesAgo: 0 },
  );
  const { facts } = await gatherFacts(desk.agentCtx(), { runId, conversationId: id });
  await updateRun(desk.db, runId, { facts });
  const { versionId, policy } = await livePolicy(desk.db);
  const decided: DecidedAction = {
    spec: { kind: 'refund', orderId, money: { amount: 4900, currency: 'USD' }, reason: 'not_fulfilled' },
    mode: 'auto',
    conditions: [],
    recommendation: null,
  };
  const [actionId] = await proposeActions(desk.agentCtx(), {
    runId,
    conversationId: id,
    backendCustomerId: 'cus_118',
    decided: [decided],
    policy,
    policyVersionId: versionId,
  });
  return actionId ?? '';
}

describe('a decided automatic refund', () => {
  test('is carried out while nothing stops it', async () => {
    expect(await executeAction(desk.agentCtx(), await automaticRefund())).toMatchObject({ status: 'done' });
    await desk.sql`delete from refund_budget_days`;
  });

  test.each([
    ['all are paused', { paused: true, modes: {} }, 'paused'],
    ['refunds are switched off', { modes: { refund: 'never' as const } }, 'switched_off'],
    ['refunds need a person now', { modes: { refund: 'approval' as const } }, 'needs_person'],
  ])('is not carried out when %s in between', async (_, change, code) => {
    const actionId = await automaticRefund();
    await setSwitches(desk.as(desk.people.maria), { ...change, note: 'stop' });
    expect(await executeAction(desk.agentCtx(), actionId)).toEqual({ status: 'reconsider', code });
    expect(desk.world.refunds).toEqual([]);
    const [budget] = await desk.sql`select coalesce(sum(reserved_usd), 0)::int as used from refund_budget_days`;
    expect(budget?.used).toBe(0);
  });
});

describe('who throws a switch', () => {
  const stop = { paused: true, modes: {}, note: 'something is wrong' };
  const go = { paused: false, modes: {}, note: 'it is fine again' };

  test('an agent cannot', async () => {
    await expect(setSwitches(desk.as(desk.people.olena), stop)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setSwitches(desk.ctx(), stop)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a manager stops, only an admin lets actions happen again', async () => {
    const { maria, ada } = desk.people;
    expect(await setSwitches(desk.as(maria), stop)).toMatchObject({ paused: true });
    await expect(setSwitches(desk.as(maria), go)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await setSwitches(desk.as(ada), go)).toEqual(DEFAULT_POLICY.actions);
    const modes = { cancel: 'never' as const };
    expect(await setSwitches(desk.as(maria), { modes, note: 'no' })).toMatchObject({ cancel: { mode: 'never' } });
    const more = { cancel: 'auto' as const, refund: 'never' as const };
    await expect(setSwitches(desk.as(maria), { modes: more, note: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('two switches thrown at the same moment both count', async () => {
    const { maria, ada } = desk.people;
    await Promise.all([
      setSwitches(desk.as(maria), { modes: { cancel: 'never' }, note: 'a' }),
      setSwitches(desk.as(ada), { modes: { discount: 'never' }, note: 'b' }),
    ]);
    const { policy } = await livePolicy(desk.db);
    expect(policy.actions).toMatchObject({ cancel: { mode: 'never' }, discount: { mode: 'never' } });
  });

  test('while all are paused nobody can approve', async () => {
    const { actionId } = await desk.proposeRefund();
    await setSwitches(desk.as(desk.people.maria), stop);
    await expect(approveAction(desk.as(desk.people.olena), { actionId })).rejects.toMatchObject({ code: 'conflict' });
    expect(await desk.action(actionId)).toMatchObject({ state: 'proposed' });
  });
});
