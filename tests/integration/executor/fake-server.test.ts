import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inngest } from 'inngest';
import { serve } from 'inngest/node';
import { afterAll, beforeAll, describe } from 'vitest';
import { type FakeInngest, startFakeInngest } from '@/tests/support/fake-inngest';
import { silent } from './embedded-driver';
import { describeFeatures } from './features';
import { featureFunctions, type Note } from './fns';

describe('features, driven by a server that speaks the Inngest protocol', () => {
  const notes: Note[] = [];
  let fake: FakeInngest;
  let app: Server;
  let inngest: Inngest;

  beforeAll(async () => {
    fake = await startFakeInngest({ retryScale: 0.01 });
    inngest = new Inngest({ id: 'app', isDev: true, baseUrl: fake.url, logger: silent });
    const functions = featureFunctions(inngest, (what, fields) => notes.push({ what, ...fields }));
    app = createServer(serve({ client: inngest, functions }));
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
    const { port } = app.address() as AddressInfo; // listen() on a TCP port gives this shape
    await fake.sync(`http://127.0.0.1:${port}/api/inngest`);
  });
  afterAll(async () => {
    await fake.close();
    app.closeAllConnections();
    await new Promise((resolve) => app.close(resolve));
  });

  describeFeatures(() => ({ notes, send: (events) => inngest.send(events) }));
});
