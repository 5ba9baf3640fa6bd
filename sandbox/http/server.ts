import { createServer, type ServerResponse } from 'node:http';
import type { Clock } from '@/sandbox/clock';
import { type Answer, type Call, problem, type SandboxRequest } from './answer';
import type { BoundedLog } from './bounded-log';
import type { FaultPlan } from './faults';
import { BodyError, readRequest } from './read-request';
import { createResponder, send } from './responder';

const CONTROL_PREFIX = '/_sandbox/';

export type SandboxServerOptions = {
  port: number;
  token: string;
  clock: Clock;
  faults: FaultPlan;
  calls: BoundedLog<Call>;
  /** the contract's paths; synchronous, so that every request is atomic */
  handle: (request: SandboxRequest) => Answer;
  /** the paths below /_sandbox/, never hit by faults and not recorded */
  control: (request: SandboxRequest) => Answer;
  /** told after each recorded call */
  onCall?: (call: Call) => void;
};

export type SandboxServer = { url: string; port: number; close(): Promise<void> };

/** Serves one simulator on 127.0.0.1. A port of 0 takes a free one. */
export async function startServer(options: SandboxServerOptions): Promise<SandboxServer> {
  const authorization = `Bearer ${options.token}`;
  const responder = createResponder({
    faults: options.faults,
    handle: options.handle,
    record: (entry) => {
      const call = { at: options.clock.now().toISOString(), ...entry };
      options.calls.push(call);
      options.onCall?.(call);
    },
  });

  function answer(request: SandboxRequest, response: ServerResponse): void {
    if (request.headers.authorization !== authorization) send(response, problem(401, 'unauthorized'));
    else if (request.path.startsWith(CONTROL_PREFIX)) send(response, options.control(request));
    else responder.respond(request, response);
  }

  const server = createServer((message, response) => {
    readRequest(message)
      .then((request) => answer(request, response))
      .catch((error: unknown) => {
        if (response.headersSent || response.destroyed) return;
        send(response, error instanceof BodyError ? error.answer : problem(500, 'sandbox_defect', String(error)));
      });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        responder.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
