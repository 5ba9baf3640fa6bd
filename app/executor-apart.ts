import { EXECUTOR_CONNECTION } from '@/db/client';
import type { Server } from './compose';
import type { Durable } from './durable';

/**
 * The driver where another process of this machine runs the functions: this one answers people and webhooks and never waits for
 * the work. Both meet in the database alone.
 */
export function executorApart({ sql }: Pick<Server, 'sql'>): Durable {
  return {
    start: async () => undefined,
    stop: async () => undefined,
    async working() {
      const [row] = await sql<{ connected: boolean }[]>`
        select exists (
          select 1 from pg_stat_activity where datname = current_database() and application_name = ${EXECUTOR_CONNECTION}
        ) as connected`;
      return row?.connected ?? false;
    },
    handler: null,
  };
}
