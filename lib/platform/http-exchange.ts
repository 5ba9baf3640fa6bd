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
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** One attempt: sends the call and reads the whole answer within its time and size. Failures are returned, not thrown. */
export async function exchange(
  call: PreparedCall,
  fetchFn: typeof fetch,
  limits: Limits,
): Promise<{ json: unknown } | UpstreamError> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), call.timeoutMs);
  try {
    const { method, headers, body } = call;
    const init: RequestInit = { method, headers, redirect: 'manual', cache: 'no-store', signal: controller.signal };
    const response = await fetchFn(call.url, body === undefined ? init : { ...init, body });
    return response.ok ? await readSuccess(response, limits) : await readFailure(response, limits);
  } catch (error) {
    const { upstream } = limits;
    if (controller.signal.aborted) return new UpstreamError({ upstream, kind: 'timeout', outcome: 'unknown' });
    return new UpstreamError({ upstream, kind: 'network', outcome: networkOutcome(error) }, { cause: causeOf(error) });
  } finally {
    clearTimeout(timer);
  }
}

async function readSuccess(
  response: Response,
  { upstream, maxBytes }: Limits,
): Promise<{ json: unknown } | UpstreamError> {
  const text = await readText(response, maxBytes);
  if (text === null)
    return new UpstreamError({ upstream, kind: 'too_large', outcome: 'unknown', status: response.status });
  try {
    return { json: JSON.parse(text) };
  } catch {
    return new UpstreamError({ upstream, kind: 'invalid_response', outcome: 'unknown', status: response.status });
  }
}

async function readFailure(response: Response, { upstream, now }: Limits): Promise<UpstreamError> {
  const { status } = response;
  const problem = await readProblem(response);
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), now());
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
async function readProblem(response: Response): Promise<z.infer<typeof problemSchema> | null> {
  try {
    const text = await readText(response, MAX_PROBLEM_BYTES);
    return text === null ? null : (problemSchema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

/** The body as text, or null when it is longer than `maxBytes`; counted after decompression, whatever its headers say. */
async function readText(response: Response, maxBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return new TextDecoder().decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

function networkOutcome(error: unknown): 'not_sent' | 'unknown' {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause && NEVER_CONNECTED.has(String(cause.code)) ? 'not_sent' : 'unknown';
}
