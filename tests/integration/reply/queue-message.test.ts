import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReplyBrief } from '@/lib/ai/reply-brief';
import { loadTurn } from '@/lib/conversations/load-turn';
import { queueMessage } from '@/lib/reply/queue-message';
import { consoleContext } from '../../support/console-context';
import { seedConversation } from '../../support/console-fixtures';

let t: Awaited<ReturnType<typeof consoleContext>>;
beforeAll(async () => {
  t = await consoleContext();
});
afterAll(async () => t?.drop());

const BRIEF: ReplyBrief = {
  language: 'en',
  timeZone: 'UTC',
  customerName: null,
  anger: 0,
  intents: ['order_status'],
  parts: [],
  disclosure: false,
  replyNumber: 1,
  variantSeed: 'c',
  usedVariants: [],
};

async function queue(text: string) {
  const seed = { name: 'Iris Novak', text: 'Where is it?', status: 'awaiting_customer' as const };
  const { id } = await seedConversation({ db: t.db, ids: t.ids, now: t.now() }, seed);
  const { conversation } = await loadTurn(t.db, id);
  const reply = { text, language: 'en', engine: 'builtin' as const, variants: ['v1'], fellBackToEnglish: false };
  const input = { conversation, written: { reply, brief: BRIEF }, runId: t.ids.next(), deliveryKey: `follow-up:${id}` };
  const again = () => queueMessage(t.ctx({ kind: 'agent' }), input);
  const queued = await again();
  const messages = await t.sql`
    select public, text from messages where conversation_id = ${id} and delivery_key is not null`;
  const [now] = await t.sql`select status, reason, priority, used_variants from conversations where id = ${id}`;
  const events =
    await t.sql`select data from outbox_events where name = 'people/needed' and data ->> 'conversationId' = ${id}`;
  return { id, queued, again, messages, now, events };
}

test('a message that says no more than it may is queued, once', async () => {
  const { id, queued, again, messages, now, events } = await queue(
    'Just checking in: is there anything else I can do?',
  );
  expect(queued).toEqual({ deliveryKey: `follow-up:${id}`, held: false });
  expect(await again()).toEqual(queued);
  expect([...messages]).toEqual([{ public: true, text: 'Just checking in: is there anything else I can do?' }]);
  expect(now).toMatchObject({ status: 'awaiting_customer', used_variants: ['v1'] });
  expect(events).toHaveLength(0);
});

test('one that promises what nobody decided goes to people instead, once, with what is wrong about it', async () => {
  const { id, queued, again, messages, now, events } = await queue('We will refund you today.');
  expect(queued).toEqual({ deliveryKey: `held:follow-up:${id}`, held: true });
  expect(await again()).toEqual(queued);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ public: false, text: expect.stringContaining('promise refund') });
  expect(messages[0]?.text).toContain('We will refund you today.');
  expect(now).toMatchObject({ status: 'escalated', reason: 'guardrail', priority: 'high', used_variants: [] });
  expect([...events]).toEqual([{ data: { conversationId: id, cause: 'escalated' } }]);
});
