import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createHttp, type HttpConfig, path } from '@/lib/platform/http';
import { settleEffect, UpstreamError } from '@/lib/platform/http-error';
import { answerJson, answerProblem, instantDeps, startLoopback } from './loopback';

const okSchema = z.object({ ok: z.literal(true) });
const GET = { method: 'GET', path: '/x', schema: okSchema } as const;
const POST = { method: 'POST', path: '/x', body: { a: 1 }, idempotencyKey: 'key-1', schema: okSchema } as const;

type Server = Awaited<ReturnType<typeof startLoopback>>;
let server: Server;

async function serve(handler: Parameters<typeof startLoopback>[0], config: Partial<HttpConfig> = {}) {
  server = await startLoopback(handler);
  const { deps, slept } = instantDeps();
  return { http: createHttp({ upstream: 'test', baseUrl: server.url, ...config }, deps), slept };
}

async function failure(call: Promise<unknown>): Promise<UpstreamError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UpstreamError)) throw new Error(`expected an UpstreamError, got ${String(error)}`);
  return error;
}

afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

describe('a call', () => {
  it('sends JSON with token, key and query, below the base path', async () => {
    const { http } = await serve((res) => answerJson(res, 200, { ok: true }), { token: 'secret' });
    const nested = createHttp({ upstream: 'test', baseUrl: `${server.url}/api/`, token: 'secret' });
    await nested.request({ ...GET, query: { email: 'a+b@ex.com', none: undefined, limit: 5 } });
    await http.request(POST);
    expect(server.requests[0]?.url).toBe('/api/x?email=a%2Bb%40ex.com&limit=5');
    expect(server.requests[0]?.headers['content-type']).toBeUndefined();
    expect(server.requests[1]).toMatchObject({ method: 'POST', url: '/x', body: '{"a":1}' });
    expect(server.requests[1]?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'idempotency-key': 'key-1',
      'content-type': 'application/json',
    });
  });

  it('keeps its connections', async () => {
    const { http } = await serve((res) => answerJson(res, 200, { ok: true }));
    for (let i = 0; i < 20; i++) await http.request(GET);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it.each([
    ['empty', ''],
    ['a space', 'a b'],
    ['not ASCII', 'ключ'],
    ['a line break', 'a\nb'],
    ['too long', 'x'.repeat(256)],
  ])('refuses an idempotency key that is or has: %s', async (_name, idempotencyKey) => {
    const { http } = await serve((res) => answerJson(res, 200, { ok: true }));
    await expect(http.request({ ...POST, idempotencyKey })).rejects.toMatchObject({ code: 'bad_request' });
    expect(server.requests).toHaveLength(0);
  });

  it('encodes path segments and refuses those that change the path', async () => {
    await serve((res) => answerJson(res, 200, { ok: true }));
    expect(path`/v1/orders/${'a/b?c=d#é'}/x`).toBe('/v1/orders/a%2Fb%3Fc%3Dd%23%C3%A9/x');
    expect(path`/v1/orders/${'a\uD800b'}`).toBe('/v1/orders/a%EF%BF%BDb');
    for (const bad of ['', '.', '..']) expect(() => path`/v1/orders/${bad}`).toThrow(/identifier/);
  });
});

describe('retries', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('repeats after %i with full jitter', async (status) => {
    const { http, slept } = await serve((res, _req, nth) =>
      nth < 4 ? answerProblem(res, status, 'busy') : answerJson(res, 200, { ok: true }),
    );
    expect(await http.request(GET)).toEqual({ ok: true });
    expect(slept).toEqual([100, 200, 400]);
  });

  it.each([400, 401, 403, 404, 409, 422, 501])('does not repeat after %i', async (status) => {
    const { http } = await serve((res) => answerProblem(res, status, 'no'));
    expect(await failure(http.request(GET))).toMatchObject({ kind: 'status', status, code: 'no' });
    expect(server.requests).toHaveLength(1);
  });

  it('sends a POST without a key only once', async () => {
    const { http } = await serve((res) => answerProblem(res, 503, 'busy'));
    const { idempotencyKey: _, ...keyless } = POST;
    expect(await failure(http.request(keyless))).toMatchObject({ outcome: 'unknown' });
    expect(server.requests).toHaveLength(1);
  });

  it('sends the same key each time', async () => {
    const { http } = await serve((res, _req, nth) =>
      nth < 3 ? answerProblem(res, 500, 'oops') : answerJson(res, 201, { ok: true }),
    );
    await http.request(POST);
    expect(server.requests.map((one) => one.headers['idempotency-key'])).toEqual(['key-1', 'key-1', 'key-1']);
  });

  it.each([
    ['seconds', '3', 3_050],
    ['a date', 'Fri, 20 Nov 2026 10:00:02 GMT', 2_050],
    ['a past date', 'Fri, 20 Nov 2026 09:00:00 GMT', 50],
    ['nonsense', 'soon', 100],
    ['a negative number', '-5', 100],
  ])('waits as a Retry-After of %s says', async (_name, value, expected) => {
    const { http, slept } = await serve((res, _req, nth) =>
      nth < 2 ? answerProblem(res, 429, 'slow', { 'retry-after': value }) : answerJson(res, 200, { ok: true }),
    );
    await http.request(GET);
    expect(slept).toEqual([expected]);
  });

  it('gives up at once when it may not come back within its budget, and says when it may', async () => {
    const { http, slept } = await serve((res) => answerProblem(res, 429, 'slow', { 'retry-after': '3600' }));
    expect(await failure(http.request(POST))).toMatchObject({ outcome: 'not_sent', retryAfterMs: 3_600_000 });
    expect(slept).toEqual([]);
  });

  it('stops when the time is used up', async () => {
    server = await startLoopback((res) => answerProblem(res, 500, 'oops'));
    let now = Date.parse('2026-11-20T10:00:00Z');
    const clock = { now: () => new Date(now) };
    const sleep = async (ms: number) => {
      now += ms + 4_000;
    };
    const http = createHttp(
      { upstream: 'test', baseUrl: server.url, budgetMs: 5_000, maxAttempts: 9 },
      { clock, sleep },
    );
    await failure(http.request(GET));
    expect(server.requests).toHaveLength(3);
  });
});

