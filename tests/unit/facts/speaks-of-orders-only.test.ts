import { expect, test } from 'vitest';
import { speaksOfOrdersOnly } from '@/lib/facts/speaks-of-orders-only';

test.each([
  ['Co z ORD-1111A?', true],
  ['Hello! What about ORD-1111A? Thanks.', true],
  ['Where is ORD-1111A? Also, what are your opening hours?', false],
  ['Can I use it on two phones?', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(speaksOfOrdersOnly(text, ['ORD-1111A'])).toBe(expected);
  expect(speaksOfOrdersOnly(text, [])).toBe(false);
});
