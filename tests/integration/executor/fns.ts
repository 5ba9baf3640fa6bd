import { type GetStepTools, type Inngest, NonRetriableError, RetryAfterError } from 'inngest';

/** What functions noted while they ran, in order. */
export type Note = { what: string; k: string } & Record<string, unknown>;
export type NoteDown = (what: string, fields: { k: string } & Record<string, unknown>) => void;
type Step = GetStepTools<Inngest>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One function for each feature that the product's functions may use; only the SDK's documented interface. */
export function featureFunctions(inngest: Inngest, note: NoteDown) {
  return [
    ...stepFunctions(inngest, note),
    ...waitFunctions(inngest, note),
    ...failureFunctions(inngest, note),
    ...flowFunctions(inngest, note),
    ...parallelFunctions(inngest, note),
  ];
}

async function runSteps(step: Step, note: NoteDown, k: string, count: number): Promise<number> {
  let n = 0;
  for (let i = 0; i < count; i++) {
    n = await step.run(`s${i}`, () => {
      note('steps.run', { k, i });
      return n + 1;
    });
  }
  note('steps.done', { k, n });
  return n;
}

function stepFunctions(inngest: Inngest, note: NoteDown) {
  const three = inngest.createFunction({ id: 'three', triggers: [{ event: 't/three' }] }, ({ event, step }) =>
    runSteps(step, note, event.data.k, 3),
  );
  const eight = inngest.createFunction({ id: 'eight', triggers: [{ event: 't/eight' }] }, ({ event, step }) =>
    runSteps(step, note, event.data.k, 8),
  );
  const plain = inngest.createFunction(
    { id: 'plain', triggers: [{ event: 't/plain' }], checkpointing: false },
    ({ event, step }) => runSteps(step, note, event.data.k, 3),
  );
  const slow = inngest.createFunction({ id: 'slow', triggers: [{ event: 't/slow' }] }, async ({ event, step }) => {
    for (let i = 0; i < 3; i++) {
      await step.run(`s${i}`, async () => {
        await pause(event.data.ms);
        note('slow.step', { k: event.data.k, i });
      });
    }
    note('slow.done', { k: event.data.k });
  });
  const looped = inngest.createFunction({ id: 'looped', triggers: [{ event: 't/loop' }] }, async ({ event, step }) => {
    const { k } = event.data;
    const squares: number[] = [];
    for (let i = 0; i < 4; i++) {
      squares.push(
        await step.run('same id', () => {
          note('loop.run', { k, i });
          return i * i;
        }),
      );
      if (i === 1) await step.sleep('nap', '1s');
    }
    const nothing = await step.run('nothing', () => undefined);
    note('loop.done', { k, squares, nothing });
  });
  const text = inngest.createFunction({ id: 'text', triggers: [{ event: 't/text' }] }, async ({ event, step }) => {
    const echoed = await step.run('echo', () => event.data.text);
    await step.sleep('nap', '1s');
    note('text.done', { k: event.data.k, echoed });
  });
  return [three, eight, plain, slow, looped, text];
}

