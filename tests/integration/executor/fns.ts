import { type GetStepTools, type Inngest, NonRetriableError, RetryAfterError } from 'inngest';
import { flowFunctions, parallelFunctions } from './fns-flow';

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
