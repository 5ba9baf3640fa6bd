import type { IncomingHttpHeaders } from 'node:http';

/** A request that was read completely; `body` is the parsed JSON, undefined without one. */
export type SandboxRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: unknown;
};

export type Answer = { status: number; body: unknown; headers?: Record<string, string>; contentType?: string };

/** One API call as it was answered, kept for assertions. `fault` names what was injected. */
export type Call = {
  at: string;
  method: string;
  path: string;
  query: string;
  idempotencyKey: string | null;
  body: unknown;
  status: number | null;
  fault: string | null;
};

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** RFC 9457 problem document with the contract's machine-readable code. */
export function problem(status: number, code: string, detail?: string, headers?: Record<string, string>): Answer {
  const body = {
    type: `https://errors.sandbox.example/${code}`,
    title: code.replaceAll('_', ' '),
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
  };
  return { status, body, contentType: 'application/problem+json', ...(headers ? { headers } : {}) };
}
