import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeEngine } from './fake-inngest-engine';
import { type Config, eventsOf, type Run } from './fake-inngest-protocol';

export type FakeInngest = {
  url: string;
  runs: ReadonlyMap<string, Run>;
  registered: ReadonlyMap<string, Config>;
  /** Has an app at this address (its /api/inngest) register its functions. */
  sync(appUrl: string): Promise<void>;
  send(events: { id?: string; name: string; data?: unknown }[]): string[];
  close(): Promise<void>;
};

/**
 * A small Inngest server in memory that speaks the documented protocol over HTTP: a second driver, written apart from the
 * embedded one, so that the functions depend on neither.
 */
export async function startFakeInngest({ port = 0, retryScale = 1 } = {}): Promise<FakeInngest> {
  const engine = new FakeEngine(retryScale);
  const server = createServer(async (request, response) => {
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      const path = new URL(request.url ?? '/', 'http://fake').pathname;
      const body = await readJson(request);
      const [, runId] = /^\/v1\/checkpoint\/([^/]+)\/async$/.exec(path) ?? [];
      if (path === '/fn/register') reply(200, engine.register(body));
      else if (path.startsWith('/e/')) reply(200, { ids: engine.send(eventsOf(body)), status: 200 });
      else if (runId) reply(engine.checkpoint(runId, body) ? 200 : 409, {});
      else reply(path === '/health' || path === '/dev' ? 200 : 404, {});
    } catch (error) {
      reply(500, { error: String(error) });
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo; // listen() on a TCP port gives this shape
  return {
    url: `http://127.0.0.1:${bound}`,
    runs: engine.runs,
    registered: engine.configs,
    send: (events) => engine.send(events),
    async sync(appUrl) {
      const response = await fetch(appUrl, { method: 'PUT' });
      if (!response.ok) throw new Error(`the app did not register: ${await response.text()}`);
    },
    async close() {
      engine.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text === '' ? null : JSON.parse(text);
}
