/** Seconds before each retry, as the Inngest server waits; a random part of up to 30 % spreads them. */
const BACKOFF_SECONDS = [15, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 7_200];
const JITTER = 0.3;
const DAY_MS = 86_400_000;

/**
 * How long to wait before the next attempt, in milliseconds.
 * @param attempt number of the attempt that failed, from 0
 * @param retryAfter what the function asked for: whole seconds or an ISO date, kept between one second and a day
 */
export function retryDelayMs(attempt: number, retryAfter: string | null, nowMs: number, random: () => number): number {
  if (retryAfter !== null) {
    const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - nowMs;
    if (!Number.isNaN(asked)) return Math.min(DAY_MS, Math.max(1_000, asked));
  }
  const seconds = BACKOFF_SECONDS[Math.min(attempt, BACKOFF_SECONDS.length - 1)] ?? 0;
  return seconds * 1_000 * (1 + random() * JITTER);
}
