import type { ServerResponse } from 'node:http';
import { type Answer, type Call, problem, type SandboxRequest } from './answer';
import type { Fault, FaultPlan } from './faults';
import { idempotencyKeyOf } from './idempotency';

const DEFAULT_HANG_MS = 5_000;

export type ResponderOptions = {
  faults: FaultPlan;
  record: (call: Omit<Call, 'at'>) => void;
  handle: (request: SandboxRequest) => Answer;
};

function body(answer: Answer): string {
  return answer.body === undefined ? '' : JSON.stringify(answer.body);
}

/** Writes an answer; `text` replaces its body. */
export function send(response: ServerResponse, answer: Answer, text = body(answer)): void {
  response.writeHead(answer.status, {
    'content-type': answer.contentType ?? 'application/json',
    'content-length': Buffer.byteLength(text),
    ...answer.headers,
  });
  response.end(text);
}

function injectedStatus(fault: Extract<Fault, { kind: 'status' }>): Answer {
  const seconds = fault.retryAfterSeconds ?? (fault.status === 429 ? 1 : undefined);
  const headers = seconds === undefined ? undefined : { 'retry-after': String(seconds) };
  const code = fault.code ?? (fault.status === 429 ? 'rate_limited' : 'injected_fault');
  return problem(fault.status, code, undefined, headers);
}

/** Processes requests and injects the faults that the plan asks for. */
export function createResponder(options: ResponderOptions) {
  const timers = new Set<NodeJS.Timeout>();
  const after = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  /** Stays silent for the given time, then closes the connection without a word. */
  const drop = (response: ServerResponse, ms: number) =>
    ms === 0 ? response.destroy() : after(ms, () => response.destroy());
  const record = (request: SandboxRequest, status: number | null, fault: Fault | null) =>
    options.record({
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      idempotencyKey: idempotencyKeyOf(request),
      body: request.body,
      status,
      fault: fault?.kind ?? null,
    });

  function process(request: SandboxRequest, response: ServerResponse, fault: Fault | null): void {
    const answer = options.handle(request);
    record(request, answer.status, fault);
    if (fault?.kind === 'malformed') send(response, answer, `${body(answer).slice(0, -1)},`);
    else if (fault?.kind !== 'commit-then-fail') send(response, answer);
    else if (fault.how === 'status') send(response, problem(500, 'injected_fault'));
    else drop(response, fault.how === 'timeout' ? (fault.ms ?? DEFAULT_HANG_MS) : 0);
  }

  return {
    close: () => {
      for (const timer of timers) clearTimeout(timer);
    },
    respond: (request: SandboxRequest, response: ServerResponse): void => {
      const fault = options.faults.pick(request.method, request.path);
      if (fault?.kind === 'status') {
        record(request, fault.status, fault);
        send(response, injectedStatus(fault));
      } else if (fault?.kind === 'timeout' || fault?.kind === 'reset') {
        record(request, null, fault);
        drop(response, fault.kind === 'timeout' ? fault.ms : 0);
      } else if (fault?.kind === 'slow') {
        after(fault.ms, () => process(request, response, fault));
      } else {
        process(request, response, fault);
      }
    },
  };
}
