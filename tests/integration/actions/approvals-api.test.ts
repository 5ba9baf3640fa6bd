import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { declineAction } from '@/lib/actions/decline-action';
import type { Role } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';
import { approvalDesk, type Desk } from '../../support/approval-desk';

/** Who is signed in: sessions are next-auth's, and tested in the browser. */
const signedIn: { ctx: (() => Ctx) | null } = { ctx: null };
vi.mock('@/app/session', () => ({
  userCtx: async (role: Role = 'agent') => {
    const { requireRole } = await import('@/lib/access/require-role');
    if (!signedIn.ctx) throw new AppError('unauthorized', 'You are signed out.');
    const ctx = signedIn.ctx();
    return { ...ctx, actor: requireRole(ctx, role) };
  },
}));
const { GET: list, POST: approveTogether } = await import('@/app/api/approvals/route');
const { GET: show } = await import('@/app/api/approvals/[id]/route');
const { POST: decide } = await import('@/app/api/approvals/[id]/[verb]/route');
const { GET: switches, PATCH: setSwitches } = await import('@/app/api/switches/route');

let desk: Desk;
beforeAll(async () => {
  desk = await approvalDesk();
});
afterAll(async () => desk?.drop());

const as = (who: keyof Desk['people'] | null) => {
  signedIn.ctx = who ? () => desk.as(desk.people[who]) : null;
};
const send = (body: unknown, type = 'application/json') =>
  new Request('http://localhost/', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': type },
  });
const post = (id: string, verb: string, body: unknown = {}) =>
  decide(send(body), { params: Promise.resolve({ id, verb }) });
const problem = z.object({ status: z.number(), code: z.string(), title: z.string() });
async function expectProblem(response: Response, code: string, status: number) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(problem.parse(await response.json())).toMatchObject({ code, status });
  expect(response.status).toBe(status);
}

describe('approvals by API', () => {
  test('listed, approved for less, taken back, declined', async () => {
    as('olena');
    const { actionId } = await desk.proposeRefund();
    const listed = await (await list()).json();
    expect(listed.pending).toContainEqual(
      expect.objectContaining({
        action: expect.objectContaining({ id: actionId, amount: 18_900, rule: { role: 'agent', people: 1 } }),
      }),
    );
    const approved = await (await post(actionId, 'approve', { amount: 10_000 })).json();
    expect(approved).toEqual({ state: 'approved', executeAt: new Date(desk.now().getTime() + 10_000).toISOString() });
    expect((await (await list()).json()).undoable).toHaveLength(1);
    const shown = await (
      await show(new Request('http://localhost/'), { params: Promise.resolve({ id: actionId }) })
    ).json();
    expect(shown).toMatchObject({ state: 'approved', amount: 10_000, approval: { proposedAmount: 18_900 } });
    expect(await (await post(actionId, 'undo')).json()).toEqual({ state: 'proposed' });
    expect(await (await post(actionId, 'decline', { reason: 'It arrives today.' })).json()).toEqual({
      state: 'declined',
    });
    expect(await desk.action(actionId)).toMatchObject({
      state: 'declined',
      approval: { declineReason: 'It arrives today.', decidedById: desk.people.olena.id },
    });
    await expectProblem(await post(actionId, 'approve'), 'conflict', 409);
  });

  test('nobody without a session, and everybody within their limit', async () => {
    const { actionId } = await desk.proposeRefund(60_000);
    as(null);
    await expectProblem(await post(actionId, 'approve'), 'unauthorized', 401);
    await expectProblem(await list(), 'unauthorized', 401);
    as('tom');
    await expectProblem(await post(actionId, 'approve'), 'forbidden', 403);
    as('maria');
    expect((await post(actionId, 'approve')).status).toBe(200);
  });

  test.each([
    ['an id that is none', 'nonsense', 'approve', {}, 'not_found', 404],
    ['an action that does not exist', '01a2b3c4-0000-7000-8000-000000000000', 'approve', {}, 'not_found', 404],
    ['another verb', '01a2b3c4-0000-7000-8000-000000000000', 'delete', {}, 'not_found', 404],
    ['no reason', '01a2b3c4-0000-7000-8000-000000000000', 'decline', {}, 'bad_request', 400],
    ['half a cent', '01a2b3c4-0000-7000-8000-000000000000', 'approve', { amount: 0.5 }, 'bad_request', 400],
    ['no JSON', '01a2b3c4-0000-7000-8000-000000000000', 'approve', '{', 'bad_request', 400],
  ])('%s', async (_, id, verb, body, code, status) => {
    as('ada');
    await expectProblem(await post(id, verb, body), code, status);
  });

  test('a form of another site is not taken', async () => {
    as('ada');
    const { actionId } = await desk.proposeRefund();
    const form = decide(send('{}', 'text/plain'), { params: Promise.resolve({ id: actionId, verb: 'approve' }) });
    await expectProblem(await form, 'bad_request', 400);
    expect(await desk.action(actionId)).toMatchObject({ state: 'proposed' });
  });
});

