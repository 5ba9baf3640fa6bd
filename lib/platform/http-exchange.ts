import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { z } from 'zod';
import { outcomeOfStatus, UpstreamError } from './http-error';
import { parseRetryAfter } from './retry';

export type PreparedCall = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  timeoutMs: number;
};

type Limits = { upstream: string; maxBytes: number; now(): Date };

const MAX_PROBLEM_BYTES = 64 * 1024;
const problemSchema = z.object({ code: z.string().min(1), detail: z.string().optional() });

/** Failures before anything was written to a connection: the other side cannot have acted. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** An unused connection is closed before most servers would: a call on one that is just being closed fails. */
const IDLE_MS = 4_000;
const agents = {
  http: new http.Agent({ keepAlive: true, timeout: IDLE_MS }),
  https: new https.Agent({ keepAlive: true, timeout: IDLE_MS }),
};

/**
 * One attempt: sends the call and reads the whole answer within its time and size. Failures are returned, not thrown.
 * Node's own client takes a fraction of the CPU time of `fetch`; it follows no redirect and keeps connections alive.
 */
export async function exchange(call: PreparedCall, limits: Limits): Promise<{ json: unknown } | UpstreamError> {
  let timedOut = false;
  let request: ClientRequest | undefined;
  const timer = setTimeout(() => {
    timedOut = true;
    request?.destroy();
  }, call.timeoutMs);
  try {
    request = open(call);
    const response = await send(request, call.body);
    const status = response.statusCode ?? 0;
    const succeeded = status >= 200 && status < 300;
    return succeeded ? await readSuccess(response, status, limits) : await readFailure(response, status, limits);
  } catch (error) {
    const { upstream } = limits;
    if (timedOut) return new UpstreamError({ upstream, kind: 'timeout', outcome: 'unknown' });
    return new UpstreamError({ upstream, kind: 'network', outcome: networkOutcome(error) }, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function open({ method, url, headers }: PreparedCall): ClientRequest {
  const options = { method, headers: { ...headers, 'accept-encoding': 'gzip, br' } };
  return url.startsWith('https:')
    ? https.request(url, { ...options, agent: agents.https })
    : http.request(url, { ...options, agent: agents.http });
}

function send(request: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve).on('error', reject).end(body);
  });
}

async function readSuccess(
  response: IncomingMessage,
  status: number,
  { upstream, maxBytes }: Limits,
): Promise<{ json: unknown } | UpstreamError> {
  const text = await readText(response, maxBytes);
  if (text === null) return new UpstreamError({ upstream, kind: 'too_large', outcome: 'unknown', status });
  try {
    return { json: JSON.parse(text) };
  } catch {
    return new UpstreamError({ upstream, kind: 'invalid_response', outcome: 'unknown', status });
  }
}

async function readFailure(
  response: IncomingMessage,
  status: number,
  { upstream, now }: Limits,
): Promise<UpstreamError> {
  const problem = await readProblem(response);
  const retryAfterMs = parseRetryAfter(response.headers['retry-after'] ?? null, now());
  return new UpstreamError({
    upstream,
    kind: 'status',
    outcome: outcomeOfStatus(status),
    status,
    ...(problem && { problemCode: problem.code }),
    ...(problem?.detail !== undefined && { detail: problem.detail }),
    ...(retryAfterMs !== null && { retryAfterMs }),
  });
}

/** The status stands on its own: a problem that is missing, cut off or too long does not change it. */
async function readProblem(response: IncomingMessage): Promise<z.infer<typeof problemSchema> | null> {
  try {
    const text = await readText(response, MAX_PROBLEM_BYTES);
    return text === null ? null : (problemSchema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

const decoder = new TextDecoder();

/** The body as text, or null when it is longer than `maxBytes`; counted after decompression, whatever its headers say. */
function readText(response: IncomingMessage, maxBytes: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('error', reject).on('close', () => response.complete || reject(new Error('the answer was cut off')));
    unpacked(response)
      .on('error', reject)
      .on('data', (chunk: Buffer) => {
        size += chunk.byteLength;
        chunks.push(chunk);
        if (size <= maxBytes) return;
        resolve(null);
        response.destroy();
      })
      .on('end', () => resolve(decoder.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))));
  });
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  if (encoding === 'gzip') return response.pipe(createGunzip());
  return encoding === 'br' ? response.pipe(createBrotliDecompress()) : response;
}

function networkOutcome(error: unknown): 'not_sent' | 'unknown' {
  return error instanceof Error && 'code' in error && NEVER_CONNECTED.has(String(error.code)) ? 'not_sent' : 'unknown';
}
