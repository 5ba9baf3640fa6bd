import type { Clock } from '@/lib/platform/clock';
import { type Harness, startHarness } from './harness';

const STEP_MS = 10;
const PATIENCE_MS = 20_000;

export type TimeMachine = Harness & {
  now(): Date;
  /** Moves the clock forward, and waits until everything that has become due is done. */
  travel(to: { hours?: number; days?: number } | { at: string | Date }): Promise<void>;
  /** Waits until nothing is due or under way. */
  settle(): Promise<void>;
};

const HOUR_MS = 3_600_000;

/**
 * The product and its sandbox on one clock that a test moves. It runs on by itself in between, so that whatever waits for real time
 * still ends.
 * @param startAt ISO time of the beginning
 */
export async function startTimeMachine(
  startAt: string,
  options: Omit<NonNullable<Parameters<typeof startHarness>[0]>, 'clock'> = {},
): Promise<TimeMachine> {
  let ahead = Date.parse(startAt) - Date.now();
  const clock: Clock = { now: () => new Date(Date.now() + ahead) };
  const harness = await startHarness({ ...options, clock });
  const settle = async () => {
    const deadline = Date.now() + PATIENCE_MS;
    for (let calm = 0; calm < 3; ) {
      const { ready, running } = await harness.waiting();
      calm = ready + running === 0 ? calm + 1 : 0;
      if (ready > 0) await harness.poke();
      if (Date.now() > deadline) throw new Error(`still ${ready} due and ${running} under way`);
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  };
  return {
    ...harness,
    now: () => clock.now(),
    settle,
    async travel(to) {
      await settle();
      const by =
        'at' in to
          ? new Date(to.at).getTime() - clock.now().getTime()
          : (to.days ?? 0) * 24 * HOUR_MS + (to.hours ?? 0) * HOUR_MS;
      if (by < 0) throw new Error('time goes forward only');
      ahead += by;
      await harness.poke();
      await settle();
    },
  };
}
