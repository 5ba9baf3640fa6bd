const APP_ERROR = Symbol.for('firstline.app-error');

/** The errors that the product throws on purpose. Each is translated once, at the edge, to problem+json or a sentence for people. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'rate_limited'
  | 'unavailable';

const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
};

export class AppError extends Error {
  override readonly name = 'AppError';
  /** Routes and background work are bundled apart, each with its own copy of this class: an error is known by its mark. */
  readonly [APP_ERROR] = true;
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && APP_ERROR in value;
  }
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
  /** The HTTP status that stands for this error. */
  get status(): number {
    return STATUS[this.code];
  }
}

/** Work was begun a moment before its time, as where two machines' clocks differ: it is to be tried again after that. */
export class TooEarlyError extends Error {
  override readonly name = 'TooEarlyError';
  constructor(readonly waitMs: number) {
    super('this is not due yet');
  }
}

/** RFC 9457 problem details of any error; what is not ours becomes a 500 without its text. */
export function toProblem(error: unknown): {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
} {
  if (error instanceof AppError) {
    return { type: 'about:blank', title: error.message, status: error.status, code: error.code };
  }
  return { type: 'about:blank', title: 'Something went wrong on our side', status: 500, code: 'internal' };
}

/** The short, data-free name of an error for logs: an SQL error's text may hold a customer's data, so only its code is kept. */
export function errorLabel(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.cause;
  if (cause instanceof Error && 'code' in cause) return `${error.name}:${String(cause.code)}`;
  if ('code' in error) return `${error.name}:${String(error.code)}`;
  return error.name === 'Error' ? error.message.slice(0, 200) : `${error.name}: ${error.message.slice(0, 200)}`;
}
