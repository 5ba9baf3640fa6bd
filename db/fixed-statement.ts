import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './client';

type Values = Readonly<Record<string, unknown>>;
type Prepared<Rows> = { execute(values?: Record<string, unknown>): Promise<Rows> };
/** Any finished select, insert, update or delete of the query builder. */
type Statement<Rows> = { prepare(name: string): Prepared<Rows> };
type Encoder = { mapToDriverValue(value: unknown): unknown };

/** A value that is given with each execution; null stays null. @param column encodes it, where it is no plain text or number */
export function given(name: string, column?: Encoder): SQL {
  const mapToDriverValue = (value: unknown) => (value === null || !column ? value : column.mapToDriverValue(value));
  return sql`${sql.param(sql.placeholder(name), { mapToDriverValue })}`;
}

/**
 * A statement whose SQL is built at its first use, and from then on only executed: building takes several times as long as sending.
 * For statements that every message needs.
 * @param build makes it with {@link given} in the place of each value
 */
export function fixedStatement<Given extends Values, Rows>(
  build: (db: Db) => Statement<Rows>,
): (db: Db, values: Given) => Promise<Rows> {
  let made: Prepared<Rows> | undefined;
  return (db, values) => {
    made ??= build(db).prepare('fixed');
    return on(db, made).execute(values);
  };
}

/** One for each set of columns that is written: `build` gets the columns of `row` as values that are given. */
export function rowStatement<Row extends object, Rows>(
  table: PgTable,
  build: (db: Db, row: { [Column in keyof Row]: SQL }) => Statement<Rows>,
): (db: Db, row: Row, others?: Values) => Promise<Rows> {
  const made = new Map<string, Prepared<Rows>>();
  return (db, row, others = {}) => {
    const written = Object.entries(row).filter(([, value]) => value !== undefined);
    const shape = written.map(([name]) => name).join();
    let prepared = made.get(shape);
    if (!prepared) {
      prepared = build(db, columnsOf<Row>(table, written)).prepare('fixed');
      made.set(shape, prepared);
    }
    return on(db, prepared).execute({ ...Object.fromEntries(written), ...others });
  };
}

function columnsOf<Row extends object>(table: PgTable, written: [string, unknown][]) {
  const columns = getTableColumns(table);
  const bound = Object.fromEntries(written.map(([name]) => [name, given(name, columns[name])]));
  // Has the names of `row` that are set; the builder takes an absent one as one that is not written.
  return bound as { [Column in keyof Row]: SQL };
}

/**
 * The statement on the connection of `db`, which may be a transaction of its own. Databases and transactions of the query builder keep
 * their driver as `session.client`, and a prepared statement sends through its `client`; a test holds both.
 */
function on<Rows>(db: Db, prepared: Prepared<Rows>): Prepared<Rows> {
  const { session } = db as unknown as { session: { client: unknown } };
  return Object.create(prepared, { client: { value: session.client } });
}
