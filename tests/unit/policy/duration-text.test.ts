import { describe, expect, test } from 'vitest';
import { durationText, momentText } from '@/lib/policy/duration-text';

const MINUTE = 60_000;

describe('durationText', () => {
  test.each([
    [-5, 'less than a minute'],
    [59_999, 'less than a minute'],
    [MINUTE, '1 min'],
    [59 * MINUTE, '59 min'],
    [60 * MINUTE, '1 h'],
    [191 * MINUTE, '3 h 11 min'],
    [24 * 60 * MINUTE, '1 d'],
    [(2 * 24 + 4) * 60 * MINUTE + 59 * MINUTE, '2 d 4 h'],
  ])('%i ms', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});

test('momentText names the zone', () => {
  expect(momentText('2026-11-21T01:28:38.736Z')).toBe('21 Nov 2026, 01:28 UTC');
});