test('kill switches by API', async () => {
  as('olena');
  expect(await (await switches()).json()).toMatchObject({ paused: false, refund: { mode: 'auto' } });
  await expectProblem(await setSwitches(send({ paused: true, note: 'x' })), 'forbidden', 403);
  as('maria');
  await expectProblem(await setSwitches(send({ paused: true })), 'bad_request', 400);
  expect(await (await setSwitches(send({ paused: true, note: 'odd refunds' }))).json()).toMatchObject({ paused: true });
  const { actionId } = await desk.proposeRefund();
  await expectProblem(await post(actionId, 'approve'), 'conflict', 409);
  as('ada');
  expect(await (await setSwitches(send({ paused: false, note: 'fine' }))).json()).toMatchObject({ paused: false });
});

describe('several approved together', () => {
  const together = async (actionIds: unknown) => approveTogether(send({ actionIds }));

  test('each with its own check and its own end', async () => {
    as('olena');
    const fine = await desk.proposeRefund(1_000);
    const decided = await desk.proposeRefund(2_000);
    const beyond = await desk.proposeRefund(600_00);
    const overdue = await desk.proposeRefund(3_000, 0);
    await declineAction(desk.as(desk.people.tom), { actionId: decided.actionId, reason: 'no' });
    const unknown = desk.ids.next();
    const ids = [fine, decided, beyond, overdue].map((one) => one.actionId);
    const { results } = await (await together([...ids, unknown, fine.actionId])).json();
    expect(results).toMatchObject([
      { actionId: fine.actionId, result: { state: 'approved' } },
      { actionId: decided.actionId, result: { state: 'failed', code: 'conflict' } },
      { actionId: beyond.actionId, result: { state: 'failed', code: 'forbidden' } },
      { actionId: overdue.actionId, result: { state: 'failed', code: 'conflict' } },
      { actionId: unknown, result: { state: 'failed', code: 'not_found' } },
    ]);
    expect(await desk.action(fine.actionId)).toMatchObject({
      state: 'approved',
      approval: { decidedById: desk.people.olena.id },
    });
    expect(await desk.action(beyond.actionId)).toMatchObject({ state: 'proposed' });
  });

  test('only of one kind, and not by nobody', async () => {
    as('olena');
    const refund = await desk.proposeRefund(1_000);
    const other = await desk.proposeRefund(1_000);
    await desk.sql`update actions set kind = 'cancel' where id = ${other.actionId}`;
    await expectProblem(await together([refund.actionId, other.actionId]), 'bad_request', 400);
    expect(await desk.action(refund.actionId)).toMatchObject({ state: 'proposed' });
    await expectProblem(await together([]), 'bad_request', 400);
    await expectProblem(await together(['x']), 'bad_request', 400);
    as(null);
    await expectProblem(await together([refund.actionId]), 'unauthorized', 401);
  });
});
