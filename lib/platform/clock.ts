/** The source of time. Everything that depends on "now" takes one, so a test can live through months in seconds. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
