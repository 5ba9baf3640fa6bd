import { expect, test } from 'vitest';
import { wantsRest } from '@/lib/facts/wants-rest';

test.each([
  ['en', 'Half of it is here, thanks. And the other half?'],
  ['de', 'Den restlichen Betrag hätte ich auch noch gern.'],
  ['fr', "J'ai bien vu passer la moitié. Et l'autre moitié ?"],
  ['uk', 'Дякую, половину отримав. Хочу решту теж.'],
  ['es', 'Me falta la otra mitad.'],
])('%s: %s', (language, text) => {
  expect(wantsRest(text, language)).toBe(true);
});

test.each([
  ['en', 'Where is my order?'],
  ['fr', 'Où en est ma commande ?'],
  ['en', 'Thank you, I got the half back, all good now.'],
  ['en', 'I have been waiting half an hour for your chat.'],
])('%s: %s: nothing is left of anything', (language, text) => {
  expect(wantsRest(text, language)).toBe(false);
});
