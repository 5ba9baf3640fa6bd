import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedStatement, given, rowStatement } from '@/db/fixed-statement';
import { customers } from '@/db/schema/customers';
import { testDatabase } from '@/tests/support/database';

type Row = typeof customers.$inferInsert;
const AT = new Date('2026-11-20T10:00:00Z');
const ids = ['0192a000-0000-7000-8000-000000000001', '0192a000-0000-7000-8000-000000000002'] as const;

let t: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  t = await testDatabase();
});
afterAll(() => t.drop());

const insert = rowStatement<Row, { id: string }[]>(customers, (db, row) =>
  db.insert(customers).values(row).returning({ id: customers.id }),
);
const find = fixedStatement((db) =>
  db
    .select({ name: customers.name, country: customers.country, createdAt: customers.createdAt })
    .from(customers)
    .where(eq(customers.id, given('id'))),
);
const backend = fixedStatement((db) =>
  db.select({ pid: sql<number>`pg_backend_pid()` }).from(sql`(values (1)) as one`),
);

test('a row is written with the columns that are given: a null is a null, an absent one its default', async () => {
  const [first, second] = ids;
  await insert(t.db, { id: first, name: null, email: null, createdAt: AT, updatedAt: AT });
  await insert(t.db, { id: second, name: 'Ana', country: 'PT', createdAt: AT, updatedAt: AT });
  await insert(t.db, { id: second.replace(/2$/, '3'), name: 'Bo', country: undefined, createdAt: AT, updatedAt: AT });
  expect(await find(t.db, { id: first })).toEqual([{ name: null, country: null, createdAt: AT }]);
  expect(await find(t.db, { id: second })).toEqual([{ name: 'Ana', country: 'PT', createdAt: AT }]);
});

test('it runs on the connection of the transaction that it is given, and is undone with it', async () => {
  await backend(t.db, {});
  const id = '0192a000-0000-7000-8000-000000000009';
  const undone = t.db.transaction(async (tx) => {
    const [own] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    expect(await backend(tx, {})).toEqual([{ pid: own?.pid }]);
    await insert(tx, { id, name: 'Cy', createdAt: AT, updatedAt: AT });
    expect(await find(tx, { id })).toHaveLength(1);
    throw new Error('undo');
  });
  await expect(undone).rejects.toThrow('undo');
  expect(await find(t.db, { id })).toEqual([]);
});

test('a statement first used in a transaction outlives it', async () => {
  const named = fixedStatement((db) =>
    db
      .select({ id: customers.id })
      .from(customers)
      .where(eq(customers.name, given('name'))),
  );
  await t.db.transaction((tx) => named(tx, { name: 'Ana' }));
  expect(await named(t.db, { name: 'Ana' })).toEqual([{ id: ids[1] }]);
});