function waitFunctions(inngest: Inngest, note: NoteDown) {
  const sleepy = inngest.createFunction({ id: 'sleepy', triggers: [{ event: 't/sleep' }] }, async ({ event, step }) => {
    const { k } = event.data;
    const from = await step.run('before', () => Date.now());
    await step.sleep('nap', '1s');
    const until = await step.run('when', () => new Date(from + 1_800).toISOString());
    await step.sleepUntil('later', until);
    note('sleep.done', { k, slept: Date.now() - from });
  });
  const waiter = inngest.createFunction({ id: 'waiter', triggers: [{ event: 't/wait' }] }, async ({ event, step }) => {
    const { k } = event.data;
    note('wait.begun', { k });
    const matched = await step.waitForEvent('m', { event: 't/signal', match: 'data.k', timeout: '20s' });
    note('wait.match', { k, got: matched?.data });
    const compared = await step.waitForEvent('i', {
      event: 't/signal2',
      if: 'async.data.amount > 10 && event.data.k == async.data.k',
      timeout: '20s',
    });
    note('wait.if', { k, got: compared?.data });
    const nothing = await step.waitForEvent('t', { event: 't/never', timeout: '1s' });
    note('wait.done', { k, nothing });
  });
  const child = inngest.createFunction({ id: 'child', triggers: [{ event: 't/child' }] }, async ({ event, step }) => {
    const doubled = await step.run('x', () => (event.data.x ?? 0) * 2);
    return { doubled };
  });
  const badChild = inngest.createFunction(
    { id: 'bad-child', triggers: [{ event: 't/bad' }], retries: 0 },
    async ({ step }) => {
      await step.run('boom', () => {
        throw new Error('child boom');
      });
    },
  );
  const parent = inngest.createFunction(
    { id: 'parent', triggers: [{ event: 't/parent' }] },
    async ({ event, step }) => {
      const good = await step.invoke('good', { function: child, data: { x: 21 } });
      const bad = await step.invoke('bad', { function: badChild, data: {} }).catch((error: Error) => error.message);
      note('parent.done', { k: event.data.k, good, bad });
    },
  );
  const cancellable = inngest.createFunction(
    {
      id: 'cancellable',
      triggers: [{ event: 't/cancel' }],
      cancelOn: [
        { event: 't/cancel.now', match: 'data.k' },
        { event: 't/cancel.if', if: 'async.data.k == event.data.k && async.data.sure == true' },
      ],
    },
    async ({ event, step }) => {
      note('cancel.begun', { k: event.data.k });
      await step.sleep('nap', '2s');
      await step.run('end', () => note('cancel.end', { k: event.data.k }));
    },
  );
  const late = inngest.createFunction(
    { id: 'late', triggers: [{ event: 't/late' }], timeouts: { finish: '1s' } },
    async ({ event, step }) => {
      await step.run('begin', () => note('late.begun', { k: event.data.k }));
      await step.sleep('nap', '3s');
      note('late.end', { k: event.data.k });
    },
  );
  return [sleepy, waiter, child, badChild, parent, cancellable, late];
}

function failureFunctions(inngest: Inngest, note: NoteDown) {
  const tries = new Map<string, number>();
  const attempt = (k: string) => {
    const n = (tries.get(k) ?? 0) + 1;
    tries.set(k, n);
    return n;
  };
  const retrier = inngest.createFunction(
    { id: 'retrier', triggers: [{ event: 't/retry' }], retries: 3 },
    async ({ event, step }) => {
      const { k } = event.data;
      const took = await step.run('flaky', () => {
        const n = attempt(k);
        note('retry.try', { k, n });
        if (n < 3) throw new RetryAfterError('flaky', '1s');
        return n;
      });
      const caught = await step
        .run('fatal', () => {
          note('retry.fatal', { k });
          throw new NonRetriableError('nope');
        })
        .catch((error: Error) => error.message);
      note('retry.done', { k, took, caught });
    },
  );
  const failer = inngest.createFunction(
    {
      id: 'failer',
      triggers: [{ event: 't/fail' }],
      retries: 1,
      onFailure: async ({ event, error, step }) => {
        const logged = await step.run('log', () => 'logged');
        note('fail.handled', { k: event.data.event.data.k, error: error.message, fn: event.data.function_id, logged });
      },
    },
    async ({ event, step, attempt: n }) => {
      const { k } = event.data;
      await step.run('ok', () => note('fail.ok', { k }));
      note('fail.body', { k, n });
      throw new Error('body fails');
    },
  );
  const fixable = inngest.createFunction(
    { id: 'fixable', triggers: [{ event: 't/fixable' }], retries: 0 },
    async ({ event, step }) => {
      const { k } = event.data;
      await step.run('kept', () => note('fixable.kept', { k }));
      await step.run('breaks', () => {
        if (attempt(k) === 1) throw new Error('not yet');
      });
      note('fixable.done', { k });
    },
  );
  const stepless = inngest.createFunction(
    { id: 'stepless', triggers: [{ event: 't/stepless' }], retries: 2 },
    async ({ event, attempt: n }) => {
      if (n < 1) throw new Error('first try');
      note('stepless.done', { k: event.data.k, n });
    },
  );
  return [retrier, failer, fixable, stepless];
}

