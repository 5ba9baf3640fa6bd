import { z } from 'zod';
import { durationMs } from './duration';
import { compileExpression } from './expression';

const concurrency = z.object({ limit: z.number().int(), key: z.string().optional(), scope: z.string().optional() });
const functionSchema = z.object({
  id: z.string(),
  name: z.string(),
  triggers: z.array(
    z.union([z.object({ cron: z.string() }), z.object({ event: z.string(), expression: z.string().optional() })]),
  ),
  steps: z.object({ step: z.object({ retries: z.object({ attempts: z.number().int() }).optional() }) }),
  idempotency: z.string().optional(),
  concurrency: z.union([z.number().int(), concurrency, z.array(concurrency)]).optional(),
  debounce: z.object({ period: z.string(), key: z.string().optional(), timeout: z.string().optional() }).optional(),
  priority: z.object({ run: z.string().optional() }).optional(),
  timeouts: z.object({ start: z.string().optional(), finish: z.string().optional() }).optional(),
  singleton: z.object({ mode: z.enum(['skip', 'cancel']), key: z.string().optional() }).optional(),
  cancel: z
    .array(z.object({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }))
    .optional(),
});
const registration = z.object({ functions: z.array(z.record(z.string(), z.unknown())) });
const SUPPORTED = new Set(Object.keys(functionSchema.shape));

/** The server's default: one call and four retries. */
const DEFAULT_RETRIES = 4;

export type EventTrigger = { event: string; expression?: string | undefined };
export type FunctionConfig = {
  id: string;
  maxAttempts: number;
  eventTriggers: EventTrigger[];
  crons: string[];
  idempotency?: string | undefined;
  /** How many calls of this function run at once, over all processes. */
  limit: number | null;
  /** How many of those may share one value of `laneKey`. */
  laneKey: string | null;
  laneLimit: number | null;
  debounce?: { periodMs: number; key?: string | undefined; timeoutMs: number | null } | undefined;
  singleton?: { mode: 'skip' | 'cancel'; key?: string | undefined } | undefined;
  priority?: string | undefined;
  startTimeoutMs: number | null;
  finishTimeoutMs: number | null;
  cancels: { event: string; expression: string | null; timeoutMs: number | null }[];
};

/** All functions of the app, and what they listen to. */
export type Registry = {
  functions: FunctionConfig[];
  byId: Map<string, FunctionConfig>;
  /** Names of events that start a function or cancel a run. */
  eventNames: Set<string>;
};

/**
 * Reads the body of the SDK's registration call.
 * @throws one sentence that names the function and the option, when it uses something that is not supported here
 */
export function readRegistration(body: unknown): Registry {
  const functions = registration.parse(body).functions.map(readFunction);
  const eventNames = new Set(
    functions.flatMap((fn) => [...fn.eventTriggers.map((t) => t.event), ...fn.cancels.map((c) => c.event)]),
  );
  return { functions, byId: new Map(functions.map((fn) => [fn.id, fn])), eventNames };
}

function readFunction(raw: Record<string, unknown>): FunctionConfig {
  const unsupported = Object.keys(raw).find((key) => raw[key] !== null && !SUPPORTED.has(key));
  const refuse = (why: string) => new Error(`Function "${String(raw.id)}" ${why}.`);
  if (unsupported) throw refuse(`uses ${unsupported}, which the embedded executor does not support`);
  const parsed = functionSchema.safeParse(raw);
  if (!parsed.success) throw refuse(`has a configuration that cannot be read: ${z.prettifyError(parsed.error)}`);
  const fn = parsed.data;
  const ms = (text: string | undefined) => (text === undefined ? null : durationMs(text));
  try {
    const config: FunctionConfig = {
      id: fn.id,
      maxAttempts: (fn.steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1,
      eventTriggers: fn.triggers.flatMap((trigger) => ('event' in trigger ? [trigger] : [])),
      crons: fn.triggers.flatMap((trigger) => ('cron' in trigger ? [trigger.cron] : [])),
      idempotency: fn.idempotency,
      ...readConcurrency(fn.concurrency),
      debounce: fn.debounce && {
        ...fn.debounce,
        periodMs: durationMs(fn.debounce.period),
        timeoutMs: ms(fn.debounce.timeout),
      },
      singleton: fn.singleton,
      priority: fn.priority?.run,
      startTimeoutMs: ms(fn.timeouts?.start),
      finishTimeoutMs: ms(fn.timeouts?.finish),
      cancels: (fn.cancel ?? []).map((c) => ({ event: c.event, expression: c.if ?? null, timeoutMs: ms(c.timeout) })),
    };
    for (const source of expressionsOf(config)) if (source) compileExpression(source);
    return config;
  } catch (error) {
    throw refuse(`cannot be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readConcurrency(given: z.infer<typeof functionSchema>['concurrency']) {
  const limits = [given ?? []]
    .flat()
    .map((entry): z.infer<typeof concurrency> => (typeof entry === 'number' ? { limit: entry } : entry));
  const result: Pick<FunctionConfig, 'limit' | 'laneKey' | 'laneLimit'> = {
    limit: null,
    laneKey: null,
    laneLimit: null,
  };
  for (const { limit, key, scope } of limits) {
    if (scope && scope !== 'fn') throw new Error(`concurrency over the whole ${scope} is not supported here`);
    if (limit < 1) continue;
    if (key === undefined) result.limit = Math.min(limit, result.limit ?? limit);
    else if (result.laneKey !== null) throw new Error('two concurrency limits with a key are not supported here');
    else Object.assign(result, { laneKey: key, laneLimit: limit });
  }
  return result;
}

function expressionsOf(fn: FunctionConfig): (string | null | undefined)[] {
  const triggers = fn.eventTriggers.map((trigger) => trigger.expression);
  const cancels = fn.cancels.map((cancel) => cancel.expression);
  return [...triggers, ...cancels, fn.idempotency, fn.laneKey, fn.debounce?.key, fn.singleton?.key, fn.priority];
}
