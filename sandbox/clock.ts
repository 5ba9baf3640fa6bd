/** The source of time of the simulators; the product's clock fits, so a test can move both together. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** The RFC 3339 time that lies the given number of units before (negative) or after `now`. */
export function shifted(now: Date, amount: number, unit: keyof typeof UNITS): string {
  return new Date(now.getTime() + amount * UNITS[unit]).toISOString();
}