function flowFunctions(inngest: Inngest, note: NoteDown) {
  const active = new Map<string, number>();
  const busy = async (k: string, tenant: string, what: string, all: string) => {
    for (const key of [tenant, all]) active.set(key, (active.get(key) ?? 0) + 1);
    note(what, { k, inLane: active.get(tenant), inAll: active.get(all) });
    await pause(60);
    for (const key of [tenant, all]) active.set(key, (active.get(key) ?? 0) - 1);
  };
  const laned = inngest.createFunction(
    {
      id: 'laned',
      triggers: [{ event: 't/lane' }],
      concurrency: [{ limit: 1, key: 'event.data.tenant' }, { limit: 3 }],
    },
    async ({ event, step }) => {
      const { k, tenant } = event.data;
      const span = await step.run('work', async () => {
        const from = Date.now();
        await busy(k, tenant, 'lane.run', 'laned');
        return { from, to: Date.now() };
      });
      note('lane.done', { k, n: event.data.n, tenant, ...span });
    },
  );
  const once = inngest.createFunction(
    { id: 'once', triggers: [{ event: 't/once' }], idempotency: 'event.data.order' },
    async ({ event, step }) => {
      await step.run('r', () => note('once.run', { k: event.data.k }));
    },
  );
  const seen = inngest.createFunction({ id: 'seen', triggers: [{ event: 't/seen' }] }, async ({ event, step }) => {
    await step.run('r', () => note('seen.run', { k: event.data.k, id: event.id }));
  });
  const sender = inngest.createFunction({ id: 'sender', triggers: [{ event: 't/send' }] }, async ({ event, step }) => {
    const { k } = event.data;
    const { ids } = await step.sendEvent(
      'fan',
      [0, 1].map((i) => ({ name: 't/sent', data: { k, i } })),
    );
    note('send.done', { k, ids: ids.length });
  });
  const sent = inngest.createFunction(
    { id: 'sent', triggers: [{ event: 't/sent', if: 'event.data.i == 1' }] },
    async ({ event, step }) => {
      await step.run('r', () => note('sent.got', { k: event.data.k, i: event.data.i }));
    },
  );
  const debounced = inngest.createFunction(
    { id: 'debounced', triggers: [{ event: 't/debounce' }], debounce: { period: '1s', key: 'event.data.k' } },
    async ({ event, step }) => {
      await step.run('r', () => note('debounce.run', { k: event.data.k, i: event.data.i }));
    },
  );
  const single = inngest.createFunction(
    { id: 'single', triggers: [{ event: 't/single' }], singleton: { mode: 'skip', key: 'event.data.k' } },
    async ({ event, step }) => {
      await step.run('r', () => note('single.run', { k: event.data.k }));
      await step.sleep('nap', '1s');
      note('single.done', { k: event.data.k });
    },
  );
  const yearly = inngest.createFunction(
    { id: 'yearly', triggers: [{ cron: 'TZ=Europe/Berlin 0 9 1 1 *' }] },
    async ({ event, step }) => {
      await step.run('r', () => note('cron.run', { k: 'yearly', ts: event.ts }));
    },
  );
  return [laned, once, seen, sender, sent, debounced, single, yearly];
}

function parallelFunctions(inngest: Inngest, note: NoteDown) {
  const noted = <T>(what: string, fields: Parameters<NoteDown>[1], result: T): T => {
    note(what, fields);
    return result;
  };
  const par = inngest.createFunction({ id: 'par', triggers: [{ event: 't/par' }] }, async ({ event, step }) => {
    const { k } = event.data;
    const part = (i: number) => step.run(`p${i}`, () => noted('par.part', { k, i }, i));
    const values = await Promise.all([part(1), part(2), part(3), step.sleep('ps', '1s').then(() => 4)]);
    const sum = await step.run('sum', () => values.reduce((a, b) => a + b, 0));
    note('par.done', { k, sum });
  });
  const nested = inngest.createFunction(
    { id: 'nested', triggers: [{ event: 't/nested' }] },
    async ({ event, step }) => {
      const { k } = event.data;
      const chain = async (name: string) => {
        const first = await step.run(`${name}1`, () => noted('nested.part', { k, name }, name));
        return step.run(`${name}2`, () => noted('nested.part', { k, name }, first + first));
      };
      const joined = (await Promise.all([chain('x'), chain('y')])).join();
      note('nested.done', { k, joined });
    },
  );
  const settled = inngest.createFunction(
    { id: 'settled', triggers: [{ event: 't/settled' }], retries: 1 },
    async ({ event, step }) => {
      const { k } = event.data;
      const results = await Promise.allSettled([
        step.run('ok', () => 'fine'),
        step.run('bad', () => {
          throw new NonRetriableError('bad');
        }),
        step.waitForEvent('w', { event: 't/never', timeout: '1s' }),
      ]);
      const values = results.map((r) => (r.status === 'fulfilled' ? r.value : `error: ${r.reason.message}`));
      note('settled.done', { k, values });
    },
  );
  return [par, nested, settled];
}
