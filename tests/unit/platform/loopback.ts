import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
type Handler = (res: ServerResponse, req: Received, nth: number) => void;

/** A real HTTP server on 127.0.0.1 that does what the test tells it; `nth` counts requests from 1. */
export async function startLoopback(handler: Handler) {
  const requests: Received[] = [];
  let connections = 0;
  let current = handler;
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const received = { method: req.method ?? '', url: req.url ?? '', headers: req.headers, body };
      requests.push(received);
      current(res, received, requests.length);
    });
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    handle: (next: Handler) => {
      current = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function answerJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  res.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
}

export function answerProblem(
  res: ServerResponse,
  status: number,
  code: string,
  headers?: Record<string, string>,
): void {
  answerJson(res, status, { type: 'about:blank', title: code, status, code, detail: `because ${code}` }, headers);
}

/** Time that stands still, sleeps that are only written down, and chance that always says one half. */
export function instantDeps(now = new Date('2026-11-20T10:00:00Z')) {
  const slept: number[] = [];
  const deps = {
    clock: { now: () => now },
    sleep: async (ms: number) => void slept.push(ms),
    random: () => 0.5,
  };
  return { deps, slept };
}