describe('what a failure means for the effect', () => {
  it('refused: a problem of the 4xx kind, with its code', async () => {
    const { http } = await serve((res) => answerProblem(res, 409, 'already_refunded'));
    expect(await settleEffect(http.request(POST))).toEqual({
      status: 'refused',
      code: 'already_refunded',
      detail: 'because already_refunded',
    });
  });

  it('unknown: 5xx, timeout, reset, and an answer that cannot be read', async () => {
    const { http } = await serve((res) => answerProblem(res, 500, 'oops'), { timeoutMs: 80, maxAttempts: 2 });
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'status', status: 500, outcome: 'unknown' });
    server.handle(() => undefined);
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'timeout', outcome: 'unknown' });
    server.handle((res) => res.socket?.resetAndDestroy());
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'network', outcome: 'unknown' });
    server.handle((res) => res.writeHead(200).end('<html>'));
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'invalid_response', outcome: 'unknown' });
    server.handle((res) => answerJson(res, 200, { ok: 'no' }));
    expect(await failure(http.request(POST))).toMatchObject({ detail: 'unexpected value at "ok"', outcome: 'unknown' });
  });

  it('unknown: a reset or a stop in the middle of the answer', async () => {
    const half = { 'content-type': 'application/json', 'content-length': '100' };
    const { http } = await serve(
      (res) => {
        res.writeHead(200, half).write('{"ok":');
        setTimeout(() => res.destroy(), 10);
      },
      { timeoutMs: 80, maxAttempts: 1 },
    );
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'network', outcome: 'unknown' });
    server.handle((res) => void res.writeHead(200, half).write('{"ok":'));
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'timeout', outcome: 'unknown' });
  });

  it('not sent: nobody listens', async () => {
    const { http } = await serve(() => undefined);
    await server.close();
    const error = await failure(http.request(POST));
    expect(error).toMatchObject({ kind: 'network', outcome: 'not_sent' });
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('stays unknown when a later attempt only failed to get through', async () => {
    for (const [status, code] of [
      [429, 'slow'],
      [401, 'token_expired'],
    ] as const) {
      const { http } = await serve((res, _req, nth) =>
        answerProblem(res, nth === 1 ? 500 : status, nth === 1 ? 'oops' : code),
      );
      expect(await settleEffect(http.request(POST))).toMatchObject({
        status: 'unknown',
        error: { code, outcome: 'unknown' },
      });
      await server.close();
    }
    const { http } = await serve((res, _req, nth) =>
      nth === 1 ? answerProblem(res, 500, 'oops') : res.writeHead(404).end('no such page'),
    );
    expect(await failure(http.request(POST))).toMatchObject({ code: 'http_404', outcome: 'unknown' });
  });

  it('is settled by a later refusal that looked at the request', async () => {
    const { http } = await serve((res, _req, nth) =>
      answerProblem(res, nth === 1 ? 500 : 422, nth === 1 ? 'oops' : 'not_captured'),
    );
    expect(await settleEffect(http.request(POST))).toMatchObject({ status: 'refused', code: 'not_captured' });
  });

  it('commits and then fails: the repeat with the same key gets the first answer', async () => {
    const done = new Set<string>();
    const { http } = await serve((res, req) => {
      const key = String(req.headers['idempotency-key']);
      if (done.has(key)) return answerJson(res, 201, { ok: true });
      done.add(key);
      res.socket?.resetAndDestroy();
    });
    expect(await settleEffect(http.request(POST))).toEqual({ status: 'done', value: { ok: true } });
    expect(done.size).toBe(1);
  });

  it('a reused key is unknown, since its first use may have had an effect', async () => {
    const { http } = await serve((res) => answerProblem(res, 409, 'idempotency_key_reused'));
    expect(await settleEffect(http.request(POST))).toMatchObject({ status: 'unknown' });
  });

  it('an error that is not of the upstream is not swallowed', async () => {
    await serve(() => undefined);
    await expect(settleEffect(Promise.reject(new RangeError('bug')))).rejects.toThrow('bug');
  });
});

