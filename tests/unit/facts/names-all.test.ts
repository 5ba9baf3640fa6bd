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
  ['de uno no, de los dos, que no ha aparecido ninguno', 'both'],
  ['Ah oui, j’en avais passé deux… Eh bien l’une comme l’autre alors, puisque aucune n’est venue.', 'both'],
  ['no za jedno i drugie, oba spóźnione', 'both'],
  ['neither', 'none'],
  ['Ach wissen Sie was, für keine von beiden. Ich lasse alles, wie es ist, und warte noch.', 'none'],
  ['Ни за какой. Дождёмся обоих.', 'none'],
  ['ninguno de los dos, gracias', 'none'],
])('%s: %s', (text, expected) => {
  expect(namesAll(text)).toBe(expected);
});

test.each([
  'not both, only the first',
  'nicht beide',
  'не оба',
  'ikisi de değil',
  'the second one',
  'none has come',
  'keine Ahnung',
  'Both came from you, but I mean the one that is late',
  'Both are from the same shop, I mean the first one',
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
