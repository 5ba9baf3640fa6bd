import type { Clock } from './clock';
import { combineAttempts, UpstreamError } from './http-error';

export type RetryPolicy = {
  /** Attempts in all, the first included. */
  maxAttempts: number;
  /** No further attempt starts later than this after the first. */
  budgetMs: number;
};

export type RetryDeps = { clock: Clock; sleep(ms: number): Promise<void>; random(): number };

const BASE_DELAY_MS = 100;
const MAX_DELAY_MS = 2_000;

/** Repeats a call while its failure is transient, with full jitter or as long as the other side asked for. */
export async function withRetries<T>(
  attempt: () => Promise<T | UpstreamError>,
  policy: RetryPolicy,
  deps: RetryDeps,
): Promise<T | UpstreamError> {
  const startedAt = deps.clock.now().getTime();
  let failure: UpstreamError | null = null;
  for (let done = 1; ; done++) {
    const result = await attempt();
    if (!(result instanceof UpstreamError)) return result;
    failure = combineAttempts(failure, result);
    if (!result.transient || done >= policy.maxAttempts) return failure;
    const delay = delayBefore(done, result.retryAfterMs, deps.random());
    if (deps.clock.now().getTime() - startedAt + delay > policy.budgetMs) return failure;
    await deps.sleep(delay);
  }
}

/** Jitter is added to a `Retry-After` too, or everyone who was told the same second would come back in it. */
function delayBefore(retry: number, retryAfterMs: number | null, random: number): number {
  if (retryAfterMs !== null) return retryAfterMs + random * BASE_DELAY_MS;
  return random * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** retry);
}

/** Milliseconds that a `Retry-After` header asks to wait, given as seconds or as a date (RFC 9110 § 10.2.3), or null. */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const at = /^[A-Za-z]{3,9}, .+ GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
