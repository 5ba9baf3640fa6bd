import type { Ctx } from '@/db/context';
import type { Actor } from '@/lib/platform/actor';
import { createIds } from '@/lib/platform/ids';
import { testDatabase } from './database';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

/** A fresh database with a clock that the test sets, and contexts for whoever acts. */
export async function consoleContext(start = '2026-11-21T12:00:00.000Z') {
  const database = await testDatabase();
  let now = new Date(start);
  const clock = { now: () => now };
  const ids = createIds(clock);
  const ctx = (actor: Actor = { kind: 'system' }): Ctx => ({ db: database.db, clock, ids, actor, log: silent });
  return {
    ...database,
    ids,
    ctx,
    now: () => now,
    advance(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}
