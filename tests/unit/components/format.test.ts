import { expect, test } from 'vitest';
import { duration, exact, fileSize, languageName, money, relative, shortSpan } from '@/components/text/format';
import { readable } from '@/components/text/labels';

const now = new Date('2026-11-21T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test('money has the digits of its currency, and an unknown code breaks nothing', () => {
  expect(money({ amount: 1999, currency: 'USD' })).toBe('$19.99');
  expect(money({ amount: 1999, currency: 'JPY' })).toBe('¥1,999');
  expect(money({ amount: 5, currency: '??' })).toBe('5 ??');
});

test('spans are short, in both directions', () => {
  expect([0, 59, 60, 3_599, 3_600, 86_400 * 3].map((s) => shortSpan(ago(s), now))).toEqual([
    'now',
    'now',
    '1m',
    '59m',
    '1h',
    '3d',
  ]);
  expect(shortSpan(ago(-300), now)).toBe('in 5m');
});

test('relative words turn into a date after a month', () => {
  expect(relative(ago(10), now)).toBe('just now');
  expect(relative(ago(240), now)).toBe('4m ago');
  expect(relative(ago(86_400), now)).toBe('yesterday');
  expect(relative(ago(-7_200), now)).toBe('in 2h');
  expect(relative(ago(86_400 * 40), now)).toBe('12 Oct 2026');
});

test('lengths, sizes and names', () => {
  expect([38, 1_240, 180_000].map(duration)).toEqual(['38 ms', '1.2 sec', '3 min']);
  expect([12, 84_000, 2_400_000].map(fileSize)).toEqual(['12 byte', '84 kB', '2.4 MB']);
  expect(languageName('uk')).toBe('Ukrainian');
  expect(languageName('not a language')).toBe('not a language');
  expect(exact(now, 'UTC')).toContain('12:00:00');
});

test('terms become words', () => {
  expect(readable('refund_needs_approval')).toBe('Refund needs approval');
  expect(readable('asksMoneyBack')).toBe('Asks money back');
});
