import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvals } from '@/db/schema/actions';
import { runs } from '@/db/schema/runs';
import { countPendingApprovals, listActions, listPendingApprovals } from '@/lib/actions/queries';
import { earlierConversations } from '@/lib/conversations/queries/earlier-conversations';
import { getConversation } from '@/lib/conversations/queries/get-conversation';
import { latestDraft } from '@/lib/conversations/queries/latest-draft';
import { listThread } from '@/lib/conversations/queries/list-messages';
import { explainRun, latestFacts, listRuns } from '@/lib/conversations/queries/list-runs';
import { consoleContext } from '@/tests/support/console-context';
import { AFTERNOON, seedConversation } from '@/tests/support/console-fixtures';

let t: Awaited<ReturnType<typeof consoleContext>>;
let marta: Awaited<ReturnType<typeof seedConversation>>;

beforeAll(async () => {
  t = await consoleContext();
  const [first] = AFTERNOON;
  if (!first) throw new Error('the fixtures are empty');
  marta = await seedConversation({ db: t.db, ids: t.ids, now: t.now() }, first);
});
afterAll(() => t.drop());

test('a conversation is read with its thread and its draft', async () => {
  await expect(getConversation(t.db, marta.id)).resolves.toMatchObject({
    status: 'escalated',
    requester: { name: 'Marta Kowalczyk' },
    assignee: null,
    rating: null,
  });
  const thread = await listThread(t.db, marta.id);
  expect(thread.messages.map((message) => message.author)).toEqual(['customer', 'ai']);
  expect(thread.truncated).toBe(false);
  await expect(listThread(t.db, marta.id, 1)).resolves.toMatchObject({ truncated: true, messages: [{ author: 'ai' }] });
  await expect(latestDraft(t.db, marta.id)).resolves.toMatchObject({ language: 'en', engine: 'builtin' });
  await expect(getConversation(t.db, t.ids.next())).resolves.toBeNull();
  await expect(earlierConversations(t.db, { customerId: marta.customerId, conversationId: marta.id })).resolves.toEqual(
    [],
  );
});

test('a run is explained: understanding, facts, conditions, steps and what was sent', async () => {
  const [head] = await listRuns(t.db, marta.id);
  expect(head).toMatchObject({ outcome: 'escalated', reason: 'refund_needs_approval' });
  const run = await explainRun(t.db, { conversationId: marta.id, runId: marta.runId });
  expect(run?.triage?.understanding?.intents[0]).toEqual({ intent: 'refund_request', score: 0.94 });
  expect(run?.facts?.orders[0]).toMatchObject({ id: 'ORD-20417', payment: { status: 'captured' } });
  expect(run?.decision?.conditions.filter((condition) => !condition.ok).map((condition) => condition.id)).toEqual([
    'R8',
  ]);
  expect(run?.redaction).toEqual([
    { type: 'email', count: 1 },
    { type: 'phone', count: 1 },
  ]);
  expect(run?.steps.map((step) => step.name)).toEqual([
    'triage',
    'facts',
    'decide',
    'reply',
    'deliver',
    'update-ticket',
  ]);
  expect(run?.steps[4]?.exchanges[0]).toMatchObject({ method: 'POST', status: 201 });
  await expect(latestFacts(t.db, marta.id)).resolves.toMatchObject({ identity: { state: 'verified' } });
});

test('a run of another conversation is not explained here', async () => {
  const other = await seedConversation(
    { db: t.db, ids: t.ids, now: t.now() },
    { name: 'Other', text: 'Hi', status: 'resolved' },
  );
  await expect(explainRun(t.db, { conversationId: other.id, runId: marta.runId })).resolves.toBeNull();
});

test('a record of another shape shows what is still understood instead of failing', async () => {
  const odd = await seedConversation(
    { db: t.db, ids: t.ids, now: t.now() },
    { name: 'Odd', text: 'Hi', status: 'resolved' },
  );
  await t.db
    .update(runs)
    .set({
      triage: { understanding: { language: 'en', intents: 'none', anger: 'x' } },
      facts: { readAt: '2026-11-21T10:00:00Z', orders: [{ id: 1 }, 'x'], usage: 7 },
      decision: { outcome: 'resolved', conditions: [{ id: 'R1', ok: true }, null] },
      redaction: 'none',
    })
    .where(eq(runs.id, odd.runId));
  const run = await explainRun(t.db, { conversationId: odd.id, runId: odd.runId });
  expect(run?.triage?.understanding).toMatchObject({ language: 'en', intents: [], anger: 0 });
  expect(run?.facts).toMatchObject({ orders: [], usage: null, customer: null });
  expect(run?.decision?.outcome).toBe('resolved');
  expect(run?.redaction).toEqual([]);
});

test('the queue of approvals has the oldest deadline first and only what is pending', async () => {
  const approval = { amount: 2000, currency: 'EUR', orderId: 'ORD-7', dueInMinutes: 30 };
  const sooner = await seedConversation(
    { db: t.db, ids: t.ids, now: t.now() },
    { name: 'Sooner', text: 'Refund', status: 'escalated', approval },
  );
  const done = await seedConversation(
    { db: t.db, ids: t.ids, now: t.now() },
    { name: 'Done', text: 'Refund', status: 'escalated', approval: { ...approval, orderId: 'ORD-8' } },
  );
  await t.db
    .update(approvals)
    .set({ status: 'approved', decidedAt: t.now() })
    .where(eq(approvals.actionId, done.actionId ?? ''));
  const queue = await listPendingApprovals(t.db);
  expect(queue.map((one) => one.conversation.name)).toEqual(['Sooner', 'Marta Kowalczyk']);
  expect(queue[0]).toMatchObject({
    conversation: { id: sooner.id },
    action: { orderId: 'ORD-7', amount: 2000, approval: { status: 'pending' } },
  });
  expect(await countPendingApprovals(t.db, 100)).toBe(2);
  expect(await countPendingApprovals(t.db, 1)).toBe(1);
  const [action] = await listActions(t.db, marta.id);
  expect(action).toMatchObject({ kind: 'refund', state: 'proposed', recommendation: { verdict: 'approve' } });
  expect(action?.conditions).toHaveLength(6);
});
