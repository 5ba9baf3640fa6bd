import { z } from 'zod';
import { errorLabel } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { server } from './server';

/** Something changed that a console may be showing. `catch_up`: changes may have been missed; read again. */
const changeSchema = z.union([
  z.object({ conversationId: z.uuid(), kind: z.string() }),
  z.object({ kind: z.literal('catch_up') }),
]);
export type ConsoleChange = z.infer<typeof changeSchema>;
type Listener = (change: ConsoleChange) => void;

type Feed = { listeners: Set<Listener>; started: Promise<void> | null };
const holder = globalThis as typeof globalThis & { firstlineConsoleFeed?: Feed };

function feed(): Feed {
  holder.firstlineConsoleFeed ??= { listeners: new Set(), started: null };
  return holder.firstlineConsoleFeed;
}

/**
 * Subscribes to changes. One connection per process listens to PostgreSQL and hands everything on; it starts with the first
 * subscriber and comes back by itself after the database was away, telling everyone to catch up.
 * @returns what ends the subscription
 */
export async function subscribeToConsole(listener: Listener): Promise<() => void> {
  const { listeners } = feed();
  listeners.add(listener);
  try {
    await listening();
  } catch (error) {
    listeners.delete(listener);
    throw error;
  }
  return () => listeners.delete(listener);
}

async function listening(): Promise<void> {
  const current = feed();
  current.started ??= start(current);
  try {
    await current.started;
  } catch (error) {
    current.started = null;
    throw error;
  }
}

async function start(current: Feed): Promise<void> {
  const tell = (change: ConsoleChange) => {
    for (const listener of current.listeners) listener(change);
  };
  await server().sql.listen(
    'console',
    (payload) => {
      const change = parse(payload);
      if (change) tell(change);
    },
    () => tell({ kind: 'catch_up' }),
  );
}

function parse(payload: string): ConsoleChange | null {
  try {
    return changeSchema.parse(JSON.parse(payload));
  } catch (error) {
    log.warn({ error: errorLabel(error) }, 'a console notification could not be read');
    return null;
  }
}
