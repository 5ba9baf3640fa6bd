import { describe, expect, it } from 'vitest';
import { createBatcher } from '@/inngest/embedded/batcher';
import { createWorkLoop } from '@/lib/outbox/work-loop';

describe('a batcher', () => {
  it('sends together what arrives while a batch is under way, and gives each its own answer', async () => {
    const batches: number[][] = [];
    const gates: (() => void)[] = [];
    const double = createBatcher(
      async (values: number[]) => {
        batches.push(values);
        await new Promise<void>((resolve) => gates.push(resolve));
        return values.map((value) => value * 2);
      },
      { maxSize: 3, parallel: 1 },
    );
    const first = double(1);
    await Promise.resolve();
    const rest = [2, 3, 4, 5].map(double);
    gates.shift()?.();
    expect(await first).toBe(2);
    while (batches.length < 2) await Promise.resolve();
    gates.shift()?.();
    expect(await Promise.all(rest.slice(0, 3))).toEqual([4, 6, 8]);
    while (batches.length < 3) await Promise.resolve();
    gates.shift()?.();
    expect(await rest[3]).toBe(10);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('fails a batch as a whole and goes on', async () => {
    let fail = true;
    const echo = createBatcher(async (values: number[]) => {
      if (fail) throw new Error('lost');
      return values;
    });
    await expect(Promise.allSettled([echo(1), echo(2)])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    fail = false;
    expect(await echo(3)).toBe(3);
  });
});

describe('a work loop', () => {
  it('runs one pass at a time and one more for a poke during it', async () => {
    let active = 0;
    let passes = 0;
    let finish = () => {};
    const loop = createWorkLoop(
      async () => {
        passes++;
        active++;
        expect(active).toBe(1);
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        active--;
        return 60_000;
      },
      () => {},
    );
    expect(passes).toBe(1);
    loop.poke();
    loop.poke();
    expect(passes).toBe(1);
    finish();
    while (passes < 2) await Promise.resolve();
    const stopped = loop.stop();
    finish();
    await stopped;
    loop.poke();
    expect(passes).toBe(2);
  });

  it('goes on after a pass that failed', async () => {
    const errors: unknown[] = [];
    let passes = 0;
    await new Promise<void>((resolve) => {
      const loop = createWorkLoop(
        async () => {
          passes++;
          if (passes === 1) throw new Error('away');
          void loop.stop().then(resolve);
          return 60_000;
        },
        (error) => errors.push(error),
        { retryMs: 1 },
      );
    });
    expect(passes).toBe(2);
    expect(errors).toHaveLength(1);
  });
});
