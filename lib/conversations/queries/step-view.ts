/** A call to another system as a step recorded it. */
export type Exchange = {
  /** Where in the step's record it was found, e.g. `reply` or `refund`. */
  label: string;
  method: string;
  path: string;
  body: unknown;
  status: number | string | null;
  answer: unknown;
};

/** How deep a step's record is searched for calls. */
const MAX_DEPTH = 5;

/** Finds every `{request: {method, path, body}, response}` in a step's record, wherever it is. */
export function findExchanges(detail: unknown, label = '', depth = 0): Exchange[] {
  if (depth > MAX_DEPTH || typeof detail !== 'object' || detail === null) return [];
  if (Array.isArray(detail)) return detail.flatMap((one) => findExchanges(one, label, depth + 1));
  const own = exchangeOf(detail, label);
  if (own) return [own];
  return Object.entries(detail).flatMap(([key, value]) => findExchanges(value, key, depth + 1));
}

function exchangeOf(value: object, label: string): Exchange | null {
  const request = field(value, 'request');
  const method = field(request, 'method');
  const path = field(request, 'path');
  if (typeof method !== 'string' || typeof path !== 'string') return null;
  const response = field(value, 'response');
  const status = field(response, 'status');
  return {
    label,
    method,
    path,
    body: field(request, 'body') ?? null,
    status: typeof status === 'number' || typeof status === 'string' ? status : null,
    answer: response ?? null,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
