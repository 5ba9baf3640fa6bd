export type UpstreamKind = 'timeout' | 'network' | 'status' | 'breaker_open' | 'invalid_response' | 'too_large';

/**
 * What a failed call means for its effect: `not_sent`, certainly none and free to try again; `refused`, the other side
 * said no for good; `unknown`, the effect may have happened.
 */
export type UpstreamOutcome = 'not_sent' | 'refused' | 'unknown';

type UpstreamDetails = {
  upstream: string;
  kind: UpstreamKind;
  outcome: UpstreamOutcome;
  status?: number;
  /** The `code` of an RFC 9457 problem; without one the error names itself, e.g. `timeout` or `http_502`. */
  problemCode?: string;
  detail?: string;
  retryAfterMs?: number;
};

const UPSTREAM_ERROR = Symbol.for('firstline.upstream-error');

/** A call to another system that did not succeed. Carries codes and numbers, never a body. */
export class UpstreamError extends Error {
  /** Known by its mark, as AppError is: there may be several copies of this class in a process. */
  readonly [UPSTREAM_ERROR] = true;
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && UPSTREAM_ERROR in value;
  }
  override readonly name = 'UpstreamError';
  readonly upstream: string;
  readonly kind: UpstreamKind;
  readonly outcome: UpstreamOutcome;
  readonly status: number | null;
  readonly code: string;
  readonly hasProblem: boolean;
  readonly detail: string | null;
  readonly retryAfterMs: number | null;

  constructor(details: UpstreamDetails, options?: { cause?: unknown }) {
    const fallback = details.kind === 'status' ? `http_${details.status ?? 0}` : details.kind;
    const code = details.problemCode ?? fallback;
    super(`${details.upstream}: ${code}`, options);
    this.upstream = details.upstream;
    this.kind = details.kind;
    this.outcome = details.outcome;
    this.status = details.status ?? null;
    this.code = code;
    this.hasProblem = details.problemCode !== undefined;
    this.detail = details.detail ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  /** True when the same call may succeed a moment later: no answer, a broken one, 408, 425, 429 and 5xx except 501. */
  get transient(): boolean {
    if (this.kind === 'timeout' || this.kind === 'network' || this.kind === 'invalid_response') return true;
    return this.kind === 'status' && (isServerFault(this.status) || TRY_AGAIN.has(this.status ?? 0));
  }

  /** True when it tells of the upstream's health: a 4xx does not, since the upstream answered. */
  get upstreamDown(): boolean {
    return this.kind === 'timeout' || this.kind === 'network' || (this.kind === 'status' && isServerFault(this.status));
  }
}

const TRY_AGAIN = new Set([408, 425, 429]);
const ACCESS = new Set([401, 403, 407]);

function isServerFault(status: number | null): boolean {
  return status !== null && status >= 500 && status !== 501;
}

/** The outcome that a status without success stands for. A redirect is not followed, and what led to it is not known. */
export function outcomeOfStatus(status: number): UpstreamOutcome {
  if (TRY_AGAIN.has(status)) return 'not_sent';
  return status >= 400 && status < 500 ? 'refused' : 'unknown';
}

/**
 * The error that stands for a whole series of attempts. Once one of them may have had its effect, only an answer that
 * looked at the request (a problem other than one of access) settles it; anything else leaves it `unknown`.
 */
export function combineAttempts(earlier: UpstreamError | null, last: UpstreamError): UpstreamError {
  if (earlier?.outcome !== 'unknown' || last.outcome === 'unknown') return last;
  if (last.outcome === 'refused' && last.hasProblem && !ACCESS.has(last.status ?? 0)) return last;
  return new UpstreamError(
    {
      upstream: last.upstream,
      kind: last.kind,
      outcome: 'unknown',
      ...(last.status !== null && { status: last.status }),
      ...(last.hasProblem && { problemCode: last.code }),
      ...(last.detail !== null && { detail: last.detail }),
      ...(last.retryAfterMs !== null && { retryAfterMs: last.retryAfterMs }),
    },
    { cause: earlier },
  );
}

/** What became of an effect outside. `unknown`: ask the other side, or send the same call with the same key later. */
export type EffectResult<T> =
  | { status: 'done'; value: T }
  | { status: 'refused'; code: string; detail: string | null }
  | { status: 'unknown'; error: UpstreamError };

/**
 * Turns a call that has an effect into its result; throws only what is no `UpstreamError`. `idempotency_key_reused`
 * counts as unknown, since an earlier call with that key may have had its effect.
 */
export async function settleEffect<T>(call: Promise<T>): Promise<EffectResult<T>> {
  try {
    return { status: 'done', value: await call };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    if (error.outcome === 'refused' && error.code !== 'idempotency_key_reused') {
      return { status: 'refused', code: error.code, detail: error.detail };
    }
    return { status: 'unknown', error };
  }
}
