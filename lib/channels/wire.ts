import { z } from 'zod';
import { AppError } from '@/lib/platform/errors';

/** Schema pieces for what channels send: each gives values that PostgreSQL can store and an index can hold. */

const MAX_ID = 255;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Text without NUL, which PostgreSQL refuses, and with lone surrogates replaced, which UTF-8 cannot hold. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** An identifier given by the other side. Control characters are refused, not removed: two ids must never become one. */
export const externalId = z
  .string()
  .regex(/^[^\p{Cc}\p{Surrogate}]+$/u, { error: 'must be an identifier' })
  .max(MAX_ID, { error: `must have at most ${MAX_ID} characters` });

/** Text of any length, e.g. a message. */
export const text = z.string().transform(cleanText);

/** Text for showing: cut at `max` characters. */
export const label = (max: number) => z.string().transform((value) => cleanText(value.slice(0, max)));

/** Text that is looked up: trimmed, empty is null, and longer than `max` is refused, since half of it is another key. */
export const key = (max: number) =>
  z
    .string()
    .max(max, { error: `must have at most ${max} characters` })
    .transform((value) => cleanText(value).trim() || null);

/** An RFC 3339 time, with any offset, from 1970 to 9998. */
export const timestamp = z.string().transform((value, context): Date => {
  const upper = value.toUpperCase();
  const time = RFC_3339.test(upper) ? Date.parse(upper) : Number.NaN;
  if (time >= EARLIEST && time < LATEST) return new Date(time);
  context.addIssue({ code: 'custom', message: 'must be an RFC 3339 time' });
  return z.NEVER;
});

/** Absent and null are both null. */
export const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);

/** Decodes and parses a body; throws `bad_request` when it is not JSON. */
export function parseJson(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(raw));
  } catch {
    throw new AppError('bad_request', 'The body is not JSON.');
  }
}

/** Reads a value by a schema; throws `bad_request` that names the first place where it does not fit. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue?.path.map(String).join('.') || 'body';
  throw new AppError('bad_request', `${cleanText(at)}: ${issue?.message ?? 'is not valid'}`);
}