describe('limits', () => {
  it('does not read more than it may, packed or not, told or not', async () => {
    const huge = JSON.stringify({ ok: true, pad: 'x'.repeat(300_000) });
    const { http } = await serve((res) => res.writeHead(200).end(huge), { maxBytes: 100_000 });
    expect(await failure(http.request(GET))).toMatchObject({ kind: 'too_large', code: 'too_large' });
    server.handle((res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(huge)));
    expect(await failure(http.request(GET))).toMatchObject({ kind: 'too_large' });
    server.handle((res) => {
      const flood = setInterval(() => res.write('x'.repeat(50_000)), 1);
      res.writeHead(200).on('close', () => clearInterval(flood));
    });
    expect(await failure(http.request(GET))).toMatchObject({ kind: 'too_large' });
  });

  it('takes the status as it is when its problem is too long, cut off or no problem', async () => {
    const { http } = await serve((res) => res.writeHead(409).end('x'.repeat(200_000)));
    expect(await failure(http.request(POST))).toMatchObject({
      code: 'http_409',
      outcome: 'refused',
      hasProblem: false,
    });
    server.handle((res) => res.writeHead(422, { 'content-type': 'application/problem+json' }).end('{"code":'));
    expect(await failure(http.request(POST))).toMatchObject({ code: 'http_422', outcome: 'refused' });
  });

  it('follows no redirect, so the token goes nowhere else', async () => {
    const other = await startLoopback((res) => answerJson(res, 200, { ok: true }));
    const { http } = await serve((res) => res.writeHead(302, { location: other.url }).end(), { token: 'secret' });
    expect(await failure(http.request(GET))).toMatchObject({ kind: 'status', status: 302, outcome: 'unknown' });
    expect(other.requests).toHaveLength(0);
    await other.close();
  });
});

describe('the circuit breaker', () => {
  const call = { ...GET, path: '/b' };
  const fail = (http: ReturnType<typeof createHttp>) => failure(http.request(call));

  it('stays closed for a burst of faults, opens in an outage, and closes after good probes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const warn = vi.fn();
    server = await startLoopback((res) => answerProblem(res, 500, 'oops'));
    const http = createHttp({ upstream: 'test', baseUrl: server.url, maxAttempts: 1 }, { log: { warn } });
    for (let i = 0; i < 29; i++) expect((await fail(http)).kind).toBe('status');
    expect(warn).not.toHaveBeenCalled();
    await fail(http);
    expect(await fail(http)).toMatchObject({ kind: 'breaker_open', outcome: 'not_sent', code: 'breaker_open' });
    expect(server.requests).toHaveLength(30);

    server.handle((res) => answerJson(res, 200, { ok: true }));
    vi.setSystemTime(Date.now() + 1_001);
    expect(await Promise.all(Array.from({ length: 20 }, () => http.request(call)))).toHaveLength(20);
    expect(warn.mock.calls.map(([fields]) => fields.state)).toEqual(['open', 'half_open', 'closed']);
  });

  it('opens again, for longer, when the probes fail', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    server = await startLoopback((res) => answerProblem(res, 500, 'oops'));
    const http = createHttp({ upstream: 'test', baseUrl: server.url, maxAttempts: 1 });
    for (let i = 0; i < 30; i++) await fail(http);
    vi.setSystemTime(Date.now() + 1_001);
    expect([(await fail(http)).kind, (await fail(http)).kind, (await fail(http)).kind]).toEqual([
      'status',
      'status',
      'breaker_open',
    ]);
    vi.setSystemTime(Date.now() + 1_001);
    expect((await fail(http)).kind).toBe('breaker_open');
    vi.setSystemTime(Date.now() + 1_001);
    expect((await fail(http)).kind).toBe('status');
  });

  it('is not opened by refusals', async () => {
    const { http } = await serve((res) => answerProblem(res, 404, 'not_found'));
    for (let i = 0; i < 120; i++) expect((await fail(http)).kind).toBe('status');
  });

  it('leaves an effect unknown when it opens between two attempts', async () => {
    server = await startLoopback((res) => answerProblem(res, 500, 'oops'));
    const { deps } = instantDeps();
    const http = createHttp({ upstream: 'test', baseUrl: server.url, maxAttempts: 4 }, deps);
    for (let i = 0; i < 7; i++) await fail(http);
    expect(await failure(http.request(POST))).toMatchObject({ kind: 'breaker_open', outcome: 'unknown' });
    expect(server.requests).toHaveLength(30);
  });
});
