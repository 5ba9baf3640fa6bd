import { expect, test } from 'vitest';
import { namesAll } from '@/lib/facts/names-all';

test.each([
  ['both', 'both'],
  ['Both please!', 'both'],
  ['the two of them', 'both'],
  ['Beide bitte', 'both'],
  ['за оба', 'both'],
  ['по обоим заказам', 'both'],
  ['обидва', 'both'],
  ['los dos', 'both'],
  ['ambos, por favor', 'both'],
  ['os dois', 'both'],
  ['les deux svp', 'both'],
  ['entrambi', 'both'],
  ['tutti e due', 'both'],
  ['za oba', 'both'],
  ['ikisi de', 'both'],
  ['all of them', 'all'],
  ['Alle drei', 'all'],
  ['все', 'all'],
  ['todos', 'all'],
  ['toutes', 'all'],
  ['wszystkie', 'all'],
  ['hepsi', 'all'],
])('%s: %s', (text, expected) => {
  expect(namesAll(text)).toBe(expected);
});

test.each([
  'not both, only the first',
  'nicht beide',
  'не оба',
  'ikisi de değil',
  'the second one',
  "that's all, thanks",
  'all good',
  'все равно',
  'все хорошо',
  'alles gut',
  'tout va bien',
  'I tried it in both browsers on my laptop and on my phone as well',
  'all the money that I have is gone because of you people',
  '',
])('%s: no list is meant', (text) => {
  expect(namesAll(text)).toBeNull();
});
