import { createServer as createHttpServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import { takeRating } from '@/app/api/ratings/take-rating';
import { takePaymentEvent } from '@/app/api/webhooks/take-payment-event';
import { takeWebhook } from '@/app/api/webhooks/take-webhook';
import { createServer, type Server } from '@/app/compose';
import { createDurable, type Tuning } from '@/app/create-durable';
import type { Durable } from '@/app/durable';
import { allWaiting } from '@/app/queue-stats';
import { seedDatabase } from '@/db/seed';
import { WORK_CHANNEL } from '@/lib/outbox/channel';
import type { Clock } from '@/lib/platform/clock';
import { parseEnv } from '@/lib/platform/env';
import { startSandbox } from '@/sandbox/start-sandbox';
import { freePort } from '../bench/processes';
import { testDatabase } from './database';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/**
 * The product without Next in this process: its routes for machines, its functions and its driver, over a database of its own and the
 * sandbox's CRM and backend.
 * @param options.driver `embedded`, or the address of an Inngest server that drives the functions over HTTP
 */
export async function startHarness(
  options: {
    inngestUrl?: string;
    databaseServer?: string;
    tuning?: Tuning;
    env?: Record<string, string>;
    /** For product and sandbox alike; see time-machine.ts. */
    clock?: Clock;
  } = {},
) {
  const port = await freePort();
  const database = await testDatabase(options.databaseServer);
  await seedDatabase(database.url, { demo: true });
  const clock = options.clock ? { clock: options.clock } : {};
  const sandbox = await startSandbox({ seed: 11, crm: { maxTickets: 5000 }, ...clock });
  const server = createServer(
    parseEnv({
      DATABASE_URL: database.url,
      NEXTAUTH_SECRET: 'a secret that only tests know',
      CRM_API_URL: sandbox.crm.url,
      CRM_API_TOKEN: sandbox.crm.token,
      CRM_WEBHOOK_SECRET: sandbox.crm.webhookSecret,
      BACKEND_API_URL: sandbox.backend.url,
      BACKEND_API_TOKEN: sandbox.backend.token,
      LOG_LEVEL: 'silent',
      PORT: String(port),
      ...(options.inngestUrl ? { INNGEST_DEV: '1', INNGEST_BASE_URL: options.inngestUrl } : {}),
      ...options.env,
    }),
    { log: silent, ...clock },
  );
  const durable = createDurable(server, options.tuning);
  const http = await listen(server, durable, port);
  sandbox.crm.setTarget(`http://127.0.0.1:${port}/api/webhooks/crm`);
  await durable.start();
  const close = async () => {
    await sandbox.close();
    await durable.stop();
    http.closeIdleConnections();
    await new Promise((resolve) => http.close(resolve));
    await server.close();
    await database.drop();
  };
  /** Has the executor look for work now, after the clock was moved. */
  const poke = async () => void (await server.sql`select pg_notify(${WORK_CHANNEL}, '')`);
  const waiting = () => allWaiting(server);
  return { server, durable, waiting, sandbox, database, url: `http://127.0.0.1:${port}`, poke, close };
}

async function listen(server: Server, durable: Durable, port: number): Promise<HttpServer> {
  const http = createHttpServer(async (incoming, outgoing) => {
    const request = await toRequest(incoming);
    const response = await route(server, durable, request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  return http;
}

async function route(server: Server, durable: Durable, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const channel = pathname.match(/^\/api\/webhooks\/([^/]+)$/)?.[1];
  if (channel === 'stripe' && request.method === 'POST') return takePaymentEvent(server, request);
  if (channel && request.method === 'POST') return takeWebhook(server, request, channel);
  const token = pathname.match(/^\/api\/ratings\/([^/]+)$/)?.[1];
  if (token && request.method === 'POST') return takeRating(server, request, token);
  if (pathname === '/api/inngest' && durable.handler) return durable.handler(request);
  return new Response(null, { status: 404 });
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  const headers = new Headers(
    Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])) as [
      string,
      string,
    ][],
  );
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers,
    body,
  });
}
