import { parse } from '@marcbachmann/cel-js';
import { z } from 'zod';

export type Event = { id: string; name: string; data: unknown; ts: number };

const limit = z.object({ limit: z.number(), key: z.string().optional() });
const config = z.object({
  id: z.string(),
  triggers: z.array(
    z.object({ event: z.string().optional(), cron: z.string().optional(), expression: z.string().optional() }),
  ),
  steps: z.object({
    step: z.object({ runtime: z.object({ url: z.url() }), retries: z.object({ attempts: z.number() }).optional() }),
  }),
  idempotency: z.string().optional(),
  concurrency: z.union([z.number(), limit, z.array(limit)]).optional(),
  debounce: z.object({ period: z.string(), key: z.string().optional() }).optional(),
  singleton: z.object({ mode: z.string(), key: z.string().optional() }).optional(),
  timeouts: z.object({ finish: z.string().optional() }).optional(),
  cancel: z.array(z.object({ event: z.string(), if: z.string().optional() })).optional(),
});
export type Config = z.infer<typeof config>;

/** The functions of a registration. */
export const configsOf = (body: unknown): Config[] => z.object({ functions: z.array(config) }).parse(body).functions;

export type Run = {
  id: string;
  config: Config;
  event: Event;
  parent: { run: Run; stepId: string } | undefined;
  status: 'running' | 'completed' | 'failed' | 'cancelled';
  output: unknown;
  /** Results of steps, in order of completion. */
  memo: Map<string, unknown>;
  /** Steps of a parallel group that are not done. */
  open: Set<string>;
  waits: Map<string, { event: string; if?: string | undefined }>;
};
export type Call = { id: string; run: Run; stepId: string; attempt: number; planned: boolean };

const text = z.string().nullish();
const op = z.object({
  id: z.string(),
  op: z.string(),
  name: text,
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z
    .object({
      timeout: text,
      if: text,
      event: text,
      function_id: text,
      payload: z.object({ data: z.unknown().optional() }).nullish(),
    })
    .nullish(),
});

/** The operations of a 206 answer or of a checkpoint. */
export const opsOf = (body: unknown) => z.array(op).parse(Array.isArray(body) ? body : [body]);

const sentEvent = z.object({ id: z.string().optional(), name: z.string(), data: z.unknown().optional() });
export const eventsOf = (body: unknown) => z.array(sentEvent).parse(Array.isArray(body) ? body : [body]);

function cel(source: string, variables: Record<string, unknown>): unknown {
  try {
    return parse(source)(variables);
  } catch {
    return undefined;
  }
}
/** True when there is no condition, or it holds. */
export const passes = (source: string | undefined, variables: Record<string, unknown>) =>
  !source || cel(source, variables) === true;
/** The value of a key expression; all events share one where there is none. */
export const keyFor = (source: string | undefined, event: Event) => (source ? String(cel(source, { event })) : '');

export const checkpointOf = (body: unknown) => z.object({ qi_id: z.string(), steps: z.array(op) }).parse(body);

/** The body of a call, as the server sends it. */
export function callBodyOf({ id, run, attempt, planned }: Call) {
  const stack = [...run.memo.keys()];
  return {
    version: stack.length > 0 ? 2 : -1,
    event: run.event,
    events: [run.event],
    steps: Object.fromEntries(run.memo),
    defers: {},
    use_api: false,
    ctx: {
      run_id: run.id,
      fn_id: run.config.id,
      qi_id: id,
      step_id: 'step',
      attempt,
      max_attempts: (run.config.steps.step.retries?.attempts ?? 4) + 1,
      disable_immediate_execution: planned || run.open.size > 0,
      use_api: false,
      stack: { stack, current: stack.length },
      env: '',
    },
  };
}

const UNITS = new Map([
  ['ms', 1],
  ['s', 1e3],
  ['m', 6e4],
  ['h', 36e5],
  ['d', 864e5],
  ['w', 6048e5],
]);
/** A timer of Node fires at once beyond this. */
const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds until an ISO date, or of a duration such as 1h30m. */
export function spanMs(given: string): number {
  const isDate = /^\d{4}-/.test(given);
  let ms = isDate ? Date.parse(given) - Date.now() : 0;
  if (!isDate)
    for (const [, n, unit = ''] of given.matchAll(/([\d.]+)(ms|[smhdw])/g)) ms += Number(n) * (UNITS.get(unit) ?? 0);
  return Math.min(Math.max(0, ms), LONGEST_MS);
}
