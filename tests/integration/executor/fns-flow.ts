import { type Inngest, NonRetriableError } from 'inngest';
import type { NoteDown } from './fns';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Limits, repeats, timetables and events between functions. */
export function flowFunctions(inngest: Inngest, note: NoteDown) {
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

/** Steps side by side. */
export function parallelFunctions(inngest: Inngest, note: NoteDown) {
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
