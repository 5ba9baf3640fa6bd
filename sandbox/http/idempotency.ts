import { type Answer, problem, type SandboxRequest } from './answer';

const MAX_KEY_LENGTH = 255;

/** JSON with sorted keys, so that the order of fields does not make another body. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/** The Idempotency-Key of a request, null without one. */
export function idempotencyKeyOf(request: SandboxRequest): string | null {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && key !== '' ? key : null;
}

/**
 * Runs a writing request once per key: the same key with the same method, path and body answers what the first call
 * answered, with anything else 409. Handlers are synchronous, so two calls can never run beside each other.
 *
 * @param capacity how many keys are kept; the oldest are forgotten
 */
export function createIdempotency(capacity = 50_000) {
  const seen = new Map<string, { fingerprint: string; answer: Answer }>();
  return {
    clear: () => seen.clear(),
    once(request: SandboxRequest, handle: () => Answer): Answer {
      const key = idempotencyKeyOf(request);
      if (key === null) return problem(400, 'idempotency_key_missing', 'Idempotency-Key is required');
      if (key.length > MAX_KEY_LENGTH) return problem(400, 'idempotency_key_invalid', 'at most 255 characters');
      const fingerprint = `${request.method} ${request.path} ${canonical(request.body)}`;
      const first = seen.get(key);
      if (first && first.fingerprint !== fingerprint) return problem(409, 'idempotency_key_reused');
      if (first) return first.answer;
      const handled = handle();
      // A copy: what was answered must not change when the record behind it does.
      const answer = { ...handled, body: structuredClone(handled.body) };
      seen.set(key, { fingerprint, answer });
      for (const oldest of seen.keys()) {
        if (seen.size <= capacity) break;
        seen.delete(oldest);
      }
      return answer;
    },
  };
}

export type Idempotency = ReturnType<typeof createIdempotency>;
