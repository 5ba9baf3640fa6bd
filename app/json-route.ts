import { errorLabel, toProblem } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

/** Answers with JSON what `read` gives, or with problem+json what it throws. Never cached: it is one person's view of now. */
export async function jsonRoute(read: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await read(), { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    const problem = toProblem(error);
    if (problem.status >= 500) log.error({ error: errorLabel(error) }, 'a console read failed');
    return Response.json(problem, {
      status: problem.status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    });
  }
}
