import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeQuietHours, outsideQuietHours } from '@/lib/followups/quiet-hours';
import { customerTimeZone } from '@/lib/reply/time-zone';

const NIGHT = { from: 21, to: 8 };
const at = (iso: string) => new Date(iso);

describe('outside of quiet hours', () => {
  test.each([
    ['at noon: at once', '2027-03-01T12:00:00Z', '2027-03-01T12:00:00.000Z'],
    ['20:59: at once', '2027-03-01T20:59:59Z', '2027-03-01T20:59:59.000Z'],
    ['21:00: the next morning', '2027-03-01T21:00:00Z', '2027-03-02T08:00:00.000Z'],
    ['midnight: this morning', '2027-03-02T00:00:00Z', '2027-03-02T08:00:00.000Z'],
    ['07:59: in a minute', '2027-03-02T07:59:00Z', '2027-03-02T08:00:00.000Z'],
    ['08:00: at once', '2027-03-02T08:00:00Z', '2027-03-02T08:00:00.000Z'],
  ])('%s', (_name, given, expected) => {
    expect(outsideQuietHours(at(given), 'UTC', NIGHT).toISOString()).toBe(expected);
  });

  test('where clocks are put forward in the night, the morning is an hour earlier', () => {
    expect(outsideQuietHours(at('2027-03-27T22:00:00Z'), 'Europe/Berlin', NIGHT).toISOString()).toBe(
      '2027-03-28T06:00:00.000Z',
    );
  });

  test('quiet hours within a day', () => {
    expect(outsideQuietHours(at('2027-03-01T13:00:00Z'), 'UTC', { from: 12, to: 14 }).toISOString()).toBe(
      '2027-03-01T14:00:00.000Z',
    );
    expect(beforeQuietHours(at('2027-03-01T13:00:00Z'), 'UTC', { from: 12, to: 14 }).toISOString()).toBe(
      '2027-03-01T11:30:00.000Z',
    );
  });

  test('never quiet where both hours are the same', () => {
    expect(outsideQuietHours(at('2027-03-01T03:00:00Z'), 'UTC', { from: 8, to: 8 })).toEqual(
      at('2027-03-01T03:00:00Z'),
    );
  });
});

describe('before quiet hours', () => {
  test.each([
    ['at noon: at once', '2027-03-01T12:00:00Z', '2027-03-01T12:00:00.000Z'],
    ['at 23:00: this evening', '2027-03-01T23:00:00Z', '2027-03-01T20:30:00.000Z'],
    ['at 3 in the morning: the evening before', '2027-03-02T03:00:00Z', '2027-03-01T20:30:00.000Z'],
  ])('%s', (_name, given, expected) => {
    expect(beforeQuietHours(at(given), 'UTC', NIGHT).toISOString()).toBe(expected);
  });
});

test('at any time, in any zone: one is not before, the other not after, and neither is at night', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
  const moment = fc.date({ min: at('2026-01-01'), max: at('2028-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (given, zone) => {
      const later = outsideQuietHours(given, zone, NIGHT);
      const earlier = beforeQuietHours(given, zone, NIGHT);
      expect(later.getTime()).toBeGreaterThanOrEqual(given.getTime());
      expect(earlier.getTime()).toBeLessThanOrEqual(given.getTime());
      expect(later.getTime() - given.getTime()).toBeLessThanOrEqual(12 * 3_600_000);
      for (const one of [later, earlier]) {
        const hour = new TZDate(one, zone).getHours();
        expect(hour >= 8 && hour < 21).toBe(true);
      }
    }),
    { numRuns: 2000, seed: 20270301 },
  );
});

describe("the customer's zone", () => {
  test.each([
    ['the account says where', 'BR', 'de-DE', 'America/Sao_Paulo'],
    ['only the locale does', null, 'pt-BR', 'America/Sao_Paulo'],
    ['with a script in the locale', null, 'sr-Latn-RS', 'Europe/Belgrade'],
    ['a language alone says nothing', null, 'es', 'UTC'],
    ['nothing is known', null, null, 'UTC'],
    ['no such country', 'ZZ', null, 'UTC'],
  ])('%s', (_name, country, locale, zone) => {
    expect(customerTimeZone(country, locale)).toBe(zone);
  });
});
