import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { conversations } from '@/db/schema/conversations';
import { promises } from '@/db/schema/promises';
import type { ConversationChange } from '@/lib/channels/channel';
import { createInHouseChannel } from '@/lib/channels/in-house';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { markEscalated, markResolved } from '@/lib/conversations/set-standing';
import { keepAnswered } from '@/lib/promises/keep-promises';
import { closeTicket } from '@/lib/reply/close-ticket';
import { reportBrokenPromise } from '@/lib/reply/report-broken-promise';
import { consoleContext } from '../../support/console-context';
import { seedConversation } from '../../support/console-fixtures';

let t: Awaited<ReturnType<typeof consoleContext>>;
beforeAll(async () => {
  t = await consoleContext();
});
afterAll(async () => t?.drop());

let told: (string | undefined)[] = [];
let meanwhile: (ctx: AgentCtx) => Promise<void> = async () => undefined;
beforeEach(() => {
  told = [];
  meanwhile = async () => undefined;
});

/** A CRM that is slow with its first change: `meanwhile` happens before it arrives there. */
function agent(): AgentCtx {
  let first = true;
  const crm = {
    ...createInHouseChannel('crm'),
    updateConversation: async (_id: string, change: ConversationChange, key: string) => {
      if (first) {
        first = false;
        await meanwhile(ctx);
      }
      told.push(change.status);
      return { status: 'done', value: { externalId: key } } as const;
    },
  };
  const ctx: AgentCtx = { ...t.ctx({ kind: 'agent' }), backend: null, channels: { get: () => crm } };
  return ctx;
}

async function brokenPromise() {
  const { id: conversationId } = await seedConversation(
    { db: t.db, ids: t.ids, now: t.now() },
    { name: 'Iris Novak', text: 'My order never came', status: 'escalated', reason: 'refund_needs_approval' },
  );
  const promiseId = t.ids.next();
  await t.db.insert(promises).values({
    id: promiseId,
    conversationId,
    deliveryKey: `reply:${promiseId}`,
    kind: 'person_answers',
    subject: '',
    source: 'builtin',
    state: 'broken',
    evidence: 'overdue',
    dueAt: t.now(),
    brokenAt: t.now(),
    createdAt: t.now(),
  });
  return { conversationId, promiseId };
}

const statusOf = async (conversationId: string) => {
  const [row] = await t.db.select().from(conversations).where(eq(conversations.id, conversationId));
  return row?.status;
};

describe('a promise found broken', () => {
  test('puts the ticket before people', async () => {
    const { conversationId, promiseId } = await brokenPromise();
    await reportBrokenPromise(agent(), promiseId);
    expect(told).toEqual(['open']);
    expect(await statusOf(conversationId)).toBe('escalated');
  });

  test('and kept before it was reported: nothing is said', async () => {
    const { conversationId, promiseId } = await brokenPromise();
    const ctx = agent();
    await keepAnswered(ctx, conversationId);
    await markResolved(ctx, conversationId);
    await reportBrokenPromise(ctx, promiseId);
    expect(told).toEqual([]);
    expect(await statusOf(conversationId)).toBe('resolved');
  });

  test('while its conversation is resolved: the ticket ends as solved, though it was opened last', async () => {
    const { conversationId, promiseId } = await brokenPromise();
    meanwhile = async (ctx) => {
      await keepAnswered(ctx, conversationId);
      await markResolved(ctx, conversationId);
      await closeTicket(ctx, { conversationId, key: 'ticket:resolved:1' });
    };
    await reportBrokenPromise(agent(), promiseId);
    expect(told).toEqual(['solved', 'open', 'solved']);
  });
});

test('a ticket that is solved while its conversation goes to people ends as open', async () => {
  const { conversationId } = await brokenPromise();
  const ctx = agent();
  await markResolved(ctx, conversationId);
  meanwhile = (inner) => markEscalated(inner, conversationId);
  await closeTicket(ctx, { conversationId, key: 'ticket:resolved:2' });
  expect(told).toEqual(['solved', 'open']);
});
