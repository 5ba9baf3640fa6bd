import { z } from 'zod';
import { type Answer, ok, problem, type SandboxRequest } from './answer';
import { type FaultPlan, faultRuleSchema } from './faults';
import { dispatch, type Route, route } from './routes';

/** GET lists the rules, POST adds one, DELETE removes all or the one named. */
export function faultRoutes(faults: FaultPlan): Route[] {
  return [
    route('GET', '/_sandbox/faults', () => ok({ faults: faults.list() })),
    route('POST', '/_sandbox/faults', ({ body }) => ok({ id: faults.add(faultRuleSchema.parse(body)) }, 201)),
    route('DELETE', '/_sandbox/faults', () => {
      faults.clear();
      return ok({ faults: [] });
    }),
    route('DELETE', '/_sandbox/faults/:id', (_, id) => {
      faults.remove(id);
      return ok({ faults: faults.list() });
    }),
  ];
}

/** Serves steering paths: a wrong body is 422, an id that is not known 404. */
export function createControl(routes: readonly Route[]) {
  return (request: SandboxRequest): Answer => {
    try {
      return dispatch(routes, request);
    } catch (error) {
      if (error instanceof z.ZodError) return problem(422, 'invalid_request', z.prettifyError(error));
      return problem(404, 'not_found', error instanceof Error ? error.message : String(error));
    }
  };
}
