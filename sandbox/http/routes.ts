import { type Answer, problem, type SandboxRequest } from './answer';

export type RouteHandler = (request: SandboxRequest, id: string) => Answer;
export type Route = { method: string; pattern: RegExp; handle: RouteHandler };

/** `GET /v1/orders/:id` → a route; `:id` matches one path segment, which may be percent-encoded. */
export function route(method: string, path: string, handle: RouteHandler): Route {
  return { method, pattern: new RegExp(`^${path.replace(':id', '([^/]+)')}$`), handle };
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Finds the route and calls it; unknown path 404, known path with another method 405. */
export function dispatch(routes: readonly Route[], request: SandboxRequest): Answer {
  const allowed: string[] = [];
  for (const one of routes) {
    const match = one.pattern.exec(request.path);
    if (!match) continue;
    allowed.push(one.method);
    if (one.method !== request.method) continue;
    const id = decoded(match[1] ?? '');
    return id === null ? problem(400, 'malformed_path') : one.handle(request, id);
  }
  if (allowed.length === 0) return problem(404, 'path_not_found', request.path);
  return problem(405, 'method_not_allowed', undefined, { allow: allowed.join(', ') });
}
