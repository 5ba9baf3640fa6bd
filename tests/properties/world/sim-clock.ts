import type { Clock } from '@/lib/platform/clock';

export type SimClock = Clock & { advance(ms: number): void; set(ms: number): void };

/** A clock that stands still until it is moved. */
export function createSimClock(start: string): SimClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance(ms) {
      now += ms;
    },
    set(ms) {
      now = Math.max(now, ms);
    },
  };
}
