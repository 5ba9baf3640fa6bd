import { errorLabel, toProblem } from '@/lib/platform/errors';
import type { Log } from '@/lib/platform/log';

/** The one translation of errors for machines: RFC 9457 problem details. */
export function problem(error: unknown, log: Log): Response {
  const body = toProblem(error);
  if (body.status >= 500) log.error({ error: errorLabel(error) }, 'request failed');
  return Response.json(body, { status: body.status, headers: { 'content-type': 'application/problem+json' } });
}
