import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { createCircuitBreaker } from './circuit-breaker';
import { type Clock, systemClock } from './clock';
import { AppError } from './errors';
import { UpstreamError } from './http-error';
import { exchange, type PreparedCall } from './http-exchange';
import { recordCall, type TracedCall } from './http-trace';
import type { Log } from './log';
import { withRetries } from './retry';

/** Where calls get time and chance from; each has a default. */
export type HttpDeps = {
  clock: Clock;
  sleep(ms: number): Promise<void>;
  random(): number;
  log?: Pick<Log, 'warn'>;
};

export type HttpConfig = {
  /** The short name used in errors and logs, e.g. `backend`. */
  upstream: string;
  /** May hold a path, which every call's path is appended to. */
  baseUrl: string;
  token?: string;
  /** Time for one attempt, from connecting to the last byte of the answer. */
  timeoutMs?: number;
  /** No further attempt starts later than this after the first. */
  budgetMs?: number;
  maxAttempts?: number;
  /** Largest answer that is read. */
  maxBytes?: number;
};

type Query = Readonly<Record<string, string | number | undefined>>;

export type HttpCall<T> = {
  path: string;
  query?: Query;
  schema: z.ZodType<T>;
  timeoutMs?: number;
  budgetMs?: number;
} & ({ method: 'GET' } | { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body?: unknown; idempotencyKey?: string });

/** Calls one upstream with JSON. Throws `UpstreamError`. */
export type Http = { request<T>(call: HttpCall<T>): Promise<T> };

const DEFAULTS = { timeoutMs: 5_000, budgetMs: 20_000, maxAttempts: 4, maxBytes: 4 * 1024 * 1024 };

/**
 * One client per upstream and process: it owns the circuit breaker. Transient failures are retried for GET and for calls
 * with an idempotency key only. Connections are kept alive; redirects are not followed.
 */
export function createHttp(config: HttpConfig, deps: Partial<HttpDeps> = {}): Http {
  const settings = { ...DEFAULTS, ...config, baseUrl: config.baseUrl.replace(/\/+$/, '') };
  const { clock, random, ...io } = { clock: systemClock, random: Math.random, sleep, ...deps };
  const { upstream } = settings;
  const breaker = createCircuitBreaker((state) => io.log?.warn({ upstream, state }, 'circuit breaker'));

  async function guarded(call: PreparedCall): Promise<{ json: unknown } | UpstreamError> {
    const limits = { upstream, maxBytes: settings.maxBytes, now: () => clock.now() };
    const result = await breaker.run(() => exchange(call, limits));
    return result ?? new UpstreamError({ upstream, kind: 'breaker_open', outcome: 'not_sent' });
  }

  return {
    async request(call) {
      const prepared = prepare(call, settings);
      const begun = clock.now().getTime();
      const repeatable = call.method === 'GET' || call.idempotencyKey !== undefined;
      const policy = {
        maxAttempts: repeatable ? settings.maxAttempts : 1,
        budgetMs: call.budgetMs ?? settings.budgetMs,
      };
      const result = await withRetries(() => guarded(prepared), policy, {
        clock,
        random,
        sleep: async (ms) => void (await io.sleep(ms)),
      });
      recordCall(described(upstream, call, result, clock.now().getTime() - begun));
      if (result instanceof UpstreamError) throw result;
      return readAs(call.schema, result.json, upstream);
    },
  };
}

function described(
  upstream: string,
  call: HttpCall<unknown>,
  result: { json: unknown } | UpstreamError,
  ms: number,
): TracedCall {
  const effect = call.method === 'GET' ? {} : { idempotencyKey: call.idempotencyKey, body: call.body };
  const failed = result instanceof UpstreamError;
  const body = failed || call.method === 'GET' ? {} : { body: result.json };
  return {
    upstream,
    request: { method: call.method, path: `${call.path}${queryString(call.query)}`, ...effect },
    response: { status: failed ? `${result.status ?? result.kind} ${result.code}` : 'done', ms, ...body },
  };
}

function prepare(call: HttpCall<unknown>, settings: typeof DEFAULTS & HttpConfig): PreparedCall {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (settings.token !== undefined) headers.authorization = `Bearer ${settings.token}`;
  let body: string | undefined;
  if (call.method !== 'GET') {
    if (call.body !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(call.body);
    }
    if (call.idempotencyKey !== undefined) headers['idempotency-key'] = checkedKey(call.idempotencyKey);
  }
  const url = `${settings.baseUrl}${call.path}${queryString(call.query)}`;
  return { method: call.method, url, headers, body, timeoutMs: call.timeoutMs ?? settings.timeoutMs };
}

function queryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) params.set(name, String(value));
  }
  return params.size === 0 ? '' : `?${params}`;
}

function checkedKey(key: string): string {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError('bad_request', 'An idempotency key has 1 to 255 printable ASCII characters without spaces.');
  }
  return key;
}

/** A success that cannot be read may still have had its effect. */
function readAs<T>(schema: z.ZodType<T>, json: unknown, upstream: string): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new UpstreamError({
    upstream,
    kind: 'invalid_response',
    outcome: 'unknown',
    detail: `unexpected value at "${at}"`,
  });
}

/** Tag for paths: encodes each segment, and refuses one that would change the path's shape (empty, `.` or `..`). */
export function path(strings: TemplateStringsArray, ...segments: string[]): string {
  return strings.reduce((whole, part, i) => whole + encodeSegment(segments[i - 1] ?? '') + part);
}

function encodeSegment(segment: string): string {
  if (/^\.{0,2}$/.test(segment)) throw new AppError('bad_request', 'This is not an identifier.');
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
