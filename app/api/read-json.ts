import type { z } from 'zod';
import { AppError } from '@/lib/platform/errors';
import { readBody } from './read-body';

const MOST_BYTES = 64 * 1024;

/**
 * Reads a request's JSON; no body at all reads as `{}`. Only JSON is taken: another site's form cannot send it along with a person's cookie.
 * @throws AppError bad_request for what is no JSON or not of this shape · too_large
 */
export async function readJson<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new AppError('bad_request', 'Send application/json.');
  }
  const text = new TextDecoder().decode(await readBody(request, MOST_BYTES));
  const parsed = schema.safeParse(text.trim() === '' ? {} : parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.');
  throw new AppError('bad_request', `${at ? `${at}: ` : ''}${issue?.message ?? 'This is not valid.'}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('bad_request', 'This is no JSON.', { cause: error });
  }
}
