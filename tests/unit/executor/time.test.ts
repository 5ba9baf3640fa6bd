import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationMs, momentMs } from '@/inngest/embedded/duration';
import { retryDelayMs } from '@/inngest/embedded/retry-delay';
import { relayBackoffSeconds } from '@/lib/outbox/relay';

describe('durations', () => {
  it.each([
    ['2s', 2_000],
    ['1h30m', 5_400_000],
    ['1d', 86_400_000],
    ['2w', 1_209_600_000],
    ['500ms', 500],
    ['1.5s', 1_500],
  ])('%s is %d ms', (text, ms) => expect(durationMs(text)).toBe(ms));

  it.each(['soon', '5', '5 parsecs', '1h and a bit'])('%s is refused', (text) => {
    expect(() => durationMs(text)).toThrow('is not a duration');
  });

  it('a moment is a date, or a duration from now', () => {
    expect(momentMs('2027-01-01T00:00:00.000Z', 0)).toBe(Date.UTC(2027, 0, 1));
    expect(momentMs('1m', 1_000)).toBe(61_000);
  });
});

describe('waits before a retry', () => {
  it('grow as documented, with at most 30 % more', () => {
    const shortest = [15, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 7_200, 7_200];
    expect(shortest.map((_, attempt) => retryDelayMs(attempt, null, 0, () => 0) / 1_000)).toEqual(shortest);
    expect(retryDelayMs(0, null, 0, () => 1)).toBe(19_500);
  });

  it('follow what the function asked for, between a second and a day', () => {
    const now = Date.UTC(2026, 0, 1);
    expect(retryDelayMs(0, '30', now, () => 0)).toBe(30_000);
    expect(retryDelayMs(0, '0', now, () => 0)).toBe(1_000);
    expect(retryDelayMs(0, new Date(now + 90_000).toISOString(), now, () => 0)).toBe(90_000);
    expect(retryDelayMs(0, new Date(now - 90_000).toISOString(), now, () => 0)).toBe(1_000);
    expect(retryDelayMs(0, '9999999', now, () => 0)).toBe(86_400_000);
    expect(retryDelayMs(0, 'nonsense', now, () => 0)).toBe(15_000);
  });

  it('of the relay stay between a second and an hour and never shrink', () => {
    fc.assert(
      fc.property(fc.nat(200), (attempts) => {
        expect(relayBackoffSeconds(attempts)).toBeGreaterThanOrEqual(1);
        expect(relayBackoffSeconds(attempts)).toBeLessThanOrEqual(3_600);
        expect(relayBackoffSeconds(attempts + 1)).toBeGreaterThanOrEqual(relayBackoffSeconds(attempts));
      }),
    );
  });
});
