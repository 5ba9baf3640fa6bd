import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actions } from '@/db/schema/actions';
import { users } from '@/db/schema/users';
import { approveAction } from '@/lib/actions/approve-action';
import { undoApproval } from '@/lib/actions/undo-approval';
import { DEFAULT_APPROVALS } from '@/lib/policy/default-approvals';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { publishPolicy } from '@/lib/policy-versions/publish-policy';
import { primaryOrder } from '@/sandbox/personas/persona';
import { startFakeInngest } from '../support/fake-inngest';
import { type Harness, startHarness } from '../support/harness';
import { conversationOf } from './decided';
import { endedAs, tell } from './tell';

let harness: Harness;
let inngest: Awaited<ReturnType<typeof startFakeInngest>>;
beforeAll(async () => {
  inngest = await startFakeInngest({ retryScale: 0.01 });
  harness = await startHarness({ inngestUrl: inngest.url });
  const policy = { ...DEFAULT_POLICY, approvals: { ...DEFAULT_APPROVALS, undoSeconds: 2 } };
  await publishPolicy(harness.server.contextFor({ kind: 'system' }), { policy, note: 'shorter' });
});
afterAll(async () => {
  await inngest?.close();
  await harness?.close();
});

async function agent() {
  const [user] = await harness.server.db.select().from(users).where(eq(users.role, 'agent')).limit(1);
  if (!user) throw new Error('there is no agent');
  return harness.server.contextFor({ kind: 'user', id: user.id, role: 'agent', name: user.name });
}

/** The same functions over an Inngest server's protocol, in real time. */
test('an approval waits, can be taken back, and is carried out once it was given again', async () => {
  const persona = harness.sandbox.persona('expensiveLateOrder', { language: 'en' });
  const order = primaryOrder(persona);
  const { ticketId } = await tell(harness, persona, { text: `My order ${order.id} never came, refund me please` });
  const { id: conversationId } = await conversationOf(harness, ticketId);
  const [action] = await harness.server.db.select().from(actions).where(eq(actions.conversationId, conversationId));
  const actionId = action?.id ?? '';
  await approveAction(await agent(), { actionId });
  await undoApproval(await agent(), { actionId });
  const { executeAt } = { executeAt: new Date(0), ...(await approveAction(await agent(), { actionId })) };
  const refunds = () => harness.sandbox.backend.refundsOf(order.id);
  await expect.poll(() => refunds().length, { timeout: 15_000 }).toBe(1);
  expect(Date.now()).toBeGreaterThanOrEqual(executeAt.getTime());
  await expect.poll(() => endedAs(harness, ticketId).status, { timeout: 15_000 }).toBe('solved');
  expect(endedAs(harness, ticketId).replies).toHaveLength(2);
  expect(refunds()).toHaveLength(1);
}, 40_000);
