import type { Db } from './client';

/** PostgreSQL gave up one of several transactions that waited for each other: deadlock_detected, serialization_failure. */
const GIVEN_UP = new Set(['40P01', '40001']);
const MOST_TRIES = 3;

/**
 * Runs a transaction, and again where PostgreSQL gave it up in favour of another; nothing of it was done then. For work that somebody
 * waits for: a durable function tries again by itself.
 */
export async function untilSettled<T>(
  db: Pick<Db, 'transaction'>,
  work: Parameters<typeof db.transaction<T>>[0],
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (tries === MOST_TRIES || !wasGivenUp(error)) throw error;
    }
  }
}

function wasGivenUp(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'code' in cause && GIVEN_UP.has(String(cause.code));
}
