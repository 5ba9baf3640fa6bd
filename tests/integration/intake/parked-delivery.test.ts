import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createCrmChannel } from '@/lib/channels/crm/adapter';
import { listParkedDeliveries } from '@/lib/conversations/queries/list-parked-deliveries';
import { parkDelivery } from '@/lib/intake/park-delivery';
import { receiveEvent } from '@/lib/intake/receive-event';
import { retryDelivery } from '@/lib/intake/retry-delivery';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { testDatabase } from '../../support/database';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
const channel = createCrmChannel({ webhookSecrets: ['whsec_c2VjcmV0c2VjcmV0c2VjcmV0'], api: null });
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const message = {
  type: 'ticket.message.created',
  timestamp: '2026-11-21T10:00:00Z',
  data: {
    ticket: { id: 'T-1', requester: { id: 'r-1', email: 'a@example.com' } },
    message: { id: 'm-1', author: 'customer', text: 'Hello', createdAt: '2026-11-21T10:00:00Z' },
  },
};

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database?.drop());

const ctx = () => ({
  db: database.db,
  clock: systemClock,
  ids: createIds(systemClock),
  actor: { kind: 'system' as const },
  log: silent,
});
const parked = async () => (await listParkedDeliveries(database.db)).map((one) => one.deliveryId);
const messages = async () =>
  z.array(z.object({ n: z.number() })).parse(await database.sql`select count(*)::int n from messages`)[0]?.n;

test('an unreadable delivery is kept, stays kept while it cannot be read, and is taken in once it can', async () => {
  await parkDelivery(ctx(), { channel: 'crm', deliveryId: 'bad', raw: bytes('{"type": \u0000'), error: 'not JSON' });
  await expect(retryDelivery(ctx(), channel, 'bad')).rejects.toMatchObject({ code: 'bad_request' });
  expect(await parked()).toEqual(['bad']);

  await parkDelivery(ctx(), { channel: 'crm', deliveryId: 'late', raw: bytes(message), error: 'not understood then' });
  await retryDelivery(ctx(), channel, 'late');
  expect(await parked()).toEqual(['bad']);
  expect(await messages()).toBe(1);
  await expect(retryDelivery(ctx(), channel, 'late')).rejects.toMatchObject({ code: 'conflict' });
});

test('a kept delivery that its sender repeats has its effect once', async () => {
  await parkDelivery(ctx(), { channel: 'crm', deliveryId: 'again', raw: bytes('{}'), error: 'no type' });
  const second = { ...message, data: { ...message.data, message: { ...message.data.message, id: 'm-2' } } };
  const event = channel.parse(bytes(second), 'again');
  expect(await receiveEvent(ctx(), event)).toEqual({ status: 'stored' });
  expect(await receiveEvent(ctx(), event)).toEqual({ status: 'repeated' });
  expect(await messages()).toBe(2);
});
