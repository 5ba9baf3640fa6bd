import { afterAll, beforeAll, describe } from 'vitest';
import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, type TestExecutor } from './embedded-driver';
import { describeFeatures } from './features';

describe('features, driven by the embedded executor', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let app: TestExecutor;

  beforeAll(async () => {
    database = await testDatabase();
    app = embeddedExecutor(database.sql);
    await app.start();
  });
  afterAll(async () => {
    await app.executor.stop(1_000);
    await database.drop();
  });

  describeFeatures(() => ({ notes: app.notes, send: (events) => app.inngest.send(events) }));
});
