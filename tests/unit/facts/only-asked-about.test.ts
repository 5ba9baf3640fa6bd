import { expect, test } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { onlyAskedAbout } from '@/lib/facts/only-asked-about';

const IDS = ['ORD-1111A', 'ORD-2222B'];
const read = (text: string, language: string, ids = IDS) =>
  onlyAskedAbout(
    text,
    ids,
    understandMessage({ text, subject: null, language, languageSource: 'message', senderEmail: null }),
  );

test.each([
  ['en', 'Please refund ORD-1111A. And where is ORD-2222B?'],
  ['de', 'Wo bleibt ORD-2222B? Für ORD-1111A möchte ich mein Geld zurück.'],
  ['ru', 'Верните деньги за ORD-1111A, не пришёл. А где ORD-2222B?'],
  ['fr', 'Remboursez-moi ORD-1111A. Et où en est ORD-2222B ?'],
  ['es', 'Quiero el reembolso de ORD-1111A. ¿Y dónde está ORD-2222B?'],
  ['tr', 'ORD-1111A için paramı iade edin. ORD-2222B nerede?'],
])('%s: %s', (language, text) => {
  expect(read(text, language)).toEqual(['ORD-2222B']);
});

test.each([
  ['en', 'ORD-1111A never arrived. ORD-2222B neither. I want my money back.'],
  ['en', 'Hello, I want my money back. The orders are ORD-1111A and ORD-2222B.'],
  ['uk', 'Поверніть гроші за ORD-1111A. ORD-2222B теж не прийшло, поверніть і за нього.'],
  ['en', 'Where are ORD-1111A and ORD-2222B?'],
])('%s: %s: the money is asked back for both or none', (language, text) => {
  expect(read(text, language)).toEqual([]);
});

test('one order alone is never set apart', () => {
  expect(read('Where is ORD-1111A? Refund it please.', 'en', ['ORD-1111A'])).toEqual([]);
});
