import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Sql } from '@/db/client';
import { WORK_CHANNEL } from './channel';

const CHECK_MS = 5_000;

/** A connection of its own for LISTEN: the driver gives a subscription up for good when its first reconnection fails. */
function openListener(sql: Sql) {
  const { host, port, database, user, pass, ssl, path } = sql.options;
  const login = { database, username: user, password: pass ?? '', ssl };
  const settings = {
    ...login,
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'firstline-listen' },
  };
  return path ? postgres({ ...settings, path }) : postgres({ ...settings, host: host[0], port: port[0] });
}

/**
 * Calls `onWork` for each announcement of work by any process. Checks itself with a notification of its own every few
 * seconds, so that it listens again after the database was away.
 * @returns a function that ends it
 */
export function listenForWork(sql: Sql, onWork: () => void): () => Promise<void> {
  const ping = `ping:${randomUUID()}`;
  let listener: ReturnType<typeof openListener> | undefined;
  let heard = true;
  let stopped = false;

  async function relisten(): Promise<void> {
    await listener?.end({ timeout: 0 });
    listener = openListener(sql);
    await listener.listen(WORK_CHANNEL, (payload) => {
      if (payload === ping) heard = true;
      else if (!payload.startsWith('ping:')) onWork();
    });
    heard = true;
    onWork();
  }
  async function check(): Promise<void> {
    try {
      if (!heard) await relisten();
      heard = false;
      await sql`select pg_notify(${WORK_CHANNEL}, ${ping})`;
    } catch {
      // The database is away; the next check tries again.
      heard = false;
    }
  }
  heard = false;
  let checking = check();
  const timer = setInterval(() => {
    if (!stopped) checking = checking.then(check);
  }, CHECK_MS);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await checking;
    await listener?.end({ timeout: 1 });
  };
}
