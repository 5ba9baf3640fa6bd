import { expect, it } from 'vitest';
import { namesByPrice } from '@/lib/facts/names-by-price';

it.each([
  ['the dearer one', 'dearest'],
  ['The cheaper one please', 'cheapest'],
  ['Um die teurere.', 'dearest'],
  ['die günstigere bitte', 'cheapest'],
  ['la plus chère des deux', 'dearest'],
  ['la moins chère', 'cheapest'],
  ['Del más caro', 'dearest'],
  ['o mais barato', 'cheapest'],
  ['quello meno caro', 'cheapest'],
  ['Chodzi o to tańsze. Na droższe jeszcze spokojnie poczekam.', 'cheapest'],
  ['За ту, что подешевле. Дорогую пусть доделывают спокойно.', 'cheapest'],
  ['За дорожчу. З дешевшою все гаразд, почекаю.', 'dearest'],
  ['Pahalı olandan. Öbürü kalsın.', 'dearest'],
])('"%s" is the %s one', (text, priced) => {
  expect(namesByPrice(text)).toBe(priced);
});

it.each([
  'ORD-1',
  'the second one',
  'I still want the cheaper one. Refund the more expensive one, please.',
  'Na droższe poczekam. Zwrot za tańsze.',
  'not for the cheaper one, for the other',
  'nicht für die teurere, für die andere',
  'Pahalı olan değil, diğeri',
  "It's cheaper on Amazon",
  'у других дешевле',
  'за менее дорогую',
  'It was far too expensive!',
  'çok pahalı',
  'not the cheap one, the dear one is cheap as well, is it not, I think',
  'nicht die teurere',
  'the cheaper one, no, the more expensive one',
])('"%s" names none by its price', (text) => {
  expect(namesByPrice(text)).toBeNull();
});
