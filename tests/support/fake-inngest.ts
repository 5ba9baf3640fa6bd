import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Cron } from 'croner';
import {
  type Call,
  type Config,
  callBodyOf,
  checkpointOf,
  configsOf,
  type Event,
  eventsOf,
  keyFor,
  opsOf,
  passes,
  type Run,
  spanMs,
} from './fake-inngest-protocol';

export type FakeInngest = {
  url: string;
  runs: ReadonlyMap<string, Run>;
  registered: ReadonlyMap<string, Config>;
  /** Has an app at this address (its /api/inngest) register its functions. */
  sync(appUrl: string): Promise<void>;
  send(events: { id?: string; name: string; data?: unknown }[]): string[];
  close(): Promise<void>;
};

/**
 * A small Inngest server in memory that speaks the documented protocol over HTTP: a second driver, written apart from the
 * embedded one, so that the functions depend on neither.
 */
export async function startFakeInngest({ port = 0, retryScale = 1 } = {}): Promise<FakeInngest> {
  const engine = createEngine(retryScale);
  const server = createServer(async (request, response) => {
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      const path = new URL(request.url ?? '/', 'http://fake').pathname;
      const body = await readJson(request);
      const [, runId] = /^\/v1\/checkpoint\/([^/]+)\/async$/.exec(path) ?? [];
      if (path === '/fn/register') reply(200, engine.register(body));
      else if (path.startsWith('/e/')) reply(200, { ids: engine.send(eventsOf(body)), status: 200 });
      else if (runId) reply(engine.checkpoint(runId, body) ? 200 : 409, {});
      else reply(path === '/health' || path === '/dev' ? 200 : 404, {});
    } catch (error) {
      reply(500, { error: String(error) });
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo; // listen() on a TCP port gives this shape
  return {
    url: `http://127.0.0.1:${bound}`,
    runs: engine.runs,
    registered: engine.configs,
    send: engine.send,
    async sync(appUrl) {
      const response = await fetch(appUrl, { method: 'PUT' });
      if (!response.ok) throw new Error(`the app did not register: ${await response.text()}`);
    },
    async close() {
      engine.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text === '' ? null : JSON.parse(text);
}

function createEngine(retryScale: number) {
  const runs = new Map<string, Run>();
  const configs = new Map<string, Config>();
  const seenEvents = new Set<string>();
  const idempotent = new Set<string>();
  const debounces = new Map<string, NodeJS.Timeout>();
  const timers = new Set<NodeJS.Timeout>();
  const waiting: Call[] = [];
  const executing = new Set<Call>();
  const crons: Cron[] = [];
  let stopped = false;

  function later(ms: number, act: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!stopped) act();
    }, ms);
    timers.add(timer);
    return timer;
  }

  function register(body: unknown) {
    for (const job of crons.splice(0)) job.stop();
    for (const config of configsOf(body)) {
      configs.set(config.id, config);
      for (const { cron } of config.triggers) {
        if (!cron) continue;
        const [, timezone = 'UTC', expression = cron] = /^(?:TZ=(\S+)\s+)?(.*)$/.exec(cron) ?? [];
        crons.push(new Cron(expression, { timezone }, () => start(config, event('inngest/scheduled.timer', { cron }))));
      }
    }
    return { ok: true, modified: true };
  }

  function event(name: string, data: unknown, id: string = randomUUID()): Event {
    return { id, name, data, ts: Date.now() };
  }

  function send(events: { id?: string | undefined; name: string; data?: unknown }[]): string[] {
    return events.map((given) => {
      const made = event(given.name, given.data ?? {}, given.id || randomUUID());
      if (!seenEvents.has(made.id)) {
        seenEvents.add(made.id);
        later(0, () => route(made));
      }
      return made.id;
    });
  }

  function route(given: Event): void {
    for (const run of [...runs.values()].filter((each) => each.status === 'running')) {
      const cancels = (run.config.cancel ?? []).some(
        (c) => c.event === given.name && passes(c.if, { event: run.event, async: given }),
      );
      if (cancels) end(run, 'cancelled', { name: 'Error', message: 'cancelled' });
      for (const [stepId, wait] of [...run.waits]) {
        if (wait.event === given.name && passes(wait.if, { event: run.event, async: given })) wake(run, stepId, given);
      }
    }
    for (const config of configs.values()) {
      const hit = config.triggers.some((t) => t.event === given.name && passes(t.expression, { event: given }));
      if (hit) trigger(config, given);
    }
  }

  function trigger(config: Config, given: Event): void {
    if (config.idempotency) {
      const key = `${config.id}:${keyFor(config.idempotency, given)}`;
      if (idempotent.has(key)) return;
      idempotent.add(key);
    }
    if (config.singleton) {
      const { key, mode } = config.singleton;
      const same = [...runs.values()].filter(
        (r) => r.config.id === config.id && r.status === 'running' && keyFor(key, r.event) === keyFor(key, given),
      );
      if (same.length > 0 && mode === 'skip') return;
      for (const run of same) end(run, 'cancelled', null);
    }
    if (!config.debounce) return void start(config, given);
    const key = `${config.id}:${keyFor(config.debounce.key, given)}`;
    clearTimeout(debounces.get(key));
    debounces.set(
      key,
      later(spanMs(config.debounce.period), () => start(config, given)),
    );
  }

  function start(config: Config, given: Event, parent?: Run['parent']): void {
    const run: Run = {
      id: randomUUID(),
      config,
      event: given,
      parent,
      status: 'running',
      output: undefined,
      memo: new Map(),
      open: new Set(),
      waits: new Map(),
    };
    runs.set(run.id, run);
    const finish = config.timeouts?.finish;
    if (finish) later(spanMs(finish), () => end(run, 'cancelled', null));
    enqueue({ id: randomUUID(), run, stepId: 'step', attempt: 0, planned: false });
  }

  function enqueue(call: Call): void {
    waiting.push(call);
    dispatch();
  }

  function hasRoom({ run }: Call): boolean {
    const limits = [run.config.concurrency ?? []].flat().map((c) => (typeof c === 'number' ? { limit: c } : c));
    const peers = [...executing].filter((other) => other.run.config.id === run.config.id);
    return limits.every(({ limit, key }: { limit: number; key?: string | undefined }) => {
      const same = peers.filter((other) => keyFor(key, other.run.event) === keyFor(key, run.event));
      return same.length < limit;
    });
  }

  function dispatch(): void {
    for (const call of [...waiting]) {
      if (stopped || !hasRoom(call)) continue;
      waiting.splice(waiting.indexOf(call), 1);
      if (call.run.status !== 'running') continue;
      executing.add(call);
      void execute(call).finally(() => {
        executing.delete(call);
        dispatch();
      });
    }
  }

  async function execute(call: Call): Promise<void> {
    const { run } = call;
    const url = new URL(run.config.steps.step.runtime.url);
    url.searchParams.set('stepId', call.stepId);
    let status = 500;
    let body: unknown = { name: 'Error', message: 'the app could not be reached' };
    let headers = new Headers();
    try {
      const sent = {
        method: 'POST',
        body: JSON.stringify(callBodyOf(call)),
        headers: { 'content-type': 'application/json' },
      };
      const response = await fetch(url, sent);
      const text = await response.text();
      [status, headers, body] = [response.status, response.headers, text === '' ? null : JSON.parse(text)];
    } catch {
      // Retried like any other failure.
    }
    if (run.status !== 'running' || stopped) return;
    const final = headers.get('x-inngest-no-retry') === 'true' || call.attempt + 1 >= maxAttempts(run.config);
    if (status === 200) return end(run, 'completed', body);
    const ops = status === 206 ? opsOf(body) : [];
    const failing = status !== 206 || (ops.length === 1 && ops[0]?.op === 'StepError');
    if (failing && !final)
      return void later(waitMs(headers.get('retry-after')), () => enqueue({ ...call, attempt: call.attempt + 1 }));
    if (status !== 206) return end(run, 'failed', body);
    apply(run, ops);
  }

  const maxAttempts = (config: Config) => (config.steps.step.retries?.attempts ?? 4) + 1;
  function waitMs(retryAfter: string | null): number {
    const asked =
      retryAfter && !/^\d+$/.test(retryAfter) ? Date.parse(retryAfter) - Date.now() : Number(retryAfter) * 1_000;
    return (retryAfter ? Math.max(1_000, asked) : 15_000) * retryScale;
  }

  function apply(run: Run, ops: ReturnType<typeof opsOf>): void {
    const isResult = (op: { op: string }) => op.op.startsWith('Step') && op.op !== 'StepPlanned';
    const fresh = ops.filter((op) => !run.memo.has(op.id) && (isResult(op) || !run.open.has(op.id)));
    if (ops.length > 1) for (const op of fresh) run.open.add(op.id);
    for (const op of fresh) {
      if (op.op === 'StepRun' || op.op === 'Step') save(run, op.id, { data: op.data ?? null });
      else if (op.op === 'StepError' || op.op === 'StepFailed') save(run, op.id, { error: op.error });
      else if (op.op === 'RunComplete') end(run, 'completed', op.data);
      else if (op.op === 'StepPlanned')
        enqueue({ id: randomUUID(), run, stepId: op.id, attempt: 0, planned: ops.length > 1 });
      else if (op.op === 'Sleep') later(spanMs(op.name ?? ''), () => save(run, op.id, null));
      else if (op.op === 'WaitForEvent') {
        run.waits.set(op.id, { event: op.name ?? op.opts?.event ?? '', if: op.opts?.if ?? undefined });
        later(spanMs(op.opts?.timeout ?? '52w'), () => wake(run, op.id, null));
      } else if (op.op === 'InvokeFunction') invoke(run, op.id, op.opts?.function_id ?? '', op.opts?.payload?.data);
      else end(run, 'failed', { name: 'Error', message: `unknown operation ${op.op}` });
    }
  }

  function invoke(run: Run, stepId: string, functionId: string, data: unknown): void {
    const config = configs.get(functionId);
    if (config) start(config, event('inngest/function.invoked', data ?? {}), { run, stepId });
    else save(run, stepId, { error: { name: 'Error', message: `could not find function ${functionId}` } });
  }

  function wake(run: Run, stepId: string, value: Event | null): void {
    if (run.waits.delete(stepId)) save(run, stepId, value);
  }

  function save(run: Run, stepId: string, value: unknown): void {
    if (run.status !== 'running' || run.memo.has(stepId)) return;
    run.memo.set(stepId, value);
    run.open.delete(stepId);
    if (run.open.size === 0) enqueue({ id: randomUUID(), run, stepId: 'step', attempt: 0, planned: false });
  }

  function checkpoint(runId: string, body: unknown): boolean {
    const run = runs.get(runId);
    const { qi_id, steps } = checkpointOf(body);
    const owned = [...executing].some((call) => call.id === qi_id && call.run === run);
    if (run?.status !== 'running' || !owned) return false;
    for (const op of steps) if (!run.memo.has(op.id)) run.memo.set(op.id, { data: op.data ?? null });
    return true;
  }

  function end(run: Run, status: Run['status'], output: unknown): void {
    if (run.status !== 'running') return;
    Object.assign(run, { status, output });
    run.waits.clear();
    const result =
      status === 'completed' ? { data: output ?? null } : { error: output ?? { name: 'Error', message: status } };
    if (run.parent) save(run.parent.run, run.parent.stepId, result);
    const outcome = status === 'completed' ? { result: output } : { error: output };
    const data = { function_id: run.config.id, run_id: run.id, event: run.event, events: [run.event], ...outcome };
    send([{ name: 'inngest/function.finished', data }]);
    if (status !== 'completed') send([{ name: `inngest/function.${status}`, data }]);
  }

  function stop(): void {
    stopped = true;
    for (const timer of timers) clearTimeout(timer);
    for (const job of crons) job.stop();
  }
  return { runs, configs, register, send, checkpoint, stop };
}
