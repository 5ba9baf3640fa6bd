import { expect, test } from 'vitest';
import { mentionsOrder } from '@/lib/facts/mentions-order';

test.each([
  ['ik heb bestelling 24374005 niet ontvangen', '24374005', true],
  ['注文ORD-2Y9PBCがまだ届きません', 'ORD-2Y9PBC', true],
  ['注文 ORD-2Y9PBC がまだ届きません', 'ORD-2Y9PBC', true],
  ['where is ord-2y9pbc?', 'ORD-2Y9PBC', true],
  ['zamówienie 40913, dzień dobry', '#40913', true],
  ['order #4091 please', '#4091', true],
  ['I paid 4091 yen', '#4091', false],
  ['call 124374005', '24374005', false],
  ['order 243740051', '24374005', false],
  ['', '24374005', false],
] as const)('%s · %s: %s', (text, id, expected) => {
  expect(mentionsOrder(text, id)).toBe(expected);
});
