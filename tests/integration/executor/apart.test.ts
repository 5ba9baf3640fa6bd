import { expect, onTestFinished, test } from 'vitest';
import { executorApart } from '@/app/executor-apart';
import { EXECUTOR_CONNECTION, openDatabase } from '@/db/client';
import { testDatabase } from '@/tests/support/database';

test('a process without functions sees whether one with functions is connected to its database', async () => {
  const [own, other] = await Promise.all([testDatabase(), testDatabase()]);
  onTestFinished(() => Promise.all([own.drop(), other.drop()]).then(() => undefined));
  const web = openDatabase(own.url, 2);
  onTestFinished(() => web.close());
  const driver = executorApart({ sql: web.sql });
  expect(await driver.working()).toBe(false);

  const elsewhere = openDatabase(other.url, 2, EXECUTOR_CONNECTION);
  onTestFinished(() => elsewhere.close());
  await elsewhere.sql`select 1`;
  expect(await driver.working()).toBe(false);

  const worker = openDatabase(own.url, 2, EXECUTOR_CONNECTION);
  await worker.sql`select 1`;
  expect(await driver.working()).toBe(true);
  await worker.close();
  await expect.poll(() => driver.working()).toBe(false);
});
