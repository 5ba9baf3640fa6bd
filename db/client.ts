import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** A drizzle database, or a transaction of one: verbs take either. */
export type Db = Pick<
  PostgresJsDatabase,
  | 'select'
  | 'selectDistinct'
  | 'selectDistinctOn'
  | 'insert'
  | 'update'
  | 'delete'
  | 'execute'
  | 'transaction'
  | '$with'
  | 'with'
>;
export type Sql = postgres.Sql;

/** Opens a pool. `sql` is the driver (raw statements, LISTEN); `db` the query builder over the same pool. */
export function openDatabase(
  url: string,
  poolSize: number,
): { sql: Sql; db: PostgresJsDatabase; close(): Promise<void> } {
  const sql = postgres(url, {
    max: poolSize,
    onnotice: () => undefined,
    connection: { application_name: 'firstline' },
  });
  return { sql, db: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}
