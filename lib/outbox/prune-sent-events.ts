import type { Sql } from '@/db/client';

const BATCH = 1_000;
const BATCHES = 20;

/**
 * Deletes events that were handed on before a moment, in small batches. Until then their ids keep repeats out.
 * @param before milliseconds since 1970
 */
export async function pruneSentEvents(sql: Sql, before: number): Promise<number> {
  let total = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    const { count } = await sql`delete from outbox_events where id in (
      select id from outbox_events where status = 'sent' and sent_at < to_timestamp(${before}::float8 / 1000)
      order by sent_at limit ${BATCH} for update skip locked)`;
    total += count;
    if (count < BATCH) break;
  }
  return total;
}
