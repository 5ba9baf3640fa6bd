import { type Op, opsSchema } from './protocol';
import type { Claimed, RunState } from './types';

/** The SDK's own HTTP handler of the app's functions, called in this process. */
export type ServeHandler = (request: Request) => Promise<Response>;

/** Only a name: requests to it never leave the process. */
export const EMBEDDED_URL = 'http://embedded.inngest.internal/';
const HEADERS = { host: new URL(EMBEDDED_URL).host, 'content-type': 'application/json' };

export type CallResult =
  | { kind: 'ops'; ops: Op[]; final: boolean; retryAfter: string | null }
  | { kind: 'returned'; value: unknown }
  | { kind: 'failed'; error: unknown; final: boolean; retryAfter: string | null };

/** Asks the SDK to register: it then posts the configuration of all functions through the client's `fetch`. */
export async function requestRegistration(handler: ServeHandler): Promise<void> {
  const response = await handler(new Request(`${EMBEDDED_URL}api/inngest`, { method: 'PUT', headers: HEADERS }));
  if (response.status !== 200) throw new Error(`The functions could not be registered: ${await response.text()}`);
}

/** One call of a function with all that its run has memoized. Never throws: what goes wrong is a failed result. */
export async function callFunction(
  handler: ServeHandler,
  item: Claimed,
  run: RunState,
  maxAttempts: number,
): Promise<CallResult> {
  try {
    const query = new URLSearchParams({ fnId: run.fnId, stepId: item.stepId ?? 'step' });
    const response = await handler(
      new Request(`${EMBEDDED_URL}api/inngest?${query}`, {
        method: 'POST',
        headers: { ...HEADERS, 'x-run-id': item.runId },
        body: JSON.stringify(requestBody(item, run, maxAttempts)),
      }),
    );
    const text = await response.text();
    return readResponse(response, text === '' ? null : JSON.parse(text));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', error: { name, message }, final: false, retryAfter: null };
  }
}

function requestBody(item: Claimed, run: RunState, maxAttempts: number) {
  const stack = run.steps.map(([id]) => id);
  return {
    version: stack.length > 0 ? 2 : -1,
    event: run.events[0],
    events: run.events,
    steps: Object.fromEntries(run.steps),
    defers: {},
    ctx: {
      run_id: item.runId,
      fn_id: run.fnId,
      qi_id: `${item.id}.${item.gen}`,
      step_id: 'step',
      attempt: item.attempt,
      max_attempts: maxAttempts,
      disable_immediate_execution: run.pendingSteps.length > 0 || item.planned,
      use_api: false,
      stack: { stack, current: stack.length },
    },
  };
}

function readResponse(response: Response, body: unknown): CallResult {
  const final = response.headers.get('x-inngest-no-retry') === 'true';
  const retryAfter = response.headers.get('retry-after');
  if (response.status === 206) return { kind: 'ops', ops: opsSchema.parse(body), final, retryAfter };
  if (response.status === 200) return { kind: 'returned', value: body };
  return { kind: 'failed', error: body, final, retryAfter };
}
