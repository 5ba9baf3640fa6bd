import { setTimeout as sleep } from 'node:timers/promises';

/** A worker that looks for work when poked and, at the latest, after a while. */
export type WorkLoop = { poke(): void; stop(): Promise<void> };

/**
 * Runs `pass` at once and then whenever it is poked, never twice at the same time. A poke during a pass leads to one more.
 * Under load passes keep a distance, so that each finds more to do.
 * @param pass looks for work; answers in how many milliseconds it wants to look again
 * @param onError hears of a pass that threw (a lost database, for one); the next follows after `retryMs`
 * @param options.distanceMs the least time from the start of one pass to the next
 */
export function createWorkLoop(
  pass: () => Promise<number>,
  onError: (error: unknown) => void,
  { retryMs = 500, distanceMs = 0 } = {},
): WorkLoop {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let earliest = 0;

  async function run(): Promise<void> {
    let wait = 0;
    do {
      const early = earliest - performance.now();
      if (early > 0) await sleep(early);
      if (stopped) break;
      earliest = performance.now() + distanceMs;
      again = false;
      try {
        wait = await pass();
      } catch (error) {
        onError(error);
        wait = retryMs;
      }
    } while ((again || wait <= 0) && !stopped);
    running = undefined;
    if (again) poke();
    else if (!stopped) timer = setTimeout(poke, wait);
  }
  function poke(): void {
    if (stopped) return;
    again = true;
    if (running) return;
    clearTimeout(timer);
    running = run();
  }
  poke();
  return {
    poke,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
