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
type Opened = { sql: Sql; db: PostgresJsDatabase; close(): Promise<void> };
type Unsafe = (query: string, parameters?: postgres.ParameterOrJSON<never>[], options?: object) => unknown;

/** The name under which a process that runs the durable functions is connected: others see by it that one is there. */
export const EXECUTOR_CONNECTION = 'firstline executor';

/** Opens a pool. `sql` is the driver (raw statements, LISTEN); `db` the query builder over the same pool. */
export function openDatabase(url: string, poolSize: number, name = 'firstline'): Opened {
  const sql = postgres(url, {
    max: poolSize,
    onnotice: () => undefined,
    connection: { application_name: name },
  });
  return { sql, db: drizzle(preparing(sql)), close: () => sql.end({ timeout: 5 }) };
}

/**
 * The query builder sends each statement unnamed, which costs a second round trip and a plan each time. Its statements are few and
 * fixed, so all of them are prepared once for each connection.
 */
function preparing<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key === 'unsafe') {
        const unsafe: Unsafe = value.bind(target);
        return (query: string, parameters: never[] = [], options = {}) =>
          unsafe(query, parameters, { ...options, prepare: parameters.length > 0 });
      }
      if (key === 'begin' || key === 'savepoint') {
        return (work: (inner: object) => unknown) => value.call(target, (inner: object) => work(preparing(inner)));
      }
      return value;
    },
  });
}
