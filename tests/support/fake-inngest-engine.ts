import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import {
  type Call,
  type Config,
  callBodyOf,
  checkpointOf,
  configsOf,
  type Event,
  keyFor,
  opsOf,
  passes,
  type Run,
  spanMs,
} from './fake-inngest-protocol';

/** The state of the fake server: events start runs, runs are called step by step, all in memory. */
export class FakeEngine {
  readonly runs = new Map<string, Run>();
  readonly configs = new Map<string, Config>();
  private readonly seenEvents = new Set<string>();
  private readonly idempotent = new Set<string>();
  private readonly debounces = new Map<string, NodeJS.Timeout>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly waiting: Call[] = [];
  private readonly executing = new Set<Call>();
  private readonly crons: Cron[] = [];
  private stopped = false;

  constructor(private readonly retryScale: number) {}

  private later(ms: number, act: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.stopped) act();
    }, ms);
    this.timers.add(timer);
    return timer;
  }

  register(body: unknown) {
    for (const job of this.crons.splice(0)) job.stop();
    for (const config of configsOf(body)) {
      this.configs.set(config.id, config);
      for (const { cron } of config.triggers) {
        if (!cron) continue;
        const [, timezone = 'UTC', expression = cron] = /^(?:TZ=(\S+)\s+)?(.*)$/.exec(cron) ?? [];
        this.crons.push(
          new Cron(expression, { timezone }, () => this.start(config, this.event('inngest/scheduled.timer', { cron }))),
        );
      }
    }
    return { ok: true, modified: true };
  }

  private event(name: string, data: unknown, id: string = randomUUID()): Event {
    return { id, name, data, ts: Date.now() };
  }

  send(events: { id?: string | undefined; name: string; data?: unknown }[]): string[] {
    return events.map((given) => {
      const made = this.event(given.name, given.data ?? {}, given.id || randomUUID());
      if (!this.seenEvents.has(made.id)) {
        this.seenEvents.add(made.id);
        this.later(0, () => this.route(made));
      }
      return made.id;
    });
  }

  private route(given: Event): void {
    for (const run of [...this.runs.values()].filter((each) => each.status === 'running')) {
      const cancels = (run.config.cancel ?? []).some(
        (c) => c.event === given.name && passes(c.if, { event: run.event, async: given }),
      );
      if (cancels) this.end(run, 'cancelled', { name: 'Error', message: 'cancelled' });
      for (const [stepId, wait] of [...run.waits]) {
        if (wait.event === given.name && passes(wait.if, { event: run.event, async: given }))
          this.wake(run, stepId, given);
      }
    }
    for (const config of this.configs.values()) {
      const hit = config.triggers.some((t) => t.event === given.name && passes(t.expression, { event: given }));
      if (hit) this.trigger(config, given);
    }
  }

  private trigger(config: Config, given: Event): void {
    if (config.idempotency) {
      const key = `${config.id}:${keyFor(config.idempotency, given)}`;
      if (this.idempotent.has(key)) return;
      this.idempotent.add(key);
    }
    if (config.singleton) {
      const { key, mode } = config.singleton;
      const same = [...this.runs.values()].filter(
        (r) => r.config.id === config.id && r.status === 'running' && keyFor(key, r.event) === keyFor(key, given),
      );
      if (same.length > 0 && mode === 'skip') return;
      for (const run of same) this.end(run, 'cancelled', null);
    }
    if (!config.debounce) return void this.start(config, given);
    const key = `${config.id}:${keyFor(config.debounce.key, given)}`;
    clearTimeout(this.debounces.get(key));
    this.debounces.set(
      key,
      this.later(spanMs(config.debounce.period), () => this.start(config, given)),
    );
  }

  private start(config: Config, given: Event, parent?: Run['parent']): void {
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
    this.runs.set(run.id, run);
    const finish = config.timeouts?.finish;
    if (finish) this.later(spanMs(finish), () => this.end(run, 'cancelled', null));
    this.enqueue({ id: randomUUID(), run, stepId: 'step', attempt: 0, planned: false });
  }

  private enqueue(call: Call): void {
    this.waiting.push(call);
    this.dispatch();
  }

  private hasRoom({ run }: Call): boolean {
    const limits = [run.config.concurrency ?? []].flat().map((c) => (typeof c === 'number' ? { limit: c } : c));
    const peers = [...this.executing].filter((other) => other.run.config.id === run.config.id);
    return limits.every(({ limit, key }: { limit: number; key?: string | undefined }) => {
      const same = peers.filter((other) => keyFor(key, other.run.event) === keyFor(key, run.event));
      return same.length < limit;
    });
  }

  private dispatch(): void {
    for (const call of [...this.waiting]) {
      if (this.stopped || !this.hasRoom(call)) continue;
      this.waiting.splice(this.waiting.indexOf(call), 1);
      if (call.run.status !== 'running') continue;
      this.executing.add(call);
      void this.execute(call).finally(() => {
        this.executing.delete(call);
        this.dispatch();
      });
    }
  }

  private async execute(call: Call): Promise<void> {
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
    if (run.status !== 'running' || this.stopped) return;
    const final = headers.get('x-inngest-no-retry') === 'true' || call.attempt + 1 >= this.maxAttempts(run.config);
    if (status === 200) return this.end(run, 'completed', body);
    const ops = status === 206 ? opsOf(body) : [];
    const failing = status !== 206 || (ops.length === 1 && ops[0]?.op === 'StepError');
    if (failing && !final)
      return void this.later(this.waitMs(headers.get('retry-after')), () =>
        this.enqueue({ ...call, attempt: call.attempt + 1 }),
      );
    if (status !== 206) return this.end(run, 'failed', body);
    this.apply(run, ops);
  }

  private maxAttempts(config: Config): number {
    return (config.steps.step.retries?.attempts ?? 4) + 1;
  }

  private waitMs(retryAfter: string | null): number {
    const asked =
      retryAfter && !/^\d+$/.test(retryAfter) ? Date.parse(retryAfter) - Date.now() : Number(retryAfter) * 1_000;
    return (retryAfter ? Math.max(1_000, asked) : 15_000) * this.retryScale;
  }

  private apply(run: Run, ops: ReturnType<typeof opsOf>): void {
    const isResult = (op: { op: string }) => op.op.startsWith('Step') && op.op !== 'StepPlanned';
    const fresh = ops.filter((op) => !run.memo.has(op.id) && (isResult(op) || !run.open.has(op.id)));
    if (ops.length > 1) for (const op of fresh) run.open.add(op.id);
    for (const op of fresh) {
      if (op.op === 'StepRun' || op.op === 'Step') this.save(run, op.id, { data: op.data ?? null });
      else if (op.op === 'StepError' || op.op === 'StepFailed') this.save(run, op.id, { error: op.error });
      else if (op.op === 'RunComplete') this.end(run, 'completed', op.data);
      else if (op.op === 'StepPlanned')
        this.enqueue({ id: randomUUID(), run, stepId: op.id, attempt: 0, planned: ops.length > 1 });
      else if (op.op === 'Sleep') this.later(spanMs(op.name ?? ''), () => this.save(run, op.id, null));
      else if (op.op === 'WaitForEvent') {
        run.waits.set(op.id, { event: op.name ?? op.opts?.event ?? '', if: op.opts?.if ?? undefined });
        this.later(spanMs(op.opts?.timeout ?? '52w'), () => this.wake(run, op.id, null));
      } else if (op.op === 'InvokeFunction')
        this.invoke(run, op.id, op.opts?.function_id ?? '', op.opts?.payload?.data);
      else this.end(run, 'failed', { name: 'Error', message: `unknown operation ${op.op}` });
    }
  }

  private invoke(run: Run, stepId: string, functionId: string, data: unknown): void {
    const config = this.configs.get(functionId);
    if (config) this.start(config, this.event('inngest/function.invoked', data ?? {}), { run, stepId });
    else this.save(run, stepId, { error: { name: 'Error', message: `could not find function ${functionId}` } });
  }

  private wake(run: Run, stepId: string, value: Event | null): void {
    if (run.waits.delete(stepId)) this.save(run, stepId, value);
  }

  private save(run: Run, stepId: string, value: unknown): void {
    if (run.status !== 'running' || run.memo.has(stepId)) return;
    run.memo.set(stepId, value);
    run.open.delete(stepId);
    if (run.open.size === 0) this.enqueue({ id: randomUUID(), run, stepId: 'step', attempt: 0, planned: false });
  }

  checkpoint(runId: string, body: unknown): boolean {
    const run = this.runs.get(runId);
    const { qi_id, steps } = checkpointOf(body);
    const owned = [...this.executing].some((call) => call.id === qi_id && call.run === run);
    if (run?.status !== 'running' || !owned) return false;
    for (const op of steps) if (!run.memo.has(op.id)) run.memo.set(op.id, { data: op.data ?? null });
    return true;
  }

  private end(run: Run, status: Run['status'], output: unknown): void {
    if (run.status !== 'running') return;
    Object.assign(run, { status, output });
    run.waits.clear();
    const result =
      status === 'completed' ? { data: output ?? null } : { error: output ?? { name: 'Error', message: status } };
    if (run.parent) this.save(run.parent.run, run.parent.stepId, result);
    const outcome = status === 'completed' ? { result: output } : { error: output };
    const data = { function_id: run.config.id, run_id: run.id, event: run.event, events: [run.event], ...outcome };
    this.send([{ name: 'inngest/function.finished', data }]);
    if (status !== 'completed') this.send([{ name: `inngest/function.${status}`, data }]);
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const job of this.crons) job.stop();
  }
}
