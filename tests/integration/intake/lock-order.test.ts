import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { untilSettled } from '@/db/until-settled';
import { createCrmChannel } from '@/lib/channels/crm/adapter';
import { concludeTurn } from '@/lib/conversations/conclude-turn';
import { openRun } from '@/lib/conversations/run-record';
import { receiveEvent } from '@/lib/intake/receive-event';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { triageMessage } from '@/lib/triage/triage-message';
import { testDatabase } from '../../support/database';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
const ids = createIds(systemClock);
let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database?.drop());

const ctx = () => ({
  db: database.db,
  clock: systemClock,
  ids,
  actor: { kind: 'agent' as const },
  log: silent,
  backend: null,
  channels: new Map(),
});

/** A customer's message as intake stores it. */
async function receive(ticketId: string): Promise<{ conversationId: string; messageId: string }> {
  const channel = createCrmChannel({ webhookSecrets: ['whsec_c2VjcmV0c2VjcmV0c2VjcmV0'], api: null });
  const at = systemClock.now().toISOString();
  const message = { id: `${ticketId}-1`, author: 'customer', text: 'Where is my order?', createdAt: at };
  const ticket = { id: ticketId, requester: { id: ticketId, email: `${ticketId}@example.com` } };
  const body = { type: 'ticket.message.created', timestamp: at, data: { ticket, message } };
  await receiveEvent(ctx(), channel.parse(new TextEncoder().encode(JSON.stringify(body)), ticketId));
  const rows = await database.sql<{ conversationId: string; messageId: string }[]>`
    select conversation_id as "conversationId", id as "messageId" from messages where external_id = ${message.id}`;
  if (!rows[0]) throw new Error('the message was not stored');
  return { ...rows[0] };
}

/** A message that a run has taken. */
async function taken(ticketId: string) {
  const { conversationId, messageId } = await receive(ticketId);
  const runId = ids.next();
  await openRun(ctx(), { runId, conversationId, messageId });
  await database.sql`update messages set run_id = ${runId} where id = ${messageId}`;
  return { conversationId, messageId, runId };
}

const isSomebodyWaiting = async () => {
  const rows = await database.sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return rows.length > 0;
};

/** What intake does with a message that it is told of a second time, while the given work on the first is under way. */
async function repeatedDuring(conversationId: string, messageId: string, work: () => Promise<unknown>) {
  let working: Promise<unknown> = Promise.resolve();
  await database.sql.begin(async (tx) => {
    await tx`update conversations set updated_at = now() where id = ${conversationId}`;
    working = work();
    await vi.waitUntil(isSomebodyWaiting, { timeout: 15_000 });
    await tx`insert into messages (id, conversation_id, customer_id, channel, external_id, author, text, text_hash, sent_at, created_at)
      select ${ids.next()}, conversation_id, customer_id, channel, external_id, author, text, text_hash, sent_at, created_at
      from messages where id = ${messageId} on conflict do nothing`;
  });
  await working;
}

test('a message that comes again while the first is read waits for nobody who waits for it', async () => {
  const { conversationId, messageId } = await receive('read');
  await repeatedDuring(conversationId, messageId, () =>
    triageMessage(ctx(), { runId: ids.next(), conversationId, messageId }),
  );
});

test('nor while the turn is closed', async () => {
  const { conversationId, messageId, runId } = await taken('closed');
  await repeatedDuring(conversationId, messageId, () =>
    concludeTurn(ctx(), {
      ...{ runId, conversationId, outcome: 'resolved', reason: null, priority: 'normal', memory: null },
      ...{ variants: [], replied: true, callsPeople: true, duplicateOfId: null },
    }),
  );
  const [row] = await database.sql`select handled_at from messages where id = ${messageId}`;
  expect(row?.handled_at).not.toBeNull();
});

test('a transaction that the database gave up is run again, any other failure is not, and not for ever', async () => {
  const work = async () => 'done';
  const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
  const failing = vi
    .fn()
    .mockRejectedValueOnce(new Error('query', { cause: deadlock }))
    .mockResolvedValue('done');
  expect(await untilSettled({ transaction: failing }, work)).toBe('done');
  const always = vi.fn().mockRejectedValue(deadlock);
  await expect(untilSettled({ transaction: always }, work)).rejects.toBe(deadlock);
  expect(always).toHaveBeenCalledTimes(3);
  const other = vi.fn().mockRejectedValue(new Error('no such column'));
  await expect(untilSettled({ transaction: other }, work)).rejects.toThrow('no such column');
  expect(other).toHaveBeenCalledTimes(1);
});
